import type { ReadEntry } from './behindTitle.js';
import { readByline } from '../parts/byline.js';
import type { Chosen } from './choose.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { toPieces } from '../text/pieces.js';
import { hasTopicWord } from '../text/topicWords.js';

/** So many bylines of inverted names alone, and so large a share of all, make them the list's way to name authors. */
const fewest = 3;
const share = 0.3;
const longest = 2_000;

/**
 * Reads "Dinh, Anh-Dung, Liu, Daochang, Xu, Chang" as three people: without initials, without an "and" and with given names
 * that few know, these may as well be six surnames. Where other entries of the list invert all of their names, they are
 * inverted, too.
 */
export function readPairedNames(entries: Chosen[]): void {
  const read = entries.filter((entry): entry is ReadEntry => entry.form !== null);
  const named = read.filter(({ paper }) => paper.byline.length > 0);
  const like = named.filter(
    ({ paper: { byline } }) => byline.length > 1 && byline.every(({ rawName }) => /^[^,]+,\s/.test(rawName)),
  );
  if (like.length < fewest || like.length < named.length * share) return;
  for (const { block, paper } of read) {
    if (paper.byline.some(({ rawName }) => rawName.includes(','))) continue;
    const start = paper.title.slice(0, 40);
    const pieces = toPieces(block.content);
    const at = pieces.findIndex(({ text }) => text.replace(/\s+/g, ' ').includes(start));
    const behind = pieces.slice(at + 1).filter(({ kind }) => kind === 'text' || kind === 'emphasis');
    const found = behind.map(({ text }) => pairsIn(text)).find((pairs) => pairs !== null);
    if (at < 0 || found === undefined) continue;
    const { names, etAl } = readByline(found.join('; '));
    if (names.length !== found.length || names.length * 2 < paper.byline.length) continue;
    paper.byline = names;
    paper.etAl ||= etAl;
    // What was taken for the name of a journal was the names.
    if (found.some((pair) => paper.statedVenue?.includes(pair))) {
      paper.statedVenue = null;
      paper.venue = null;
    }
  }
}

/** The surnames with their given names of which a text is made, two people or more; null for every other text. */
function pairsIn(text: string): string[] | null {
  if (text.length > longest) return null;
  const parts = text.trim().replace(/[.,]$/, '').split(/,\s+/);
  if (parts.length < 4 || parts.length % 2 === 1) return null;
  const areNames = parts.every((part) => isPersonShaped(part) && part.split(/\s+/).length <= 3);
  // "Ada Lovelace, Alan Turing" are whole already.
  const single = parts.filter((part, index) => index % 2 === 0 && !/\s/.test(part)).length;
  if (!areNames || single * 8 < parts.length * 3 || hasTopicWord(text)) return null;
  return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1]!}`] : []));
}
