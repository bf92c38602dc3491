import type { PhrasingContent } from 'mdast';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { readLead } from '../parts/lead.js';
import { withoutName } from '../references/nameBeforeNames.js';
import { invertedReference } from '../references/invertedReference.js';
import { namesAndQuoted } from '../references/namesAndQuoted.js';
import { namesBefore } from '../references/namesBefore.js';
import { namesDashTitle } from '../references/namesDashTitle.js';
import { namesThenTitle } from '../references/namesThenTitle.js';
import { startsPlainReference } from '../references/plainReference.js';
import { joined, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { findVenueOrYear } from './sourceSigns.js';

/** Whether a block begins as a reference does, in any of the orders of names, year and title. */
export function startsLikeReference(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content);
  return (
    isReference(content) ||
    isInvertedReference(content) ||
    isInitialledReference(content) ||
    isDatedReference(content) ||
    startsPlainReference(content) ||
    invertedReference(pieces) !== null ||
    namesDashTitle(pieces) !== null ||
    namesThenTitle(pieces) !== null ||
    (namesAndQuoted(pieces) && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(plainText(content)))
  );
}

/** "[1] Ada Lovelace, Alan Turing. A Title." */
function isReference(content: PhrasingContent[]): boolean {
  return /^\s*\[\d{1,4}\]/.test(plainText(content)) && isNamesAndTitle(content);
}

/** "Lovelace, A., Turing, A. 1843. A Title. A Journal, 3(4)." */
function isInvertedReference(content: PhrasingContent[]): boolean {
  return (
    /^\s*\p{Lu}[\p{L}'’ -]{1,30},? (?:\p{Lu}\.[ -]?){1,3}/u.test(plainText(content)) &&
    isNamesAndTitle(content)
  );
}

/** "A. Lovelace, G. M. Hopper, A Title, A Journal 220 (1983) 671–680." */
function isInitialledReference(content: PhrasingContent[]): boolean {
  const text = plainText(content).trim();
  return (
    /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]{1,30},\s/u.test(text) &&
    /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text.slice(-60)) &&
    isNamesAndTitle(content)
  );
}

/** "A. Lovelace and C. Babbage. 1843. A Title": several names, and their year before the title. */
function isDatedReference(content: PhrasingContent[]): boolean {
  const found = namesBefore(toPieces(content));
  if (found === null || found.date === null || found.title.split(/\s+/).length < 3) return false;
  const { names, etAl } = readByline(joined(found.before));
  return names.length > 1 || etAl;
}

/** "Ada Lovelace, Alan Turing: A Title": several names, "et al." or a year, and a title behind them. */
export function isNamesAndTitle(content: PhrasingContent[]): boolean {
  const found = namesBefore(withoutName(toPieces(content)));
  if (found === null || !/^["“'‘]?[\p{Lu}\p{N}\p{Script=Han}]|^\p{Ll}[\p{L}\d-]*:\s/u.test(found.title))
    return false;
  const { names, etAl } = readByline(joined(found.before));
  const isStated = found.date !== null || findVenueOrYear(joined(found.after));
  const fewestWords = isStated && names.length > 1 ? 2 : 3;
  const isLong = found.title.split(/\s+/).length >= fewestWords || /\p{Script=Han}{6}/u.test(found.title);
  return isLong && (names.length > 1 || etAl || isStated || isParted(content));
}

/** "Ada Lovelace and Alan Turing, **A Title**, 1950." */
export function startsWithNames(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content);
  const at = pieces.findIndex(({ kind }) => kind === 'strong' || kind === 'emphasis');
  if (at < 1 || at > 4) return false;
  if (pieces[at]!.kind === 'emphasis' && !findVenueOrYear(joined(pieces.slice(at + 1)))) return false;
  const before = readLead(pieces.slice(0, at)).rest;
  return /[,.:]$/.test(before) && before.length <= 1000 && looksLikeByline(before.slice(0, -1));
}

/** "Ada Lovelace; A Title": no title has a semicolon behind its first words. */
function isParted(content: PhrasingContent[]): boolean {
  const names = /^([^;]{3,60});\s/.exec(plainText(content).trim())?.[1];
  return names !== undefined && looksLikeByline(names);
}
