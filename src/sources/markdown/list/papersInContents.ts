import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { itemContent } from '../blocks/details.js';
import { readLinks } from '../links/links.js';
import { once } from '../text/once.js';

/** So many papers, and so large a part of what stands there, are no table of contents. */
const fewest = 5;
const share = 0.75;

/**
 * Whether papers themselves stand below a heading such as "Index" or below one of news, and not the way to where they
 * are told of.
 * @param part what stands below it
 * @param own the part of the document in which links to the same papers do not matter
 */
export function listsPapers(part: Root, whole: Root, own = part): boolean {
  const blocks = part.children.flatMap((node): PhrasingContent[][] => {
    if (node.type === 'list') return node.children.map((item) => itemContent(item));
    if (node.type !== 'table') return [];
    return node.children.slice(1).map((row) => row.children.flatMap(({ children }) => children));
  });
  const papers = blocks.map(addressOfPaper).filter((address) => address !== null);
  if (papers.length < fewest || papers.length < blocks.length * share) return false;
  const everywhere = addressesOf(whole);
  const here = addressesOf(own);
  const isElsewhere = (address: string) => (everywhere.get(address) ?? 0) > (here.get(address) ?? 0);
  return papers.filter(isElsewhere).length * 2 < papers.length;
}

/** How often links lead to each address. */
const addressesOf = once((part: Root): Map<string, number> => {
  const counts = new Map<string, number>();
  visit(part, 'link', ({ url }) => void counts.set(url, (counts.get(url) ?? 0) + 1));
  return counts;
});

/** Where the paper is that an item links to; null for "[A Title](#a-title)". */
function addressOfPaper(content: PhrasingContent[]): string | null {
  if (content.some((node) => node.type === 'link' && node.url.startsWith('#'))) return null;
  return readLinks(content).find(({ kind }) => kind === 'PAPER')?.url ?? null;
}
