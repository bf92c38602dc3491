import type { ListItem, Root, RootContent } from 'mdast';
import { itemContent } from './details.js';
import { startsWithByline } from './italicByline.js';
import { readLinks } from '../links/links.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/**
 * Puts a paragraph of names and links, "*Ada Lovelace, Alan Turing*. [[pdf](…)]", into the item above it that holds
 * nothing but a title in bold: for want of an indent it stands outside the list.
 */
export function adoptBylines(tree: Root): void {
  const kept: RootContent[] = [];
  for (const node of tree.children) {
    const above = kept.at(-1);
    const item = above?.type === 'list' ? above.children.at(-1) : undefined;
    if (node.type === 'paragraph' && item && isTitleAlone(item) && startsWithByline(node)) {
      item.children.push(node);
      const end = node.position!.end;
      item.position = { start: item.position!.start, end };
      above!.position = { start: above!.position!.start, end };
    } else kept.push(node);
  }
  tree.children = kept;
}

function isTitleAlone(item: ListItem): boolean {
  if (item.children.length !== 1) return false;
  const content = itemContent(item);
  const readable = content.filter(isReadable);
  const isTitle = readable.length === 1 && readable[0]!.type === 'strong';
  return isTitle && readLinks(content).length === 0 && plainText(content).split(/\s+/).length >= 4;
}
