import type { BylineName } from '../../record.js';
import { isEastAsian } from '../parts/nameWords.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { hasTopicWord } from '../text/topicWords.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** So many entries, of which so few name their authors, are of a list that does not name them. */
const fewest = 12;
const share = 0.1;
/** Of a larger part, hardly one has the shape of a person's name, and few that of a surname. */
const shareOfOthers = 0.25;
const mostPeople = 0.1;
const mostSurnames = 0.3;

/** Behind a title: the words that were taken for names, up to a link, a bracket, a bar or a stop. */
const longest = 120;

/**
 * Takes away what only looks like names in a list that names no authors: "Looms by Imagination, Weaving, and Spinning" has
 * all of its words for a title, "*Foundational loom-weaving*" is a remark. Several people with given names are authors.
 */
export function withoutRareNames(chosen: Chosen[]): void {
  const entries = chosen.filter((entry): entry is ReadEntry => entry.form !== null);
  const named = entries.filter(({ paper: { byline } }) => byline.length > 0);
  const areFew = named.length <= entries.length * share;
  if (entries.length < fewest || !(areFew || areOthers(named, entries.length))) return;
  for (const { block, paper } of named) {
    if (namesPeople(paper)) continue;
    const names = paper.byline.map(({ rawName }) => rawName);
    paper.byline = [];
    const pieces = toPieces(block.content);
    paper.title = `${startOfTitle(pieces, paper.title, names)}${paper.title}${restOfTitle(pieces, paper.title, names)}`;
  }
}

/** Whether what was taken for names in a part of all entries is what they call their methods: "*LLM-Loom*", "*CoFi-Weave*". */
function areOthers(named: ReadEntry[], all: number): boolean {
  const people = named.filter(
    ({ paper }) => namesPeople(paper) || paper.byline.some(({ name }) => isEastAsian(name)),
  );
  const surnames = named.filter(({ paper }) =>
    paper.byline.every(({ name }) => /^\p{Lu}\p{Ll}+$/u.test(name)),
  );
  return (
    named.length <= all * shareOfOthers &&
    people.length <= named.length * mostPeople &&
    surnames.length <= named.length * mostSurnames
  );
}

function namesPeople({ byline, etAl }: ReadEntry['paper']): boolean {
  return etAl || byline.filter(({ rawName }) => isPerson(rawName)).length > 1 || byline.some(isLonePerson);
}

function isPerson(name: string): boolean {
  // "A.Lovelace"
  if (/^(?:\p{Lu}\.)+\p{Lu}\p{Ll}/u.test(name)) return true;
  return /\S\s+\S/.test(name) && !hasTopicWord(name) && !counts.test(name) && !smallWord.test(name);
}

/** "Similar to Looms": a word of no name. */
const smallWord = /\s(?:to|for|with|without|from|in|on|by|as|than|via)\s/;

/** "One Loom", "Many Threads", "Different Cloth": words before what is counted, and no given names. */
const counts =
  /^(?:one|two|three|four|five|six|seven|eight|nine|many|most|more|less|few|fewer|every|each|all|some|any|both|same|different|several|multiple|single|no)\s/i;

/** "Ada Lovelace", "Lovelace, Ada", not "UT Loomtown" or "Emergent ICL". */
function isLonePerson({ name, rawName }: BylineName): boolean {
  return (
    isPerson(rawName) &&
    /^(?:\p{Lu}(?:\.|\p{Ll}+)(?:[\s-]|$)){2,5}$/u.test(rawName.includes(',') ? name : rawName)
  );
}

/** "One Loom, Many Threads: ": what stands before the title, when it is those names and a colon. */
function startOfTitle(pieces: Piece[], title: string, names: string[]): string {
  const text = joined(pieces);
  const before = text.slice(0, Math.max(text.indexOf(title), 0));
  const isTaken = before.length <= longest && /^[^:]+:\s+$/.test(before);
  if (!isTaken || !names.every((name) => before.includes(name))) return '';
  const left = names.reduce((rest, name) => rest.replace(name, ' '), before);
  return /[\p{L}\p{N}]/u.test(left) ? '' : before.trimStart();
}

/** What goes on right behind the title, when it is those names and nothing else. */
function restOfTitle(pieces: Piece[], title: string, names: string[]): string {
  const start = pieces.findIndex(({ text }) => text.includes(title));
  const own = pieces.slice(Math.max(start, 0));
  const end = own.findIndex(({ kind }) => kind !== 'text' && kind !== 'break');
  const text = joined(end < 0 ? own : own.slice(0, end));
  const at = text.indexOf(title) + title.length;
  const behind = /^(?:,\s|\n)[^[\]()|.–—]+/.exec(text.slice(at, at + longest))?.[0];
  if (start < 0 || behind === undefined || !names.every((name) => behind.includes(name))) return '';
  // A remark in Han letters below a title that has none.
  if (/\p{Script=Han}/u.test(behind) && !/\p{Script=Han}/u.test(title)) return '';
  const left = names.reduce((rest, name) => rest.replace(name, ' '), behind);
  if (/[\p{L}\p{N}]/u.test(left.replace(/\sand\s/, ' '))) return '';
  return behind.replace(/\s+/g, ' ').replace(/[\s,]+$/, '');
}
