import { isTeam, naturalOrder } from '../../personName.js';
import type { BylineName } from '../../record.js';
import { affiliationIn } from './affiliation.js';
import { groupMark, trimMarks, withoutMarks } from '../text/marks.js';
import { withInitialsApart } from './nameWords.js';

export interface WrittenName {
  /** With the groups in brackets masked; "surname, given name" when it is inverted. */
  masked: string;
  /** As the source wrote it. */
  raw: string;
  /** The same with the surname before the given name: with or without comma. */
  isInverted: boolean;
  /** A stretch beside the name that is an institution's. */
  beside?: string | undefined;
}

/**
 * One name of a byline.
 * @param restore gives back what a masked group was
 * @param isAlone it is the only name and the source knows of no more: then a single word is a team ("OpenMedLab")
 */
export function bylineName(
  written: WrittenName,
  restore: (masked: string) => string,
  isAlone: boolean,
): BylineName {
  const { nameOnly, groups } = partGroups(
    written.masked.replace(/^(?:Dr|Prof)\.?\s+(?=\p{Lu}\p{Ll})/u, ''),
    restore,
  );
  const bare = isTeam(nameOnly, false) ? nameOnly.replace(/\s+/g, ' ') : withoutMarks(nameOnly);
  const name = order(trimMarks(withInitialsApart(bare)), written.isInverted) || written.raw;
  const affiliation = [...groups.map(affiliationIn), written.beside ?? null].filter((text) => text !== null);
  return {
    name,
    rawName: written.raw,
    kind: isTeam(name, isAlone) ? 'TEAM' : 'PERSON',
    ...(affiliation.length > 0 && { affiliation: affiliation.join('; ') }),
  };
}

/** Groups behind a name say something about it; one within it is a part of it ("Yuhan (Anjelica) Bian"). */
function partGroups(masked: string, restore: (masked: string) => string) {
  const groups: string[] = [];
  const firstLetter = masked.search(/\p{L}/u);
  const nameOnly = masked.replace(groupMark, (mark, index: number) => {
    const behind = masked.slice(index + 1, index + 4);
    const isWithin = firstLetter >= 0 && firstLetter < index && /^ ?\p{L}/u.test(behind);
    const group = restore(mark);
    if (isWithin && /^\(\p{Lu}[\p{L}.]*\)$/u.test(group)) return group;
    groups.push(group);
    return ' ';
  });
  return { nameOnly, groups };
}

function order(name: string, isInverted: boolean): string {
  if (!isInverted) return name.replace(/,? (II|III|IV)$/, ' $1');
  const [, surname, initials] = /^([^,]+), ((?:\p{Lu}\p{M}?\.[ -]?){1,4})$/u.exec(name) ?? [];
  // "Santambrogio, M.D.": behind a surname these are initials and no degree.
  if (surname !== undefined && /\p{L}{2}/u.test(surname)) return `${initials} ${surname}`;
  if (name.includes(',')) return naturalOrder(name);
  const words = name.split(' ');
  const start = words.findIndex((word, index) => index > 0 && /^(?:\p{Lu}\.?-?){1,3}$/u.test(word));
  return start < 0 ? name : [...words.slice(start), ...words.slice(0, start)].join(' ');
}
