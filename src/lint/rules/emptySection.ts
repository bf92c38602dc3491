import type { SourceDocument } from '../../sources/record.js';
import { filledSections } from '../filledSections.js';
import type { LintIssue } from '../issue.js';

/**
 * A heading under which papers could stand, and none does, nor under a heading below it. Headings before the first
 * papers belong to the introduction, one that is a sentence ("More to come!") is no category, and one before "2024" of
 * the same depth holds the years that follow.
 */
export function emptySection(document: SourceDocument): LintIssue[] {
  const filled = filledSections(document);
  const first = document.sections.findIndex((section) => filled.has(section));
  return document.sections.flatMap((section, index) => {
    const name = section.path.at(-1)!;
    if (filled.has(section) || index < first || /[?!]$|\b(?:soon|todo|tbd)\b/i.test(name)) return [];
    if (/^\d{4}$/.test(document.sections[index + 1]?.path.at(-1) ?? '')) return [];
    const message = `Expected papers under the heading "${name}", got none. Add an entry or remove the heading.`;
    return [{ line: section.line, code: 'empty-section', message, raw: name }];
  });
}
