import { isSchool } from './affiliation.js';
import { trimMarks, withoutMarks } from '../text/marks.js';
import type { Stretch } from './nameList.js';
import { isPersonShaped } from './nameWords.js';
import { hasTopicWord } from '../text/topicWords.js';

/**
 * Where behind whole names the name of a journal starts that is not known: "Ada Lovelace, Charles Babbage, Quantum Looms
 * & Computation". It is made of words of topics, with a capital each; else the end of the text.
 */
export function startOfUnknownJournal(text: string, list: Stretch[]): number {
  const at = list.findIndex((stretch, index) => index > 0 && hasTopicWord(stretch.text));
  if (at < 0 || !list.slice(0, at).every(isName)) return text.length;
  if (list.slice(at).some((stretch) => isName(stretch) || isSchool(stretch.text))) return text.length;
  const start = list[at]!.start;
  const name = trimMarks(text.slice(start).replace(/[\uE000-\uF8FF]/g, ' '));
  // Some have a word of a topic for a name: "Deep Ganguli".
  const isWhole = list.length - at > 1 || /^\S+$/.test(name) || /\s(?:of|on|in|for|the)\s/.test(name);
  return isWhole && isTitleCased(name, 1) ? start : text.length;
}

function isName({ text }: Stretch): boolean {
  const name = withoutMarks(trimMarks(text.replace(/[\uE000-\uF8FF]/g, ' ')));
  return /\S\s\S/.test(name) && isPersonShaped(name) && !hasTopicWord(name);
}

const small = /^(?:of|on|and|the|in|for|&|at|to)$/i;

/** Whether a text is a few words, so many at least, all but the small ones with a capital. */
export function isTitleCased(text: string, fewest: number): boolean {
  const words = text.split(/[\s,]+/).filter((word) => !small.test(word));
  return (
    words.length >= fewest &&
    words.length <= 8 &&
    words.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word)) &&
    words.some((word) => /\p{L}/u.test(word))
  );
}
