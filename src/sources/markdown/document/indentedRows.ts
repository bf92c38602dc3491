const delimiters = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/;
const indented = /^(?: {4,}|\t)[ \t]*/;

/**
 * The text with every row of a table that is indented so far that it would be code begun with a bar: "      | Topic |"
 * is meant as a row with an empty first cell. No character moves.
 */
export function withIndentedRows(text: string): string {
  let isTable = false;
  let startsWithBar = false;
  return text
    .split('\n')
    .map((line, index, lines) => {
      if (delimiters.test(line) && /\|/.test(lines[index - 1] ?? '')) {
        isTable = true;
        startsWithBar = /^ {0,3}\|/.test(line);
        return line;
      }
      isTable &&= line.trim() !== '';
      const indent = isTable ? indented.exec(line)?.[0].length : undefined;
      if (indent === undefined || !line.includes('|')) return line;
      // Where rows begin with a bar, the row's own moves to the margin.
      const rest = startsWithBar && line[indent] === '|' ? ` ${line.slice(indent + 1)}` : line.slice(indent);
      return `|${line.slice(1, indent)}${rest}`;
    })
    .join('\n');
}
