import { authorKey } from '../identity/name.js';
import type { PaperRecord } from '../sources/record.js';

/** The key of the first name, when that is a person: a team in its place says nothing of who comes first. */
function firstAuthorKey({ byline }: PaperRecord): string | null {
  const first = byline[0];
  return (first?.kind === 'PERSON' && authorKey(first.name)) || null;
}

/** Both name a first author, and not the same one: two papers may well bear one title. */
export function haveOtherFirstAuthors(one: PaperRecord, other: PaperRecord): boolean {
  const [first, second] = [firstAuthorKey(one), firstAuthorKey(other)];
  return first !== null && second !== null && first !== second;
}
