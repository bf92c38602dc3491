import type { PaperRecord } from '../../record.js';
import type { Chosen } from './choose.js';
import { plainText } from '../text/plainText.js';

/** So many titles with a short name in brackets behind them, and so large a share of all, make it the list's way. */
const fewest = 5;
const share = 0.08;
/** A dash is common within titles: most of a section's titles must have a name behind one. */
const fewestBehindDash = 4;
const shareBehindDash = 0.5;

const fewestWords = 3;
const longest = 400;

/**
 * Takes off what a list calls the method of a paper, and writes behind its title: "Weaving with Numbers (WN)" where many
 * titles end so, though a title may end like this, too; "Weaving with Numbers -- Loomer" where most of a section do.
 */
export function withoutNamesBehind(sections: { chosen: Chosen[] }[]): void {
  const all = sections.map(({ chosen }) => chosen.flatMap((entry) => (entry.form === null ? [] : [entry])));
  const entries = all.flat();
  const isUsual = (count: number, total: number) => count >= fewest && count >= total * share;
  if (isUsual(entries.filter(hasNameInBrackets).length, entries.length))
    for (const { paper } of entries) takeOff(paper, nameInBrackets(paper.title), fewestWords);
  for (const section of all) {
    const named = section.filter(({ paper }) => nameBehindDash(paper.title) !== null);
    if (named.length < fewestBehindDash || named.length < section.length * shareBehindDash) continue;
    for (const { paper } of named) takeOff(paper, nameBehindDash(paper.title), 1);
  }
}

function takeOff(paper: PaperTitle, at: number | null, words: number): void {
  const title = paper.title.slice(0, at ?? 0).trim();
  if (title !== '' && title.split(/\s+/).length >= words) paper.title = title;
}

type PaperTitle = Pick<PaperRecord, 'title'>;

/** The name may stand in the title as read, or have been parted from it. */
function hasNameInBrackets({ block, paper: { title } }: Extract<Chosen, { paper: unknown }>): boolean {
  if (nameInBrackets(title) !== null) return true;
  const text = plainText(block.content);
  const at = text.indexOf(title);
  const behind =
    at < 0 ? null : /^\.?\s?\([^()]{2,30}\)/.exec(text.slice(at + title.length, at + title.length + 40));
  return behind !== null && nameInBrackets(`${title} ${behind[0].trim()}`) !== null;
}

/** Where "(MoCo)", "(CPC v2)", "(ACKTR, A2C)" begins at the title's end; capitals or digits make it a name. */
function nameInBrackets(title: string): number | null {
  const found = title.length > longest ? null : /\s?\(([^()]{2,30})\)$/.exec(title);
  const names = found?.[1]!.split(/, | \+ | \/ /) ?? [];
  return found !== null && names.every(isName) ? found.index : null;
}

function isName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 2 &&
    words.every((word) => /^[\p{L}\p{N}][\p{L}\p{N}.+-]*$/u.test(word)) &&
    words.some((word) => /\p{Lu}.*\p{Lu}|\p{L}-?\d/u.test(word)) &&
    !/(?:19|20)\d{2}/.test(text)
  );
}

/** Where " -- Loomer", " -- Tiny Loom Weavers" begins. */
function nameBehindDash(title: string): number | null {
  const found =
    title.length > longest
      ? null
      : /\s+(?:-{2,3}|–|—)\s+(?!(?:An?|The)\s)\p{Lu}[\p{L}\p{N}.+-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}.+-]*){0,2}$/u.exec(
          title,
        );
  return found?.index ?? null;
}
