import type { PaperRecord, SourceIssue } from '../sources/record.js';

/** Characters: Neo4j's index takes keys of at most 8 kB, and a character may be 4 bytes. */
export const longest = 2_000;

/** An issue in place of an entry of which some part is longer than an index can hold, else null. */
export function tooLong({
  line,
  raw,
  title,
  section,
  byline,
  venue,
  links,
  doi,
}: PaperRecord): SourceIssue | null {
  const parts: [string, string][] = [
    ['title', title],
    ['section', section.join('')],
    ['venue', venue ?? ''],
    ['DOI', doi ?? ''],
    ...byline.map(({ name }): [string, string] => ['name', name]),
    ...links.map(({ url }): [string, string] => ['URL', url]),
  ];
  const part = parts.find(([, text]) => text.length > longest);
  if (!part) return null;
  const [name, text] = part;
  return {
    line,
    code: 'entry-too-long',
    message: `Expected a ${name} of at most ${longest} characters, got ${text.length}. The entry is left out; shorten it.`,
    raw: raw.slice(0, longest),
  };
}
