import { looksLikeByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import { trimMarks } from '../text/marks.js';
import { joined, type Piece } from '../text/pieces.js';
import { endOfTitle } from '../parts/titleEnd.js';

/** A stretch of an entry that may be its title, byline or venue. */
export interface Stretch {
  text: string;
  kind: Piece['kind'] | 'quoted';
}

/**
 * The stretches that bold, italics, quotation marks, links and punctuation part, in order.
 * @param isProse words right before a link may do no more than lead to it
 */
export function stretchesOf(pieces: Piece[], isProse = true): Stretch[] {
  return pieces.flatMap(({ kind, text }, index): Stretch[] => {
    if (kind === 'break') return [];
    if (kind !== 'text') return [{ kind, text: text.trim() }];
    const next = pieces[index + 1]?.kind;
    const isOpen = isProse && (next === 'link' || next === 'code' || next === 'emphasis');
    return partsOfText(text).flatMap((part, place, all): Stretch[] => {
      // Words right before a link, as in "as shown by [A Title](…)", lead to it.
      const isCut = isOpen && place === all.length - 1 && !/[.:,;|)\]–—-]\s*$/.test(text);
      return isCut && part.kind === 'text' ? [] : [part];
    });
  });
}

/** "**Name**: What It **Does**, …": a title of which only some words are in bold. */
export function namedTitles(pieces: Piece[]): Stretch[] {
  return pieces.flatMap((piece, index): Stretch[] => {
    const next = pieces[index + 1]?.text ?? '';
    const isName =
      (piece.kind === 'strong' && /^\s?[:：]\s*\S/.test(next)) ||
      (piece.kind === 'text' && pieces[index + 1]?.kind === 'strong' && isOneName(piece.text));
    if (!isName) return [];
    const length = pieces.slice(index).findIndex(({ kind }) => !/^(?:text|strong|emphasis)$/.test(kind));
    const run = joined(pieces.slice(index, length < 0 ? pieces.length : index + length));
    return partsOfText(run)
      .slice(-3)
      .filter(({ text }) => /[:：]/.test(text))
      .map(({ text }) => ({ kind: 'strong', text: text.replace(/^[(（][^()（）]{1,40}[)）]\s*/, '') }));
  });
}

/** Plain text between quotation marks, bars, brackets, dashes and ends of sentences. */
function partsOfText(text: string): Stretch[] {
  return text
    .slice(0, 4_000)
    .split(/(["“][^"“”]{8,300}["”])/)
    .flatMap((part): Stretch[] => {
      if (/^["“].*["”]$/s.test(part)) return [{ kind: 'quoted', text: part.slice(1, -1).trim() }];
      return part
        .split(
          /[|[\]·•]|\s[-–—]{1,3}\s|(?<=[?!])\s|(?<=\p{L}{3}|\d|\))\.\s|[(（](?=[^()（）]{0,60}(?:19|20)\d{2})/u,
        )
        .reduce(withQuestions, [])
        .flatMap((sentence) => {
          const end = endOfTitle(sentence);
          return [sentence.slice(0, end), sentence.slice(end)];
        })
        .map((sentence): Stretch => ({
          kind: 'text',
          text: trimMarks(sentence.replace(/^\d{1,4}[.)]\s/, '')).replace(/[\s([（]+$/, ''),
        }))
        .filter((stretch) => /\p{L}/u.test(stretch.text));
    });
}

/** "Loom or Wheel? Weaving Threads of Numbers": a short question before words in capitals begins their title. */
function withQuestions(parts: string[], part: string): string[] {
  const question = parts.at(-1);
  if (question === undefined || !/[?!]$/.test(question) || question.trim().split(/\s+/).length > 5)
    return [...parts, part];
  const title = part.slice(0, endOfTitle(part)).trim();
  const isTitle = isInCapitals(title) && !looksLikeByline(title) && !isVenueWithYear(title);
  return isTitle ? [...parts.slice(0, -1), `${question} ${part}`] : [...parts, part];
}

/** Some words, of which nearly all the longer ones have a capital. */
function isInCapitals(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 4 >= long.length * 3;
}

/** "SEED-Bench:", with nothing but brackets before it. */
function isOneName(text: string): boolean {
  return /^\s*(?:[(（[][^()（）[\]]{1,40}[)）\]]\s*)?[^\s:：]{2,40}[:：]\s*$/u.test(text);
}
