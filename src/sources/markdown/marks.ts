/** Punctuation and white space at either end taken off; the dot of an initial or of "Jr." at the end stays. */
export function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \n\t.,;:|·–—-*†‡§'.includes(text[start]!)) start += 1;
  while (end > start && ' \n\t.,;:|·–—-*†‡§'.includes(text[end - 1]!)) end -= 1;
  const isAbbreviation =
    text[end] === '.' && /(?:^|[\s.-])(?:\p{Lu}|Jr|Sr)$/u.test(text.slice(Math.max(start, end - 3), end));
  return text.slice(start, isAbbreviation ? end + 1 : end);
}

/**
 * The text with every group in round brackets replaced by one private-use character, so that what is in brackets
 * parts nothing, and the way back. At most 6,400 groups; an unclosed bracket is no group.
 */
export function bracketGroups(text: string): { masked: string; restore: (masked: string) => string } {
  const groups: string[] = [];
  const plain = text.replace(/[\uE000-\uF8FF]/g, ' ');
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
  const restore = (part: string) =>
    part.replace(/[\uE000-\uF8FF]/g, (mark) => groups[mark.charCodeAt(0) - 0xe000]!);
  return { masked, restore };
}

/** For each opening bracket that is closed, where. */
function closingBrackets(text: string): Map<number, number> {
  const open: number[] = [];
  const closing = new Map<number, number>();
  for (let index = 0; index < text.length; index += 1) {
    if ('(（'.includes(text[index]!)) open.push(index);
    else if (')）'.includes(text[index]!) && open.length > 0) closing.set(open.pop()!, index);
  }
  return closing;
}
