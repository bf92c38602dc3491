import { outOfBounds, unparsed } from '../entryIssue.js';
import type { SourcePart } from '../record.js';
import { bibtexPaper } from './bibtexPaper.js';
import { Containers } from './containers.js';
import { entryFields, MalformedEntry, predefinedStrings, type BibtexEntry } from './entryFields.js';
import { splitEntries, type WrittenEntry } from './splitEntries.js';

/** Entries that are no papers: definitions and remarks, and the volumes that papers stand in. */
const notPapers = new Set([
  ...['string', 'comment', 'preamble', 'xdata', 'set', 'control'],
  ...['proceedings', 'mvproceedings', 'periodical'],
]);

/**
 * Reads BibTeX and BibLaTeX as programs and people write it. A paper that refers to its volume (crossref) takes from
 * it what it lacks, and comes when the volume has been read.
 */
export async function* readBibtex(chunks: AsyncIterable<string>): AsyncGenerator<SourcePart> {
  const strings = new Map(predefinedStrings);
  const containers = new Containers();
  for await (const written of splitEntries(chunks)) {
    const entry = takeApart(written, strings);
    if ('issue' in entry) {
      yield entry;
      continue;
    }
    if (entry.type === 'string') for (const [name, value] of entry.fields) strings.set(name, value);
    for (const ready of containers.add({ ...entry, ...written }, { isPaper: !notPapers.has(entry.type) })) {
      yield* bibtexPaper(ready);
    }
  }
  for (const ready of containers.rest()) yield* bibtexPaper(ready);
}

function takeApart(
  { line, text, problem, isTooLong }: WrittenEntry,
  strings: ReadonlyMap<string, string>,
): BibtexEntry | Extract<SourcePart, { issue: unknown }> {
  if (isTooLong) return outOfBounds(line, text);
  if (problem !== undefined) return unparsed(line, problem, text);
  try {
    return entryFields(text, strings);
  } catch (error) {
    if (error instanceof MalformedEntry) return unparsed(line, error.message, text);
    throw error;
  }
}
