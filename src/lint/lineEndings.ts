/** The text with the byte order mark and the line endings of another one, line for line. */
export function withLineEndingsOf(original: string, text: string): string {
  const endings = original.match(/\r\n?|\n/g) ?? [];
  const lines = text.split('\n').map((line, index) => line + (endings[index] ?? ''));
  return (original.startsWith('\uFEFF') ? '\uFEFF' : '') + lines.join('');
}
