import type { List, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { itemContent } from '../blocks/details.js';
import { readLinks } from '../links/links.js';

/** So many papers, and so large a part of what stands there, are no table of contents. */
const fewest = 5;
const share = 0.75;

/**
 * Whether papers themselves stand below a heading such as "Index", and not the way to where they are told of.
 * @param nodes what stands below it
 * @param others what stands below all other headings
 */
export function listsPapers(nodes: RootContent[], others: RootContent[]): boolean {
  const blocks = nodes.flatMap((node): PhrasingContent[][] => {
    if (node.type === 'list') return node.children.map((item) => itemContent(item));
    if (node.type !== 'table') return [];
    return node.children.slice(1).map((row) => row.children.flatMap(({ children }) => children));
  });
  // Below topics, what links nowhere is a topic or says more of a paper.
  const nested = nodes
    .flatMap((node) => (node.type === 'list' ? itemsBelow(node) : []))
    .filter((content) => content.some(({ type }) => type === 'link'));
  const papers = [blocks, nested]
    .map((all) => ({ all, addresses: all.map(addressOfPaper).filter((address) => address !== null) }))
    .find(({ all, addresses }) => addresses.length >= Math.max(fewest, all.length * share))?.addresses;
  if (papers === undefined) return false;
  const addresses = new Set<string>();
  visit({ type: 'root', children: others }, 'link', ({ url }) => void addresses.add(url));
  return papers.filter((address) => addresses.has(address)).length * 2 < papers.length;
}

/** The content of all items of a list, whatever they stand below. */
function itemsBelow(list: List): PhrasingContent[][] {
  return list.children.flatMap((item) => [
    itemContent(item),
    ...item.children.flatMap((child) => (child.type === 'list' ? itemsBelow(child) : [])),
  ]);
}

/** Where the paper is that an item links to; null for "[A Title](#a-title)". */
function addressOfPaper(content: PhrasingContent[]): string | null {
  if (content.some((node) => node.type === 'link' && node.url.startsWith('#'))) return null;
  return readLinks(content).find(({ kind }) => kind === 'PAPER')?.url ?? null;
}
