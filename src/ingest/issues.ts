import type { SourceIssue } from '../sources/record.js';

/** Codes of issues that stand for an entry that is not in the graph. */
const lostEntries = new Set(['unparsed-entry', 'line-out-of-bounds', 'entry-too-long']);

/** Of more, the first so many are kept, and how many there were. */
const MOST = 10_000;

/** The issues of one import. */
export class Issues {
  /** The graph holds every entry of the source. */
  areHarmless = true;
  private readonly first: SourceIssue[] = [];
  private count = 0;

  add(issue: SourceIssue): void {
    this.count += 1;
    if (lostEntries.has(issue.code)) this.areHarmless = false;
    if (this.first.length < MOST) this.first.push(issue);
  }

  /** By line. */
  kept(): SourceIssue[] {
    const kept = [...this.first].sort((one, other) => one.line - other.line);
    if (this.count <= MOST) return kept;
    const message = `Expected at most ${MOST} issues, got ${this.count}. Those after the first ${MOST} are not kept.`;
    return [...kept, { line: 0, code: 'more-issues', message, raw: '' }];
  }
}
