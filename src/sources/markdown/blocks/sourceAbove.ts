import type { List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { itemContent } from './details.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

const newLine: PhrasingContent = { type: 'text', value: '\n' };

/**
 * Makes one entry of a title and its byline, each an item of a list of two, and of the paragraph above them that holds
 * where the paper appeared: "*ICML 2018*. [[arXiv](…)]" over "- A Title of Some Words", "- Ada Lovelace and Alan
 * Turing". A short name before the venue and a summary on the last line of the paragraph are no part of it.
 */
export function joinSourcesAbove(tree: Root): void {
  const kept: RootContent[] = [];
  for (const node of tree.children) {
    const above = kept.at(-1);
    const entry = node.type === 'list' && above?.type === 'paragraph' ? joinedEntry(above, node) : null;
    if (entry === null) kept.push(node);
    else kept[kept.length - 1] = entry;
  }
  tree.children = kept;
}

function joinedEntry(above: Paragraph, list: List): List | null {
  const [title, names, ...others] = list.children;
  if (!title || !names || others.length > 0 || !title.position) return null;
  if (title.children.length !== 1 || names.children.length !== 1) return null;
  const source = sourceOf(above);
  const titled = itemContent(title);
  const byline = plainText(itemContent(names)).trim();
  if (source === null || !isTitle(titled) || readLinks(itemContent(names)).length > 0 || !areNames(byline))
    return null;
  const children: PhrasingContent[] = [
    { type: 'strong', children: titled },
    newLine,
    { type: 'text', value: `Authors: ${byline}` },
    newLine,
    ...source,
  ];
  const { line, column } = title.position.start;
  const position = {
    start: { line, column, offset: above.position!.start.offset! },
    end: names.position!.end,
  };
  const paragraph: Paragraph = { type: 'paragraph', children, position };
  return { ...list, children: [{ type: 'listItem', children: [paragraph], position }] };
}

/** Venue and links of the paragraph; null for one that holds anything else but a short name and a summary. */
function sourceOf({ children }: Paragraph): PhrasingContent[] | null {
  const unnamed = withoutName(children);
  if (unnamed === null) return null;
  const source = withoutSummary(unnamed);
  const between = toPieces(source.slice(1)).filter(
    ({ kind, text }) => kind !== 'label' && !isShortLink(kind, text),
  );
  return !/[\p{L}\p{N}]/u.test(joined(between)) && readLinks(source).some(({ kind }) => kind === 'PAPER')
    ? source
    : null;
}

/** What begins with the venue, "LoomNet. *ICML 2018*.", "LoomNet. ICML 2018.", or has only links behind the name. */
function withoutName(children: PhrasingContent[]): PhrasingContent[] | null {
  const [first, ...others] = children;
  const venue = children.slice(0, 2).findIndex(({ type }) => type === 'emphasis');
  if (venue >= 0) {
    const name = plainText(children.slice(0, venue)).trim();
    return isName(name) && isVenue(plainText(children[venue]!).trim()) ? children.slice(venue) : null;
  }
  if (first?.type !== 'text') return null;
  const [whole, name, stated] = /^([^.\n]{1,40})\.(?: ([^.\n]{2,40})\.)?(?=\n)/.exec(first.value) ?? [];
  if (name === undefined || !isName(name) || (stated !== undefined && !isVenue(stated))) return null;
  return [{ type: 'text', value: `${stated ?? ''}${first.value.slice(whole!.length)}` }, ...others];
}

function isName(text: string): boolean {
  return text.split(/\s+/).length <= 4;
}

/** "ICML 2018", "TPAMI" */
function isVenue(text: string): boolean {
  return isVenueWithYear(text) || (/^\p{Lu}[\p{L} ]*\p{Lu}\.?$/u.test(text) && text.length <= 20);
}

function isShortLink(kind: Piece['kind'], text: string): boolean {
  return kind === 'link' && text.trim().split(/\s+/).length <= 3;
}

/** What stands before the line that begins with a dash. */
function withoutSummary(children: PhrasingContent[]): PhrasingContent[] {
  for (const [index, node] of children.entries()) {
    const at = node.type === 'text' ? node.value.search(/(?:^|\n)\s*[-–—]\s+\S/) : -1;
    if (node.type === 'text' && at >= 0)
      return [...children.slice(0, index), { type: 'text', value: node.value.slice(0, at) }];
  }
  return children;
}

function isTitle(content: PhrasingContent[]): boolean {
  const text = plainText(content).trim();
  return readLinks(content).length === 0 && text.split(/\s+/).length >= 3 && !looksLikeByline(text);
}

function areNames(text: string): boolean {
  return looksLikeByline(text) && readByline(text).venue === null;
}
