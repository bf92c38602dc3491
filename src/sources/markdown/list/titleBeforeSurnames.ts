import type { Chosen } from './choose.js';
import { people, surnamesIn } from '../parts/severalSurnames.js';

/** So many bylines of one surname and "et al.", and so large a share of all papers, make surnames the list's way. */
const fewest = 4;
const share = 0.3;
const longest = 400;
const fewestWords = 3;

/**
 * Reads "A Title of Some Words, Hopper, 1952", "A Title. Lovelace & Babbage, 1843": a surname at the end of a title in
 * plain text may as well be a word of it; where most papers of a list have "Lovelace et al." there, it is the author's.
 */
export function readTitlesBeforeSurnames(entries: Chosen[]): void {
  const papers = entries.flatMap((entry) =>
    entry.form === null || entry.block.kind === 'row' ? [] : [entry.paper],
  );
  const like = papers.filter(
    ({ byline, etAl }) => etAl && byline.length === 1 && surnamesIn(byline[0]!.rawName) !== null,
  );
  if (like.length < fewest || like.length < papers.length * share) return;
  for (const paper of papers) {
    if (paper.byline.length > 0 || paper.title.length > longest) continue;
    const [, title, behind] = /^(.+?)(?:,|(?<=\p{Ll}{2})\.)\s+([^,.]{2,60})$/u.exec(paper.title) ?? [];
    const surnames = behind === undefined ? null : surnamesIn(behind);
    if (surnames === null || title!.split(/\s+/).length < fewestWords) continue;
    paper.title = title!;
    paper.byline = people(surnames);
  }
}
