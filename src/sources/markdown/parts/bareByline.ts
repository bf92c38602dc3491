import { withAccents } from '../text/accents.js';
import { withoutEmojiNames } from '../text/marks.js';

/** The names with their venue: white space, e-mail addresses, tags, a bracket round them and the words before them taken off. */
export function bareByline(text: string): string {
  const plain = withAccents(withoutEmojiNames(text))
    .replace(/View ORCID Profile/g, '')
    .replace(/<\/?(?:su[bp]|br|b|i|em|strong)\s?\/?>/gi, ' ')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/^[\s,;>]*["“”]*|["“”]+$/g, '');
  return partedByMarks(withoutBracket(plain).replace(/^et\.? ?al\.? (\p{Lu}[^,;]{1,80})/iu, '$1 et al.'))
    .split(/\s+/)
    .map((word) => (word.includes('@') ? word.slice(-1).replace(/[^,;]/, '') : word))
    .join(' ')
    .trim()
    .replace(
      /^(?:authors?|author\(s\)|written by|paper by|by|作者) ?[:：] ?|^(?:written |paper |curated |edited )?by (?=\S)/i,
      '',
    )
    .replace(/[([] ?(et\.? al\.?|and others|\+ ?\d{1,4}(?: (?:more|authors?))?) ?[)\]]/gi, ' $1 ')
    .trim();
}

/** "(Lovelace et al.)", "(Ada Lovelace, Alan Turing"; brackets that are closed may as well hold a venue or an institution. */
function withoutBracket(text: string): string {
  const [, inner, closing] = /^[(（]([^()（）]*)([)）]?)$/.exec(text) ?? [];
  if (inner === undefined) return text;
  return closing === '' || /\bet\.? ?al/i.test(inner) ? inner : text;
}

/** The number of an affiliation, or another mark, between two names. */
const markBetween = /(?<=\p{Ll})\s?(?:\d{1,2}(?:[,，]\d{1,2})*[*∗†‡§]{0,3}|[*∗†‡§]{1,3})\s+(?=\p{Lu})/gu;
const lastMark = /(?:[*∗†‡§]|(?<=\p{L})\s?\d)[\d,，*∗†‡§]*\s*$/u;

/**
 * "Ada Lovelace* Alan Turing†", "Ada Lovelace1 Alan Turing1,2": marks part names that nothing else parts. A number behind one
 * word alone belongs to it, as in "Engine2 Team".
 */
function partedByMarks(text: string): string {
  const marks = text.match(markBetween) ?? [];
  const isNumber = marks.length === 1 && /^\s?\d/.test(marks[0]) && !lastMark.test(text);
  const isPartedOtherwise = /[,;()（）[\]]/.test(text.replace(markBetween, ' ').replace(lastMark, ''));
  return isNumber || isPartedOtherwise ? text : text.replace(markBetween, ', ');
}
