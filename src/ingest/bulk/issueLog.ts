import type { SourceIssue } from '../../sources/record.js';

/** Codes of issues that stand for an entry that is not in the graph. */
const lostEntries = new Set(['unparsed-entry', 'line-out-of-bounds', 'entry-too-long']);

/** Issues that are kept; of more, the first so many and how many there were. */
const mostIssues = 10_000;

/** The issues of one import. */
export class IssueLog {
  /** Every entry that the source has could be taken. */
  isWhole = true;
  private readonly kept: SourceIssue[] = [];
  private count = 0;

  add(issue: SourceIssue): void {
    this.isWhole &&= !lostEntries.has(issue.code);
    this.count += 1;
    if (this.kept.length < mostIssues) this.kept.push(issue);
  }

  /** By line. */
  get sorted(): SourceIssue[] {
    const issues = [...this.kept];
    if (this.count > issues.length)
      issues.push({
        line: 0,
        code: 'more-issues',
        message: `Expected at most ${mostIssues} issues, got ${this.count}. Those after the first ${mostIssues} are not kept.`,
        raw: '',
      });
    return issues.sort((one, other) => one.line - other.line);
  }
}
