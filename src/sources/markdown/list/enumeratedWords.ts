import type { BylineName } from '../../record.js';
import { cleanTitle } from '../titles/title.js';
import { plainText } from '../text/plainText.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** Among so many entries, of which hardly any names an author, single words with capitals are no names. */
const fewest = 12;
const share = 0.1;

/**
 * Gives titles back the words that they enumerate at their end: "Weaving Looms: Progress, Prospects and Challenges" in a
 * list that names no authors. Words in the name of a journal, "Wool, Silk & Cotton", are no authors either.
 */
export function returnEnumeratedWords(entries: Chosen[]): void {
  const papers = entries.flatMap((entry) => (entry.form === null ? [] : [entry]));
  const named = papers.filter(({ paper }) => paper.byline.length > 0);
  const worded = named.filter(({ paper }) => !paper.etAl && paper.byline.every(isWord));
  if (papers.length < fewest || named.length - worded.length > papers.length * share) return;
  if (worded.length > papers.length * share) return;
  for (const entry of worded) {
    entry.paper.title = wholeTitle(entry) ?? entry.paper.title;
    entry.paper.byline = [];
  }
}

function isWord({ rawName }: BylineName): boolean {
  return /^[\p{L}\p{N}-]+$/u.test(rawName);
}

/** The title with what it enumerates up to the last of the words; null where they stand elsewhere. */
function wholeTitle({ block, paper: { title, byline } }: ReadEntry): string | null {
  const text = plainText(block.content);
  const start = text.indexOf(title);
  const behind = start < 0 ? '' : text.slice(start + title.length);
  const words = byline.map(({ rawName }) => rawName).join('[,&\\s]+(?:and\\s+)?');
  const found = new RegExp(`^,\\s+(?:and\\s+)?${words}(?![\\p{L}\\p{N}])`, 'u').exec(behind);
  return found ? cleanTitle(text.slice(start, start + title.length + found[0].length)) : null;
}
