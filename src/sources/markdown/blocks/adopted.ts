import type { List, ListItem, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { looksLikeByline } from '../parts/byline.js';
import { itemContent } from './details.js';
import { startsWithByline } from './italicByline.js';
import { readLinks } from '../links/links.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/**
 * Puts a paragraph of names and links, "*Ada Lovelace, Alan Turing*. [[pdf](…)]", into the item above it that holds
 * nothing but a title in bold: for want of an indent it stands outside the list. An item of names alone goes into the one
 * above it where the names of the others stand below them.
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
  visit(tree, 'list', adoptItems);
}

function adoptItems(list: List): void {
  const { children: items } = list;
  const isNames = items.map((item) => item.children.length === 1 && isByline(item));
  if (!isNames.includes(true) || isNames[0]) return;
  const isOver = items.map(hasBylineBelow);
  if (isOver.filter(Boolean).length <= isNames.filter(Boolean).length) return;
  list.children = items.flatMap((item, index) => {
    if (isNames[index] && isBare(items[index - 1]!)) return [];
    if (!isNames[index + 1] || !isBare(item)) return [item];
    const names = items[index + 1]!;
    const below: List = { type: 'list', children: [names], position: names.position };
    const position = { start: item.position!.start, end: names.position!.end };
    return [{ ...item, children: [...item.children, below], position }];
  });
}

/** A line that links to its paper, with nothing below it. */
function isBare(item: ListItem): boolean {
  const content = itemContent(item);
  return item.children.length === 1 && readLinks(content).length > 0 && !isByline(item);
}

function hasBylineBelow({ children }: ListItem): boolean {
  const below = children.find((child): child is List => child.type === 'list')?.children[0];
  return below !== undefined && isByline(below);
}

/** "Ada Lovelace, Alan Turing. *ICML 2019*" */
function isByline(item: ListItem): boolean {
  const content = itemContent(item);
  return readLinks(content).length === 0 && looksLikeByline(plainText(content).trim());
}

function isTitleAlone(item: ListItem): boolean {
  if (item.children.length !== 1) return false;
  const content = itemContent(item);
  const readable = content.filter(isReadable);
  const isTitle = readable.length === 1 && readable[0]!.type === 'strong';
  return isTitle && readLinks(content).length === 0 && plainText(content).split(/\s+/).length >= 4;
}
