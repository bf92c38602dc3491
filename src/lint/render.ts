import type { LintIssue } from './issue.js';

/** Ways to print the issues of a file; each ends its last line, and no issues print nothing. */
export const outputs = {
  /** `file:line  code  message`, which editors and terminals make a link of. */
  text: (file: string, issues: readonly LintIssue[]): string =>
    lines(issues, ({ line, code, message }) => printable(`${file}:${line}  ${code}  ${message}`)),

  /** One JSON object a line. */
  json: (file: string, issues: readonly LintIssue[]): string =>
    lines(issues, ({ line, code, message, raw, proposal, fix }) =>
      JSON.stringify({ file, line, code, message, raw, proposal, fixable: fix !== undefined }),
    ),

  /**
   * Workflow commands, which GitHub shows beside the line:
   * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-a-warning-message
   */
  github: (file: string, issues: readonly LintIssue[]): string =>
    lines(
      issues,
      ({ line, code, message }) =>
        `::warning file=${property(file)},line=${line},title=${property(code)}::${escaped(message)}`,
    ),
};

export type Output = keyof typeof outputs;

function lines(issues: readonly LintIssue[], line: (issue: LintIssue) => string): string {
  return issues.map((issue) => `${line(issue)}\n`).join('');
}

/** A list's text must not move the cursor of the terminal, nor end the line. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
