import { titleKey } from '../../identity/title.js';
import type { PaperRecord, SourceDocument } from '../../sources/record.js';
import { haveOtherFirstAuthors } from '../firstAuthor.js';
import { hasWholeTitle } from '../hasWholeTitle.js';
import { groupBy } from '../groupBy.js';
import type { LintIssue } from '../issue.js';
import { mostFrequent } from '../mostFrequent.js';

/**
 * Entries with the same title have several arXiv ids, and their first authors do not tell them apart: those are named
 * that have not the most frequent one.
 */
export function idsDiffer({ records }: SourceDocument): LintIssue[] {
  const identified = records.filter((record) => record.arxivId !== null && hasWholeTitle(record));
  return [...groupBy(identified, ({ title }) => [titleKey(title)]).values()].flatMap((group) => {
    const { value: id } = mostFrequent(group.map(({ arxivId }) => arxivId));
    const usual = group.find(({ arxivId }) => arxivId === id)!;
    return group
      .filter((record) => record.arxivId !== id && !haveOtherFirstAuthors(record, usual))
      .map((record) => describe(record, usual));
  });
}

function describe({ line, raw, arxivId }: PaperRecord, usual: PaperRecord): LintIssue {
  const expected = `arXiv:${usual.arxivId!}`;
  const message = `Expected ${expected} as on line ${usual.line} for the same title, got arXiv:${arxivId!}. Check the links.`;
  return { line, code: 'ids-differ', message, raw, proposal: expected };
}
