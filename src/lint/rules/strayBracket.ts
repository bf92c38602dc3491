import type { LintIssue } from '../issue.js';
import type { PlacedEntry, PlacedList, Span } from '../placeEntries.js';

/**
 * A bracket beside a link has no partner: "[[pdf](u)]]", "[code]](u)", "[[pdf](u)". Brackets in other places are left
 * alone, since "[0, 1)" is an interval and "1)" a number. Of a bracket too many the fix takes it away; behind a link
 * that has an opening bracket alone before it, the fix closes it. A heading that is an entry names its section as it is
 * written, too, and is left alone.
 */
export function strayBracket({ text, entries }: PlacedList): LintIssue[] {
  return entries.flatMap((entry) =>
    (entry.isPartial || text[entry.start] === '#' ? [] : lonelyBrackets(text, entry)).flatMap((at) => {
      const found = repairOf(text, entry, at);
      if (!found) return [];
      const { around, fix } = found;
      const raw = text.slice(around.start, around.end);
      const proposal =
        text.slice(around.start, fix.start) + fix.replacement + text.slice(fix.end, around.end);
      const message = `Expected a partner for each bracket, got ${raw}. Write ${proposal}.`;
      return [{ line: entry.line, code: 'stray-bracket', message, raw, proposal, fix }];
    }),
  );
}

const openers: Record<string, string> = { ']': '[', ')': '(' };

/** Where the entry's text, addresses apart, has a bracket without a partner. */
function lonelyBrackets(text: string, { texts }: PlacedEntry): number[] {
  const open: Record<string, number[]> = { '[': [], '(': [] };
  const lonely: number[] = [];
  for (const { start, end } of texts) {
    for (let at = start; at < end; at += 1) {
      const character = text[at]!;
      if (character === '\\') at += 1;
      else if (character === '[' || character === '(') open[character]!.push(at);
      else if (character === ']' || character === ')') {
        if (open[openers[character]!]!.pop() === undefined) lonely.push(at);
      }
    }
  }
  return [...lonely, ...open['[']!, ...open['(']!].sort((one, other) => one - other);
}

function repairOf(
  text: string,
  { links }: PlacedEntry,
  at: number,
): { around: Span; fix: LintIssue['fix'] & object } | null {
  const character = text[at]!;
  if (character === '[' || character === '(') {
    const link = links.find(({ start }) => start === at + 1);
    if (!link || text[link.start] !== '[') return null;
    const closing = character === '[' ? ']' : ')';
    return {
      around: { start: at, end: link.end },
      fix: { start: link.end, end: link.end, replacement: closing },
    };
  }
  const fix = { start: at, end: at + 1, replacement: '' };
  // "[code]](u)": no link for Markdown, since its label ends too early.
  const address =
    character === ']' ? /^\]\(https?:\/\/[^\s()]{1,500}\)/.exec(text.slice(at, at + 520)) : null;
  if (address && text[at - 1] === ']') {
    const label = text.lastIndexOf('[', at);
    return { around: { start: Math.max(label, at - 80), end: at + address[0].length }, fix };
  }
  const link = links.find(({ end }) => end === at || (end === at - 1 && ')]'.includes(text[end]!)));
  if (!link || text[link.end - 1] !== ')') return null;
  const start = link.end === at ? link.start : link.start - 1;
  return { around: { start, end: at + 1 }, fix };
}
