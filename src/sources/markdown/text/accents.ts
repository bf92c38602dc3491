/** Combining marks by the accents of LaTeX, and by the marks that stand alone where text was taken out of a PDF. */
const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '´': '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  ˆ: '\u0302',
  '"': '\u0308',
  "''": '\u0308',
  '¨': '\u0308',
  '~': '\u0303',
  '˜': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  '¸': '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  r: '\u030A',
  k: '\u0328',
  ˇ: '\u030C',
  '˚': '\u030A',
  '˘': '\u0306',
  '˝': '\u030B',
};

/** The letters on which the marks stand that a PDF sets beside them. */
const letters: Readonly<Record<string, RegExp>> = {
  '´': /^[aeiouyıcnsz]$/i,
  '¨': /^[aeiouyı]$/i,
  ˆ: /^[aeiouı]$/i,
  '˜': /^[anou]$/i,
  '¸': /^[cst]$/i,
  ˇ: /^[cszrendt]$/i,
  '˚': /^[au]$/i,
  '˘': /^[agiu]$/i,
  '˝': /^[ou]$/i,
};

/** A mark or its command before its letter, inside the braces or outside. */
const latex =
  /\{\\?(?:(''|['`^"~=.])\{?(\p{L})|\\([cvuHrk])[\s{](\p{L}))\}{1,2}|(?:(''|['`^"~=.])|\\([cvuHrk]))\{(\p{L})\}/gu;

/**
 * The text with its accents on their letters: "Andr{'e}", "Andr'{e}", "Fran{\c c}ois", "Fran\c{c}ois" as Markdown leaves
 * LaTeX, "C´edric", "M¨uller", "L ´opez", "Rene´ Weil" as PDFs give them.
 */
export function withAccents(text: string): string {
  const plain = text.includes('{')
    ? text.replace(latex, (_, ...parts: (string | undefined)[]) => {
        const [mark, letter] = parts.slice(0, 7).filter((part) => part !== undefined);
        return composed(letter!, mark!);
      })
    : text;
  return /[´¨ˆ˜¸ˇ˚˘˝\u0300-\u030C\u0327]/.test(plain) ? withMarksSet(plain) : plain;
}

function withMarksSet(text: string): string {
  return (
    text
      // "Go ́mez": the mark combines with the blank before it.
      .replace(/(?<=\p{L}) ([\u0300-\u030C\u0327])ı/gu, 'i$1')
      .replace(/(?<=\p{L}) (?=[\u0300-\u030C\u0327])/gu, '')
      .replace(/(\p{L}?)( ?)([´¨ˆ˜¸ˇ˚˘˝])( ?)(\p{L}?)/gu, (_, ...parts: string[]) =>
        setMark(...(parts as Beside)),
      )
      .normalize('NFC')
  );
}

/** A mark with the letters and blanks before and behind it. */
type Beside = [before: string, gap: string, mark: string, gapBehind: string, behind: string];

function setMark(...[before, gap, mark, gapBehind, behind]: Beside): string {
  const isInside = before !== '' && gap === '';
  const isCapital = /\p{Lu}/u.test(behind);
  const isNasal = mark === '˜' && isInside && before === 'a' && /[eo]/.test(behind);
  if (letters[mark]!.test(behind) && gapBehind === '' && !isNasal && !(isCapital && isInside))
    return `${before}${isCapital ? gap : ''}${composed(behind, mark)}`;
  if (isInside && letters[mark]!.test(before) && !(isCapital && gapBehind === ''))
    return `${composed(before, mark)}${/\p{Ll}/u.test(behind) ? '' : gapBehind}${behind}`;
  // "O´Gara"
  return isInside && isCapital && mark === '´'
    ? `${before}’${behind}`
    : `${before}${gap}${mark}${gapBehind}${behind}`;
}

/** The letter with the mark; a dotless i gets no dot. */
function composed(letter: string, mark: string): string {
  return `${letter === 'ı' ? 'i' : letter}${accents[mark]!}`.normalize('NFC');
}
