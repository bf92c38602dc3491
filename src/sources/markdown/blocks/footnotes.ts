import type { FootnoteDefinition, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { itemContent } from './details.js';
import { isWholeEntry } from './entrySigns.js';
import { plainText } from '../text/plainText.js';
import { isNamesAndTitle } from './referenceSigns.js';

/** So many footnotes that are references, and so large a part of all, are a bibliography. */
const fewest = 3;
const share = 0.5;

/**
 * Makes a list of footnotes that are a bibliography: "[^AL43]: **A Title**, by Ada Lovelace, 1843". Other footnotes stay
 * remarks that no entry is read from.
 */
export function listFootnotes(tree: Root): void {
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const references = notes.filter(isReference);
  if (references.length < fewest || references.length < notes.length * share) return;
  const kept: RootContent[] = [];
  const lists = new Set<RootContent>();
  for (const node of tree.children) {
    if (node.type !== 'footnoteDefinition') kept.push(node);
    else if (isReference(node)) append(kept, toItem(node), lists);
  }
  tree.children = kept;
}

function append(kept: RootContent[], item: ListItem, lists: Set<RootContent>): void {
  const last = kept.at(-1);
  if (last?.type === 'list' && lists.has(last)) {
    last.children.push(item);
    last.position = { start: last.position!.start, end: item.position!.end };
    return;
  }
  const list: List = { type: 'list', children: [item], position: item.position! };
  lists.add(list);
  kept.push(list);
}

function toItem({ children, position }: FootnoteDefinition): ListItem {
  return { type: 'listItem', children, position: position! };
}

function isReference(note: FootnoteDefinition): boolean {
  const content: PhrasingContent[] = itemContent(toItem(note));
  const hasYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(plainText(content));
  return isWholeEntry(content) || isNamesAndTitle(content) || (hasYear && startsBold(content));
}

function startsBold(content: PhrasingContent[]): boolean {
  const first = content.find((node) => plainText([node]).trim() !== '');
  return first?.type === 'strong' && plainText([first]).trim().split(/\s+/).length >= 2;
}
