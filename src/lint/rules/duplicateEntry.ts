import { titleKey } from '../../identity/title.js';
import type { PaperRecord, SourceDocument } from '../../sources/record.js';
import { haveOtherFirstAuthors } from '../firstAuthor.js';
import type { LintIssue } from '../issue.js';

/**
 * An entry above, under the same headings, is of the same paper: by arXiv id, DOI or whole title. The same paper under
 * several headings is cross-listing and no mistake; so are rows of a table that name two things of one paper, such as
 * its datasets. Entries that contradict each other are left to `titles-differ`
 * and `ids-differ`: which of the two is wrong must be settled first.
 */
export function duplicateEntry({ records }: SourceDocument): LintIssue[] {
  const first = new Map<string, PaperRecord>();
  return records.flatMap((record) => {
    const keys = keysOf(record);
    const above = keys
      .map((key) => first.get(key))
      .find((entry) => entry && isSame(entry, record) && !nameOtherThings(entry, record));
    for (const key of keys) if (!first.has(key)) first.set(key, record);
    if (!above) return [];
    const { line, raw, section, title } = record;
    const under = section.length > 0 ? ` under "${section.at(-1)!}"` : '';
    const message =
      `Expected each paper once${under}, got "${title}" again, which stands on line ${above.line}. ` +
      `Remove one of the two, or move it under another heading.`;
    return [{ line, code: 'duplicate-entry', message, raw }];
  });
}

function keysOf({ section, arxivId, doi, title }: PaperRecord): string[] {
  const place = JSON.stringify(section);
  const keys = [`title:${titleKey(title)}`];
  if (arxivId !== null) keys.push(`arxiv:${arxivId}`);
  if (doi !== null) keys.push(`doi:${doi}`);
  return keys.map((key) => `${place} ${key}`);
}

function isSame(one: PaperRecord, other: PaperRecord): boolean {
  const otherId = one.arxivId !== null && other.arxivId !== null && one.arxivId !== other.arxivId;
  return !otherId && titleKey(one.title) === titleKey(other.title) && !haveOtherFirstAuthors(one, other);
}

/** Rows of a table whose cells say different things, links and numbers apart. */
function nameOtherThings(one: PaperRecord, other: PaperRecord): boolean {
  const [cells, others] = [cellsOf(one.raw), cellsOf(other.raw)];
  return (
    cells.length > 2 && cells.length === others.length && cells.some((cell, index) => cell !== others[index])
  );
}

/** The letters of each cell; of one with a link or a picture none. */
function cellsOf(row: string): string[] {
  if (!row.trimStart().startsWith('|')) return [];
  const cells = row
    .split('|')
    .map((cell) => (/\]\(|<img/i.test(cell) ? '' : cell.replace(/[^\p{L}]+/gu, '')));
  return cells.map((cell) => cell.toLowerCase());
}
