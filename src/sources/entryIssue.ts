import type { SourceIssue } from './record.js';
import { longestEntry } from './lines.js';

/** How much of an entry a record or an issue keeps. */
const longestRaw = 4_000;

export function rawOf(text: string): string {
  return text.length > longestRaw ? text.slice(0, longestRaw) : text;
}

/** An entry that is not taken. */
export function unparsed(line: number, message: string, raw: string): { issue: SourceIssue } {
  return { issue: { line, code: 'unparsed-entry', message, raw: rawOf(raw) } };
}

/** An entry, or a line where it would be, too long to be looked at. */
export function outOfBounds(line: number, start: string): { issue: SourceIssue } {
  const message = `Expected an entry of at most ${longestEntry / 1024 / 1024} MiB; it is left out. Shorten it.`;
  return { issue: { line, code: 'line-out-of-bounds', message, raw: rawOf(start) } };
}
