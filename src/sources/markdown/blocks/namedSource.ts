import type { ListItem, Paragraph, Root, RootContent } from 'mdast';
import { isVenueWithYear } from '../parts/lead.js';
import { plainText } from '../text/plainText.js';

/** What the paper's method is called, before a comma; a name of few words. */
const name = /^(?:\p{L}[\p{L}\p{N}+.-]*|\p{N}+\p{L}[\p{L}\p{N}+.-]*)(?: [\p{L}\p{N}+.-]+){0,2}$/u;

/** ", CVPR2016] A Title of Some Words" */
const behindName = /^\s*,\s*([^[\],]{3,40})\](?=\s?\S+\s+\S)/;

/**
 * "[**LoomNet**, CVPR2016] A Title of Some Words" becomes "[CVPR2016] A Title of Some Words": at the start of an item or
 * a paragraph, what a method is called beside the venue of its paper is no title.
 */
export function withoutNamesInSources(tree: Root): void {
  removeAmong(tree.children);
}

function removeAmong(nodes: (RootContent | ListItem)[]): void {
  for (const node of nodes) {
    if (node.type === 'list' || node.type === 'listItem') removeAmong(node.children);
    if (node.type === 'paragraph') removeFrom(node);
  }
}

function removeFrom({ children }: Paragraph): void {
  const [open, bold, behind] = children;
  if (open?.type !== 'text' || bold?.type !== 'strong' || behind?.type !== 'text') return;
  const [whole, venue] = behindName.exec(behind.value) ?? [];
  if (open.value.trim() !== '[' || venue === undefined || !isVenueWithYear(venue)) return;
  const named = plainText(bold).trim();
  if (!name.test(named) || isVenueWithYear(named)) return;
  children.splice(0, 3, { type: 'text', value: `[${venue}]${behind.value.slice(whole!.length)}` });
}
