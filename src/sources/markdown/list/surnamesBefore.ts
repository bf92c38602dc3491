import type { Chosen } from './choose.js';
import { readLead } from '../parts/lead.js';
import { toPieces } from '../text/pieces.js';
import { people, surnamesIn } from '../parts/severalSurnames.js';

/** So many entries with several surnames before their titles make surnames the list's way to name authors. */
const fewest = 3;
/** Tags come again, authors seldom do. */
const fewestDifferent = 0.5;

/**
 * Reads bylines of one or two bare surnames before a title: "Hopper: [A Title](…)", "Lovelace, Babbage [A Title](…)".
 * Alone they may as well be tags; a list that names authors so does it again and again, with ever other names.
 */
export function readSurnamesBefore(chosen: Chosen[]): void {
  const places = chosen.flatMap((entry) => {
    if (entry.form === null || entry.block.kind === 'row') return [];
    const surnames = surnamesBefore(entry.block.content, entry.paper.title);
    return surnames === null ? [] : [{ entry, surnames }];
  });
  const all = places.flatMap(({ surnames }) => surnames);
  const several = places.filter(({ surnames }) => surnames.length > 1).length;
  if (several < fewest || new Set(all).size < all.length * fewestDifferent) return;
  for (const { entry, surnames } of places) {
    const { byline } = entry.paper;
    // "Hopper, Grace" may be two people.
    const isInverted = byline.length === 1 && byline[0]!.rawName.includes(',');
    if (byline.length > 0 && !(isInverted && surnames.length > 1)) continue;
    entry.paper.byline = people(surnames);
  }
}

function surnamesBefore(content: Parameters<typeof toPieces>[0], title: string): string[] | null {
  const pieces = toPieces(content);
  const at = pieces.findIndex(({ kind, text }) => kind === 'link' && text.startsWith(title.slice(0, 40)));
  if (at < 1) return null;
  const { rest } = readLead(pieces.slice(0, at));
  return surnamesIn(rest.replace(/\s*[,.:;–-]\s*$/, ''));
}
