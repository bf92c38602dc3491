const longest = 2_000;

/**
 * The text with the lines of its front matter left empty, so that line numbers hold: settings of a site in YAML between two
 * lines of dashes at the very start, which no reader sees.
 */
export function withoutFrontMatter(text: string): string {
  if (!/^---[ \t]*\n/.test(text)) return text;
  const lines = text.split('\n', longest);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end < 0) return text;
  const settings = lines.slice(1, end);
  // Between two thematic breaks may also stand a paragraph: its first line begins with no name and colon.
  const first = settings.find((line) => line.trim() !== '');
  if (first === undefined || !/^[\w-]{1,40}:(?:\s|$)/.test(first)) return text;
  const length = lines.slice(0, end + 1).join('\n').length;
  return '\n'.repeat(end) + text.slice(length);
}
