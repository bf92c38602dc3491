/** The text without emoji written as ":star:". */
export function withoutEmojiNames(text: string): string {
  return text.replace(/:[a-z0-9_+-]{2,40}:/g, ' ');
}

/** "1. ", "12) ", "(3) ", "IV. ", "3.【】": the number of an entry that is no item of a list. */
export function withoutNumber(text: string): string {
  return text.replace(/^\s*[(（]?(?:\d{1,3}|[IVXL]{1,7})[.)）、]\s*(?:【\s*】\s*)?$/u, '');
}

const atEnds = ' \n\t.,;:：|·–—-*†‡§';

/** Punctuation and white space at either end taken off; the dot of an initial or of "Jr." at the end stays. */
export function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && atEnds.includes(text[start]!)) start += 1;
  while (end > start && atEnds.includes(text[end - 1]!)) end -= 1;
  const isAbbreviation =
    text[end] === '.' &&
    /(?:^|[\s.\p{Pd}])(?:\p{Lu}|Jr|Sr)$/u.test(text.slice(Math.max(start, end - 3), end));
  return text.slice(start, isAbbreviation ? end + 1 : end);
}

/**
 * A name without the marks that point to its affiliation or to a note: "Ada Lovelace1,2*", "Ada Lovelace a". The
 * typographic hyphens become plain ones. An apostrophe for an accent stays: "Tre' R. Jacquard".
 */
export function withoutMarks(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(
      /(?!(?<=\p{L}[aeiou])['’] \p{Lu})[*∗⋆★☆†‡§¶✉♠♣♦♥♢♡◇∥#^~$\\{}¹²³⁴⁵⁶⁷⁸⁹⁰⁺'’"“”]+(?=[\s,;]|$)|[*∗⋆★☆†‡§¶✉♠♣♦♥♢♡◇∥#^~$\\{}¹²³⁴⁵⁶⁷⁸⁹⁰⁺]/gu,
      '',
    )
    .replace(/\d+(?:, ?\d+)*/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<=\p{L})[–—](?=\p{L})/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\p{L}{2})(?: [a-h]){1,3}$/u, '');
}

/** One group in brackets, masked. */
export const groupMark = /[\uE000-\uF8FF]/g;

/**
 * The text with every group in brackets replaced by one private-use character, so that what is in brackets parts
 * nothing, and the way back. At most 6,400 groups; an unclosed bracket is no group.
 */
export function bracketGroups(text: string): { masked: string; restore: (masked: string) => string } {
  const groups: string[] = [];
  const plain = text.replace(groupMark, ' ');
  const closing = closingBrackets(plain);
  let masked = '';
  for (let index = 0; index < plain.length; index += 1) {
    const close = closing.get(index);
    if (close === undefined || groups.length >= 6400) {
      masked += plain.charAt(index);
      continue;
    }
    masked += String.fromCharCode(0xe000 + groups.length);
    groups.push(plain.slice(index, close + 1));
    index = close;
  }
  const restore = (part: string) => part.replace(groupMark, (mark) => groups[mark.charCodeAt(0) - 0xe000]!);
  return { masked, restore };
}

/** For each opening bracket that is closed, where. */
function closingBrackets(text: string): Map<number, number> {
  const open: number[] = [];
  const closing = new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    if ('(（['.includes(text[index]!)) open.push(index);
    else if (')）]'.includes(text[index]!) && open.length > 0) closing.set(open.pop()!, index);
  }
  return closing;
}
