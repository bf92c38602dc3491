import { venueSeries } from '../../../identity/venue.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { people } from '../parts/severalSurnames.js';
import { hasTopicWord } from '../text/topicWords.js';
import type { Chosen } from './choose.js';

/** So many entries that name their authors, and so large a part of all, make it the list's way. */
const fewest = 5;
const share = 0.75;

/** "Lawrence Jacquard. Proceedings of the IEEE": two to four words, a dot and a venue of several more. */
const nameThenVenue = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*\.?){1,3})\. (\p{Lu}\S* \S.*)$/u;

/**
 * Reads the name of one who wrote alone and stands before the venue with nothing but a dot between them: "Lawrence
 * Jacquard. Proceedings of the IEEE" would be a venue but for the names that nearly all other entries have in its place.
 */
export function readLoneAuthors(chosen: Chosen[]): void {
  const papers = chosen.flatMap((entry) =>
    entry.form === null || entry.block.kind === 'row' ? [] : [entry.paper],
  );
  const named = papers.filter(({ byline }) => byline.length > 0);
  if (named.length < fewest || named.length < papers.length * share) return;
  for (const paper of papers) {
    if (paper.byline.length > 0 || paper.statedVenue === null) continue;
    const [, name, venue] = nameThenVenue.exec(paper.statedVenue) ?? [];
    if (name === undefined || !isPersonShaped(name) || hasTopicWord(name)) continue;
    paper.byline = people([name]);
    paper.statedVenue = venue!;
    paper.venue = venueSeries(venue!);
  }
}
