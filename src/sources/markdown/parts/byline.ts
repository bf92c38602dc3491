import type { BylineName } from '../../record.js';
import { bareByline } from './bareByline.js';
import { isVenueLike, partByline } from './bylineEnd.js';
import { isTitleCased } from './unknownJournal.js';
import { isCampus, isInstitution } from './institution.js';
import { bracketGroups, trimMarks, withoutMarks } from '../text/marks.js';
import { lastAuthor } from './lastAuthor.js';
import { isPlaceholder } from './placeholder.js';
import { isPublisher } from './publisher.js';
import { affiliationIn, withAffiliations, type Person } from './affiliation.js';
import { bylineName, type WrittenName } from './name.js';
import { stretches } from './nameList.js';
import { groupBehind, readVenue, venueInGroup } from './statedVenue.js';
import { namesOf, type NameStretch } from './nameOrder.js';
import { isEastAsianInstitution, isPersonShaped, surnameFirst } from './nameWords.js';
import { hasTopicWord } from '../text/topicWords.js';
import { isTeam } from '../../personName.js';
import { initialsLast } from './vancouver.js';

/** What stands in an entry's byline. */
export interface Byline {
  names: BylineName[];
  etAl: boolean;
  /** The venue behind the names as written; null when there is none. */
  venue: string | null;
}

/** Longer text is read as far as this: some 5,000 names. */
const longest = 100_000;

/**
 * Reads "First Author (Affiliation) et al. Venue.", "A. One, B. Two and C. Three. Venue", "Some Team" and names in the
 * other orders in which people write them: "One, A., Two, B.", "One, Ada, and B. Two", "One A, Two B".
 */
export function readByline(text: string): Byline {
  const plain = bareByline(text.slice(0, longest));
  if (isPlaceholder(plain)) return { names: [], etAl: false, venue: null };
  const initialled = initialsLast(
    plain,
    /^\W*(?:written |paper )?(?:by\s|authors?\W)/i.test(text.slice(0, 40)),
  );
  if (initialled !== null) {
    const { names, etAl, behind } = initialled;
    return { names, etAl, venue: readVenue(behind) };
  }
  const { masked, restore } = bracketGroups(teamFirst(plain));
  const { names, behind, etAl } = partByline(masked);
  const list = stretches(names).filter(
    ({ text }) => !isPlaceholder(text) && !isPublisher(text) && !isEastAsianInstitution(trimMarks(text)),
  );
  const people = withAffiliations(list.filter((stretch) => /\p{L}/u.test(stretch.text)));
  const written = writtenNames(people, restore, names, etAl);
  const isAlone = written.length === 1 && !etAl;
  const read = written.map((name) => bylineName(name, restore, isAlone));
  const last = etAl && read.length > 1 ? lastAuthor(restore(behind)) : null;
  if (last !== null) {
    const written: WrittenName = { masked: last, raw: last, isInverted: false, beside: undefined };
    return { names: [...read, bylineName(written, restore, false)], etAl, venue: null };
  }
  const group = groupBehind(behind);
  const affiliation = group === null ? null : affiliationIn(restore(group));
  if (affiliation !== null && read.length === 1) read[0]!.affiliation ??= affiliation;
  return {
    names: read,
    etAl: etAl || list.some((stretch) => /^(?:\.{2,}|…)/.test(stretch.text)),
    venue: readVenue(restore(behind)) ?? venueInGroup(people.at(-1)?.text ?? '', restore),
  };
}

/** "OpenAI: Ada Lovelace, …" and "Loom Team (Ada Lovelace, Alan Turing, et al.)" name the team first. */
function teamFirst(text: string): string {
  const [, team, members] = /^([^()]{2,60}?) ?\(([^()]{5,})\)[\s.,]*$/.exec(text) ?? [];
  if (members !== undefined && isTeam(team!, false) && /,/.test(members) && looksLikeByline(members))
    return `${team!}; ${members}`;
  const colon = text.indexOf(': ');
  return colon > 0 && colon <= 60 && isTeam(text.slice(0, colon), false)
    ? `${text.slice(0, colon)};${text.slice(colon + 1)}`
    : text;
}

function writtenNames(
  people: Person[],
  restore: (masked: string) => string,
  names: string,
  etAl: boolean,
): WrittenName[] {
  const plain = people.map((person) => ({
    ...person,
    // A team may have a number in its name: "o3 contributors".
    text: trimMarks(isTeam(person.text, false) ? person.text : withoutMarks(person.text)),
  }));
  const parted = namesOf(plain, etAl);
  const areSurnameFirst =
    parted.every(({ given }) => given === null) &&
    surnameFirst(parted.map(({ first }) => first.text).filter((text) => !isTeam(text, false)));
  return parted.map(({ first, given }: NameStretch) => {
    const end = (given ?? first).end;
    const beside = ((given ?? first) as Person).affiliation ?? (first as Person).affiliation;
    return {
      masked: given ? `${first.text}, ${given.text}` : first.text,
      raw: trimMarks(restore(names.slice(first.start, end))),
      isInverted: given !== null || (areSurnameFirst && !isTeam(first.text, false)),
      beside,
    };
  });
}

/** Text up to this length may be a byline of a hundred names and their venue. */
const longestByline = 6_000;

/**
 * Whether a text that stands by itself is a byline and not a title, venue, institution, remark or prose. It must be
 * made of names in one of their orders; "et al." makes one name enough.
 */
export function looksLikeByline(text: string): boolean {
  if (text.length > longestByline || !/\p{L}/u.test(text) || isPublisher(text) || isCampus(text))
    return false;
  // "In ICML. 8599–8608"
  if (/^\W*In:?\s(?:\p{Lu}{3}|Proc)/u.test(text)) return false;
  const { names, etAl, venue } = readByline(text);
  const people = names.filter(({ kind }) => kind === 'PERSON');
  const shaped = people.filter(({ name }) => isPersonShaped(name)).length;
  const ofTopic = people.filter(
    ({ name }) => !/^(?:\p{Lu}\.[ -]?)+\p{Lu}\p{L}+$/u.test(name) && hasTopicWord(name),
  ).length;
  if (names.length === 0 || ofTopic > mostOfTopic(people, shaped, etAl)) return false;
  if (people.length === 0) return etAl || (names.length === 1 && isTeamName(names[0]!.name));
  const single = people.filter(({ name }) => !/[\s\p{Script=Han}]/u.test(name)).length;
  if (names.length > 1 && single === names.length && ofTopic === 0)
    return (
      shaped === single &&
      single <= 6 &&
      (etAl || (venue === null && /(?:,|\s)\s?(?:and|&)\s\p{Lu}[\p{L}'’-]+$/u.test(trimMarks(text))))
    );
  if (etAl) return shaped === people.length;
  if (names.length > 1) return shaped >= (people.length * 2) / 3 && single <= people.length / 3;
  return (
    shaped === 1 &&
    single === 0 &&
    isSurelyName(names[0]!) &&
    (venue === null || isVenueLike(venue) || isInstitution(venue) || mayStandBehind(names[0]!, venue))
  );
}

/**
 * Behind one name, what is neither known as a venue nor as an institution: "Ada Lovelace. OpenAI", "A. Lovelace. Looms
 * Ltd", "Ada Lovelace, Quantum Looms & Computation".
 */
function mayStandBehind({ name }: BylineName, venue: string): boolean {
  const startsWithInitials = /^(?:\p{Lu}\.[ -]?)+\p{Lu}\p{L}+$/u.test(name);
  if (!/\p{Ll}/u.test(name) || !/^\p{Lu}[^;]*$/u.test(venue)) return false;
  return isTeam(venue, false) || isTitleCased(venue, startsWithInitials ? 1 : 3);
}

/** Some have a word of a topic for a name ("Deep Ganguli"): amid others, one such is a name all the same. */
function mostOfTopic(people: BylineName[], shaped: number, etAl: boolean): number {
  const isAmidNames = (etAl ? people.length > 1 : people.length > 2) && shaped === people.length;
  const isPartOf = people.every(({ name }) =>
    name.split(/[\s-]+/).some((word) => !hasTopicWord(word) && word.length > 2),
  );
  // The last may be the title behind the names.
  const isLast = !etAl && hasTopicWord(people.at(-1)?.name ?? '');
  return Math.max(Math.floor(people.length / 5), isAmidNames && isPartOf && !isLast ? 1 : 0);
}

/**
 * Whether a text is made of surnames and a venue or a year behind them: "Gao, Hu, and Lin. ICML 2019", and without an
 * "and" three or more, "Gao, Hu, Lin. ICML 2019". A title may end like this, too: where one stands before the text is
 * for the caller to know.
 */
export function areSurnames(text: string): boolean {
  if (text.length > longestByline || !/[,&]|\sand\s/.test(text) || isPublisher(text)) return false;
  const { names, venue } = readByline(text);
  const last = names.at(-1);
  if (last === undefined || names.length < 2 || names.length > 6) return false;
  const at = text.indexOf(last.rawName);
  const behind = text.slice(at + last.rawName.length);
  const isBehindAnd = at > 0 && /(?:,|\s)\s?(?:and|&)\s$/.test(text.slice(0, at));
  const isSource =
    venue !== null && (isVenueLike(venue) || (/^\.\s/.test(behind) && hasYearOrVolume(behind)));
  return (
    (isBehindAnd ? venue === null || isSource : names.length > 2 && isSource) &&
    names.every(
      ({ name, rawName, kind }) =>
        kind === 'PERSON' && /^[\p{L}'’-]+$/u.test(rawName) && isPersonShaped(name) && !hasTopicWord(name),
    )
  );
}

/** ". Eurospeech 1997", ". Computer Graphics. 14(3), pp. 307-316" */
function hasYearOrVolume(text: string): boolean {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)|\d\s?\(\d{1,3}\)|\bpp?\.\s?\d|\bvol\.?\s?\d/i.test(text);
}

/** Two words alone may be a topic ("Softmax Bottlenecking"), two with a comma a place ("Paris, France"). */
function isSurelyName({ name, rawName: written }: BylineName): boolean {
  const rawName = written.replace(/,\s+(?:Jr|Sr)\.?$/, '');
  if (rawName.includes(',') && !/(?<!\p{L})\p{Lu}(?!\p{L})/u.test(rawName)) return false;
  // "Lawrence R Loom"
  if (/^\p{Lu}\p{L}+ \p{Lu}\.? \p{Lu}\p{L}+$/u.test(name)) return true;
  return !name
    .split(' ')
    .some((word) => word.length > 7 && /(?:[^bjmpqxy]ing|ity|ance|ence|ment|ness|aphy|opy)s?$/.test(word));
}

/** "Qwen Team", "The ATLAS Collaboration": with a word that no title ends in. */
function isTeamName(name: string): boolean {
  return (
    /^(?:The )?(?:[\p{L}\p{N}.-]+ ){1,3}(?:Team|Collaboration|Consortium)$/u.test(name) &&
    !/Human|Robot/.test(name)
  );
}
