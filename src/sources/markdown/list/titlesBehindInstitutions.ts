import type { Chosen } from './choose.js';
import { isInstitution } from '../parts/institution.js';

/** So many titles behind brackets, and an institution in one of them, make it the list's way. */
const fewest = 3;
const behindBrackets = /^\(([\p{L}\p{N}][^()]{2,50})\)\s+(?=\p{Lu}\S*\s+\S+\s+\S)/u;

/** Takes off the titles where their authors work: "[(Some University) A Title of Some Words](…)", "[(Loom Inc.) …](…)". */
export function readTitlesBehindInstitutions(entries: Chosen[]): void {
  const found = entries.flatMap((entry) => {
    const match = entry.form === null ? null : behindBrackets.exec(entry.paper.title);
    return entry.form === null || match === null ? [] : [{ paper: entry.paper, match }];
  });
  if (found.length < fewest || !found.some(({ match }) => isInstitution(match[1]!))) return;
  for (const { paper, match } of found) paper.title = paper.title.slice(match[0].length);
}
