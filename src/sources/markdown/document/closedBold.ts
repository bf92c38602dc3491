/**
 * The text with bold that white space within its asterisks would keep from being bold, "**A Title. **- 2011", made
 * bold: the white space changes places with the asterisks, so that every other character stays where it is.
 */
export function withClosedBold(text: string): string {
  if (!/\*\*[ \t]|[ \t]\*\*/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (/\*\*[ \t]|[ \t]\*\*/.test(line) ? closeIn(line) : line))
    .join('\n');
}

function closeIn(line: string): string {
  const parts = line.split('**');
  // An asterisk more, or a pair that is not whole: who knows which of them open and which close.
  if (parts.length % 2 === 0 || line.includes('***') || line.includes('\\*')) return line;
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const inner = part.trim();
      if (!/[\p{L}\p{N}]/u.test(inner) || inner === part) return `**${part}**`;
      const before = part.slice(0, part.length - part.trimStart().length);
      return `${before}**${inner}**${part.slice(before.length + inner.length)}`;
    })
    .join('');
}
