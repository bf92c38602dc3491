import type { SourceDocument } from '../sources/record.js';
import type { LintIssue } from './issue.js';
import { placeEntries, type PlacedList } from './placeEntries.js';
import { dateContradictsId } from './rules/dateContradictsId.js';
import { duplicateEntry } from './rules/duplicateEntry.js';
import { emptySection } from './rules/emptySection.js';
import { gluedEtAl } from './rules/gluedEtAl.js';
import { idsDiffer } from './rules/idsDiffer.js';
import { labelContradictsUrl } from './rules/labelContradictsUrl.js';
import { missingInContents } from './rules/missingInContents.js';
import { pdfLink } from './rules/pdfLink.js';
import { strayBracket } from './rules/strayBracket.js';
import { titlesDiffer } from './rules/titlesDiffer.js';
import { venueSpelling } from './rules/venueSpelling.js';
import { versionedId } from './rules/versionedId.js';

/** Rules that look at what was read alone: they hold for every kind of source. */
const documentRules: readonly ((document: SourceDocument) => LintIssue[])[] = [
  duplicateEntry,
  dateContradictsId,
  titlesDiffer,
  idsDiffer,
  labelContradictsUrl,
  emptySection,
];

/** Rules that look at the Markdown, too. */
const textRules: readonly ((list: PlacedList) => LintIssue[])[] = [
  strayBracket,
  gluedEtAl,
  pdfLink,
  versionedId,
  venueSpelling,
  missingInContents,
];

/**
 * What a maintainer would want to change in a list: what the reader could not take, and what the rules in `rules/`
 * find, by line. None for a clean list. Pure; time grows with the text.
 * @param text as `decodeText` gives it
 * @param document what `readMarkdown` made of that text
 */
export function lintMarkdown(text: string, document: SourceDocument): LintIssue[] {
  const list = placeEntries(text, document);
  return byLine([
    ...document.issues,
    ...documentIssues(document),
    ...textRules.flatMap((rule) => rule(list)),
  ]);
}

function documentIssues(document: SourceDocument): LintIssue[] {
  return documentRules.flatMap((rule) => rule(document));
}

function byLine(issues: LintIssue[]): LintIssue[] {
  return issues.sort((one, other) => one.line - other.line);
}
