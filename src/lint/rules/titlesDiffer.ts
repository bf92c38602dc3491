import { titleKey } from '../../identity/title.js';
import type { PaperRecord, SourceDocument } from '../../sources/record.js';
import { hasWholeTitle } from '../hasWholeTitle.js';
import { groupBy } from '../groupBy.js';
import type { LintIssue } from '../issue.js';
import { mostFrequent } from '../mostFrequent.js';
import { recordIds } from '../recordIds.js';

/**
 * Entries with the same arXiv id or DOI have several titles: those are named that have not the most frequent one. The
 * name of what a paper brings ("GLUE-X") and a part of its title may well stand for it, in a table of datasets say.
 */
export function titlesDiffer({ records }: SourceDocument): LintIssue[] {
  const issues = new Map<PaperRecord, LintIssue>();
  for (const group of groupBy(records.filter(hasWholeTitle), recordIds).values()) {
    const titles = group.map(({ title }) => titleKey(title));
    const usual = group[titles.indexOf(mostFrequent(titles).value)]!;
    group.forEach((record, index) => {
      if (isPartOf(titles[index]!, titleKey(usual.title)) || issues.has(record)) return;
      issues.set(record, describe(record, usual));
    });
  }
  return [...issues.values()];
}

function isPartOf(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function describe({ line, raw, title }: PaperRecord, usual: PaperRecord): LintIssue {
  const message =
    `Expected the title of line ${usual.line}, "${usual.title}", for the same arXiv id or DOI, ` +
    `got "${title}". They are kept as one paper; check the title and the link.`;
  return { line, code: 'titles-differ', message, raw, proposal: usual.title };
}
