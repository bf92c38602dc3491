import { titleKey } from '../identity/title.js';
import { readMarkdown } from '../sources/markdown/readMarkdown.js';
import type { SourceDocument } from '../sources/record.js';
import { applyEdits } from './applyEdits.js';
import type { LintIssue } from './issue.js';
import { lintMarkdown } from './lintMarkdown.js';

export interface FixedMarkdown {
  text: string;
  /** How many issues the fixes have done away with. */
  fixed: number;
  /** What is left, by line of the fixed text. */
  issues: LintIssue[];
}

/** A fix may make way for another one of the same link; more than a handful in a row are none. */
const mostPasses = 8;

/**
 * Makes every fix that `lintMarkdown` offers, again and again until there is none: fixing twice is fixing once.
 * The entries stay the same ones on the same lines. A pass that would change that is not made; its issues remain.
 * @param text as `decodeText` gives it; no fix changes the number of its lines
 */
export function fixMarkdown(text: string, { fallbackTitle }: { fallbackTitle: string }): FixedMarkdown {
  let current = lint(text, fallbackTitle);
  const found = current.issues.length;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const fixes = current.issues.flatMap(({ fix }) => (fix ? [fix] : []));
    if (fixes.length === 0) break;
    const next = lint(applyEdits(current.text, fixes), fallbackTitle);
    if (!holdsTheSame(current.document, next.document)) break;
    current = next;
  }
  return { text: current.text, fixed: Math.max(0, found - current.issues.length), issues: current.issues };
}

function lint(
  text: string,
  fallbackTitle: string,
): { text: string; document: SourceDocument; issues: LintIssue[] } {
  const document = readMarkdown(text, { fallbackTitle });
  return { text, document, issues: lintMarkdown(text, document) };
}

/** The same entries on the same lines, each record with its title and in its section. */
function holdsTheSame(before: SourceDocument, after: SourceDocument): boolean {
  const entries = (document: SourceDocument): string => {
    const unparsed = document.issues.filter(({ code }) => code === 'unparsed-entry');
    return JSON.stringify(
      [...document.records, ...unparsed].map(({ line }) => line).sort((one, other) => one - other),
    );
  };
  if (entries(before) !== entries(after)) return false;
  const records = new Map(after.records.map((record) => [record.line, record]));
  return before.records.every((record) => {
    const now = records.get(record.line);
    return (
      now !== undefined &&
      titleKey(now.title) === titleKey(record.title) &&
      JSON.stringify(now.section) === JSON.stringify(record.section)
    );
  });
}
