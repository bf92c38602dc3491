import type { TextEdit } from './issue.js';

/**
 * The text with the edits made. Of two that overlap the one that starts first is made (of two that start together the
 * one given first), so that none cuts into another.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let from = 0;
  let last = -1;
  for (const { start, end, replacement } of ordered) {
    // Edits that touch may well be one change seen by two rules: the next pass tells.
    if (start <= last) continue;
    parts.push(text.slice(from, start), replacement);
    from = end;
    last = end;
  }
  return parts.join('') + text.slice(from);
}
