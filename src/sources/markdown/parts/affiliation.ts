import { isKnownVenue } from '../../../identity/venue.js';
import { isTeam } from '../../personName.js';
import { isCampus } from './institution.js';
import { trimMarks } from '../text/marks.js';
import type { Stretch } from './nameList.js';

/** What a group in brackets says of the affiliation: not a year, a mark, a role, a venue or the name in other letters. */
export function affiliationIn(group: string): string | null {
  const text = trimMarks(group.replace(/^[([（]|[)\]）]$/g, ''));
  if (!/\p{L}{2}/u.test(text) || /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(text)) return null;
  if (/equal|corresponding|contribut|^eds?\b|author|advisor|(?<!\d)(?:19|20)\d{2}(?!\d)/i.test(text))
    return null;
  return isKnownVenue(text) ? null : text;
}

const institution =
  /\b(?:universi|institut|college|polytechni|school of|department of|dept\b|hospital|academy of|laborator)/i;
/** "Universität Zürich", "School of Weaving" */
export function isSchool(text: string): boolean {
  return institution.test(text);
}

const country =
  /^(?:UK|USA?|U\.S\.A?|China|Germany|France|Japan|Korea|South Korea|Canada|India|Italy|Spain|Switzerland|Netherlands|Australia|Singapore|Israel|Sweden|United Kingdom|United States)\.?$/;

/** What people work for, last of all behind their names: "Ada Lovelace, Alan Turing, Google Research". */
const employer =
  /(?:^|\s)(?:Research|Labs?|Laborator(?:y|ies)|Inc|Corporation|AI)\.?(?: \p{Lu}+)?$|^(?:Google|DeepMind|Google DeepMind|Microsoft|NVIDIA|Nvidia|OpenAI|IBM|Amazon|Apple|Facebook|Baidu|Tencent|Alibaba|Huawei)$/u;

/** A stretch with the institution that stands beside it. */
export type Person = Stretch & { affiliation?: string };

/** Institutions among the names belong to the name before them ("Felix Hill, University of Cambridge, UK"). */
export function withAffiliations(list: Stretch[]): Person[] {
  const people: Person[] = [];
  for (const [index, stretch] of list.entries()) {
    const last = people.at(-1);
    const isBehindAll = index > 1 && index === list.length - 1 && !stretch.isAfterAnd;
    const text = trimMarks(stretch.text);
    const isInstitution =
      institution.test(text) ||
      isCampus(text) ||
      (stretch.isAfterBreak && isTeam(text, false)) ||
      (isBehindAll && employer.test(text));
    const isPlace = last?.affiliation !== undefined && country.test(text);
    if (last && (isInstitution || isPlace) && !isTeam(last.text, false)) {
      last.affiliation = last.affiliation === undefined ? text : `${last.affiliation}, ${text}`;
    } else people.push({ ...stretch });
  }
  return people;
}
