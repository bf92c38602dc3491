import type { SourceIssue } from '../../record.js';

/**
 * What a Markdown parser takes more than linear time for is kept from it: very long lines, deeply nested
 * containers, and paragraphs made of thousands of delimiters. No list made for people comes near these bounds.
 */
const longestLine = 16_000;
const deepestNesting = 16;
const deepestIndent = 64;
const mostDelimiters = 3_000;

/** A blank line, heading, item or row: delimiters before it find no partner behind it. */
const startsBlock = /^\s*(?:$|\||[-*+#] |\d{1,9}[.)] )/;

/**
 * The text with every line that goes beyond a bound left empty, so that line numbers hold, and an issue for each.
 */
export function withinBounds(text: string): { text: string; issues: SourceIssue[] } {
  const issues: SourceIssue[] = [];
  let delimiters = 0;
  const lines = text.split('\n').map((line, index) => {
    const length = line.length > longestLine;
    if (startsBlock.test(line.slice(0, 200))) delimiters = 0;
    // A table may do without leading bars, and cells are parsed one by one: its rows count for less.
    if (!length) delimiters += line.replace(/[^*_[\]~`]+/g, '').length / (line.includes('|') ? 10 : 1);
    const problem = length
      ? `a line of at most ${longestLine} characters, got ${line.length}`
      : nestingOf(line) > deepestNesting
        ? `lists and quotations at most ${deepestNesting} deep`
        : delimiters > mostDelimiters
          ? `a paragraph with at most ${mostDelimiters} Markdown delimiters`
          : null;
    if (problem === null) return line;
    issues.push({
      line: index + 1,
      code: 'line-out-of-bounds',
      message: `Expected ${problem}; the line is left out. Break it up.`,
      raw: line.slice(0, 500),
    });
    delimiters = 0;
    return '';
  });
  return { text: lines.join('\n'), issues };
}

/** How many containers the line can open: its markers, and two columns of indent each for those it continues. */
function nestingOf(line: string): number {
  const opening = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/.exec(line)![0];
  const markers = opening.match(/[>*+)\-.]/g)?.length ?? 0;
  const indent = /^[ \t]*/.exec(opening)![0].length;
  // Thematic breaks ("- - -", "* * *") look like nested items, but open nothing.
  const isBreak = /^[ \t]*(?:[-*][ \t]*){3,}$/.test(line);
  return (isBreak ? 0 : markers) + (markers > 0 && indent > deepestIndent ? deepestNesting : 0);
}
