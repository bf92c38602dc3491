/** A comment that begins a block. */
const opens = /^ {0,3}<!--/;

/**
 * The text without a comment that nothing closes, up to the first heading below it that the list itself leads to: what
 * has its place in the contents is not meant to be hidden. Blanks take the place of its characters, so that every other
 * stays where it is.
 */
export function withClosedComment(text: string): string {
  const lastEnd = text.lastIndexOf('-->');
  if (text.lastIndexOf('<!--') <= lastEnd) return text;
  const lines = text.split('\n');
  const from = lastEnd < 0 ? 0 : text.slice(0, lastEnd).split('\n').length;
  const first = lines.findIndex((line, index) => index >= from && opens.test(line));
  if (first < 0) return text;
  const targets = new Set(
    lines
      .slice(0, first)
      .flatMap((line) => [...line.matchAll(/\]\(#([^()\s]{1,200})\)/g)].map(([, anchor]) => bare(anchor!))),
  );
  const shown = lines.findIndex((line, index) => index > first && isTarget(line, targets));
  if (shown < 0) return text;
  return lines
    .map((line, index) => (index >= first && index < shown ? line.replace(/\S/g, ' ') : line))
    .join('\n');
}

/** A heading; the contents may leave out its number. */
function isTarget(line: string, targets: Set<string>): boolean {
  const name = /^#{1,6}\s+(\S.*)$/.exec(line)?.[1];
  if (name === undefined) return false;
  return targets.has(bare(name)) || targets.has(bare(name.replace(/^[\d.]+\s*/, '')));
}

/** The letters and digits alone. */
function bare(name: string): string {
  return name.toLowerCase().replace(/%[\da-f]{2}|[^\p{L}\p{N}]+/gu, '');
}
