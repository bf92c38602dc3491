import type { List, ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { itemContent } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { announced } from '../text/label.js';
import { readLinks } from '../links/links.js';
import { plainText } from '../text/plainText.js';

/**
 * Puts items that say something about the item above them, "- Authors: Ada Lovelace", "- Journal: …", into it: for want
 * of an indent they stand beside it. Only where its byline is among them.
 */
export function adoptDetails(tree: Root): void {
  visit(tree, 'list', (list) => {
    if (!list.children.some((item) => labelOf(item) === 'byline')) return;
    const kept: ListItem[] = [];
    for (let index = 0; index < list.children.length; index += 1) {
      const item = list.children[index]!;
      const details = detailsBehind(list.children.slice(index + 1));
      if (isTitle(item) && details.some((detail) => labelOf(detail) === 'byline')) {
        const below: List = { type: 'list', children: details, position: details[0]!.position! };
        item.children.push(below);
        item.position = { start: item.position!.start, end: details.at(-1)!.position!.end };
        index += details.length;
      }
      kept.push(item);
    }
    list.children = kept;
  });
}

function detailsBehind(items: ListItem[]): ListItem[] {
  const end = items.findIndex((item) => labelOf(item) === null);
  return end < 0 ? items : items.slice(0, end);
}

function isTitle(item: ListItem): boolean {
  const content = itemContent(item);
  const isLinked = readLinks(content).length > 0 && !isLinkDetail(content);
  return item.children.length === 1 && labelOf(item) === null && isLinked;
}

/** What an item of one line announces; `other` for any short word before a colon, null where there is none. */
function labelOf(item: ListItem): 'byline' | 'other' | null {
  const content = itemContent(item);
  const text = plainText(content).trim();
  if (item.children.length !== 1 || readLinks(content).length > 0 || !/^\p{L}{3,20}:\s/u.test(text))
    return null;
  return announced(text)?.what === 'byline' ? 'byline' : 'other';
}
