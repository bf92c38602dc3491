/** Combining marks by the accents of LaTeX. */
const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
};

/** "Andr{'e}", "Fran{\c c}ois": what Markdown leaves of the accents of LaTeX. */
export function withAccents(text: string): string {
  return text.includes('{')
    ? text.replace(
        /\{\\?(?:(['`^"~=.])\{?(\p{L})|\\([cv])[\s{](\p{L}))\}{1,2}/gu,
        (_, mark?: string, letter?: string, command?: string, below?: string) =>
          `${letter ?? below}${accents[(mark ?? command)!]}`.normalize('NFC'),
      )
    : text;
}
