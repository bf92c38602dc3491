/** A stretch of a byline between two separators. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
  /** "and" or "&" stands before it. */
  isAfterAnd: boolean;
  /** A semicolon, a bar, a middle dot or a dash stands before it: what is on either side is not one name. */
  isAfterBreak: boolean;
}

const separator =
  /[,，;；、|·•∙]|\s[-–—/]\s|(?<=^|[\s,，;；\uE000-\uF8FF])(?:(?:and|AND)(?=\s)|[&＆])|(?<=[,，;；]\s?)And(?=\s\p{Lu})|(?<=\p{Ll})[&＆](?=\s)/gu;
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** The stretches of a byline whose groups in brackets are masked; "Jr." belongs to the stretch before it. */
export function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  let isAfterAnd = false;
  let isAfterBreak = false;
  const close = (end: number) => {
    const stretch = cut(text, start, end);
    const last = found.at(-1);
    if (stretch.text === '') return;
    const isSuffix = suffix.test(stretch.text) && !isAfterAnd;
    const rest = stretch.text.replace(/[\uE000-\uF8FF]/g, '');
    const isGroup = !/[\p{L}\p{N}.…]/u.test(rest) || /^\d{1,2}[^\p{L}\p{N}]{0,2}$/u.test(rest);
    if (last && (isSuffix || isGroup)) {
      last.end = stretch.end;
      last.text = text.slice(last.start, last.end);
    } else {
      found.push({ ...stretch, isAfterAnd, isAfterBreak });
      isAfterAnd = false;
      isAfterBreak = false;
    }
  };
  for (const match of text.matchAll(separator)) {
    close(match.index);
    start = match.index + match[0].length;
    isAfterAnd ||= /and|[&＆]/i.test(match[0]);
    isAfterBreak ||= !/^(?:[,，]|and|[&＆])$/iu.test(match[0]);
  }
  close(text.length);
  return found;
}

function cut(text: string, from: number, to: number): { text: string; start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { text: text.slice(start, end), start, end };
}
