import type { Chosen } from './choose.js';

/** So many names, and so large a part of a section, make an index. */
const fewest = 5;
const share = 0.8;
/** What a method is called has no more words. */
const longestName = 4;

/**
 * Whether the entries of a section are an index of others: links that bear no more than what a paper's method is called
 * and lead where an entry with its whole title leads.
 */
export function isIndexOfNames(chosen: Chosen[], wordsByAddress: Map<string, number>): boolean {
  const names = chosen.filter((entry) => {
    if (entry.form === null) return false;
    const { title, links, byline } = entry.paper;
    const [link, further] = links;
    const isAlone = link?.label === title && further === undefined && byline.length === 0;
    return isAlone && wordsOf(title) <= longestName && wordsByAddress.get(link.url)! > wordsOf(title) + 1;
  });
  return names.length >= fewest && names.length >= chosen.length * share;
}

/** The words of the longest title that leads to each address. */
export function wordsByAddress(chosen: Chosen[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const entry of chosen) {
    if (entry.form === null) continue;
    const length = wordsOf(entry.paper.title);
    for (const { url } of entry.paper.links) words.set(url, Math.max(length, words.get(url) ?? 0));
  }
  return words;
}

function wordsOf(title: string): number {
  return title.split(/\s+/).length;
}
