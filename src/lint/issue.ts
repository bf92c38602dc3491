import type { SourceIssue } from '../sources/record.js';

/** A change of the text: what stands from `start` to `end` (offsets in UTF-16 units) becomes `replacement`. */
export interface TextEdit {
  start: number;
  end: number;
  replacement: string;
}

/** Something that a maintainer would want to change in the list. */
export interface LintIssue extends SourceIssue {
  /** The change that does it, where that takes no judgement. It stays within one line. */
  fix?: TextEdit;
}
