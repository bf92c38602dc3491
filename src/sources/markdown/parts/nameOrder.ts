import { isTeam } from '../../personName.js';
import type { Stretch } from './nameList.js';
import { isGivenName } from './givenNames.js';
import { isEastAsian, shapeOf } from './nameWords.js';

/** Which stretches make up one name: one, or surname and given name. */
export interface NameStretch {
  first: Stretch;
  given: Stretch | null;
}

/**
 * Parts a byline's stretches into names. Bylines are written in four ways, and a whole byline in one of them:
 * natural ("Ada Lovelace, Charles Babbage"), every name inverted ("Lovelace, A., Babbage, C."), the first alone
 * inverted ("Lovelace, Ada, and Charles Babbage"), inverted or not between "and"s ("Lovelace, Ada and Babbage, C.").
 * Each is given a cost for what nobody would write in it; the cheapest is taken, the natural one first.
 * @param etAl more names follow: no "and" need stand before the last
 */
export function namesOf(list: Stretch[], etAl: boolean): NameStretch[] {
  const readings = [natural(list), firstInverted(list, etAl), pairs(list), betweenAnds(list)];
  return readings.reduce((best, reading) => (reading.cost < best.cost ? reading : best)).names;
}

interface Reading {
  cost: number;
  names: NameStretch[];
}

const impossible: Reading = { cost: Infinity, names: [] };

function natural(list: Stretch[]): Reading {
  return {
    cost: sum(list.map((stretch) => naturalCost(stretch.text))),
    names: list.map((first) => ({ first, given: null })),
  };
}

function firstInverted(list: Stretch[], etAl: boolean): Reading {
  const [surname, given, ...rest] = list;
  if (!surname || !given || isSplit(given)) return impossible;
  const cost = rest.map((stretch) => besideInverted(stretch.text));
  // Who inverts the first name alone writes "and" before the last: "Ada, Grace Hopper, Alan Turing" are three.
  const isPlain = rest.length > 1 && !etAl && !rest.some((stretch) => stretch.isAfterAnd);
  return {
    cost: pairCost(surname.text, given.text) + sum(cost) + (isPlain ? 1.5 : 0),
    names: [{ first: surname, given }, ...rest.map((first) => ({ first, given: null }))],
  };
}

function pairs(list: Stretch[]): Reading {
  if (list.length % 2 === 1) return impossible;
  const names: NameStretch[] = [];
  let cost = 0;
  // Without an "and" between the names, four words are four surnames, unless every other is a given name.
  const isPlain =
    list.length > 2 &&
    !list.some((stretch) => stretch.isAfterAnd || stretch.isAfterBreak) &&
    !isEveryOtherGiven(list);
  for (let index = 0; index < list.length; index += 2) {
    const [first, given] = [list[index]!, list[index + 1]!];
    if (isSplit(given)) return impossible;
    const pair = pairCost(first.text, given.text);
    cost += pair + (isPlain && pair === 1 ? 6 : 0);
    names.push({ first, given });
  }
  return { cost, names };
}

/** "Lovelace, Ada, Hopper, Grace": given names that are known stand behind surnames and not in their places. */
function isEveryOtherGiven(list: Stretch[]): boolean {
  const given = list.filter(({ text }, index) => index % 2 === 1 && isGivenName(text)).length;
  const surnames = list.filter(({ text }, index) => index % 2 === 0 && isGivenName(text)).length;
  return given * 4 >= list.length && given > surnames * 2;
}

function betweenAnds(list: Stretch[]): Reading {
  const names: NameStretch[] = [];
  let cost = 0;
  for (let index = 0; index < list.length; index += 1) {
    const first = list[index]!;
    const given = list[index + 1];
    const isPair = given !== undefined && !isSplit(given);
    const behind = list[index + (isPair ? 2 : 1)];
    if (behind && !isSplit(behind)) return impossible;
    cost += isPair ? pairCost(first.text, given.text) : besideInverted(first.text);
    names.push({ first, given: isPair ? given : null });
    if (isPair) index += 1;
  }
  return { cost, names };
}

function isSplit(stretch: Stretch): boolean {
  return stretch.isAfterAnd || stretch.isAfterBreak;
}

const loneSurname = 3;

/** What speaks against the text being a name in natural order. */
function naturalCost(text: string): number {
  if (isTeam(text, false) || isEastAsian(text)) return 0;
  const shape = shapeOf(text);
  if (shape.isInitialsOnly) return 10;
  if (shape.full <= 1 && !shape.startsWithInitials && !shape.endsWithInitials) return loneSurname;
  return shape.endsWithInitials ? 1.5 : 0;
}

/** Beside an inverted name, nobody writes a surname alone: "Vaswani, Shazeer, and Parmar" are three. */
function besideInverted(text: string): number {
  const cost = naturalCost(text);
  return cost === loneSurname ? 8 : cost;
}

/** What speaks against the two texts being a surname and the given name behind it. */
function pairCost(surname: string, given: string): number {
  if (isTeam(surname, false) || isTeam(given, false)) return 20;
  const last = shapeOf(surname);
  const first = shapeOf(given);
  if (last.startsWithInitials || last.full === 0 || isEastAsian(surname)) return 10;
  const asSurname = last.endsWithInitials ? 5 : ([0, 0, 1.5][last.full] ?? 4);
  return asSurname + givenCost(first);
}

function givenCost({
  isInitialsOnly,
  endsWithInitials,
  startsWithInitials,
  full,
}: ReturnType<typeof shapeOf>) {
  if (isInitialsOnly) return 0;
  if (startsWithInitials) return 2.4;
  if (endsWithInitials) return full === 1 ? 0.3 : 1;
  return [10, 1, 2, 2.6][full] ?? 5;
}

function sum(costs: number[]): number {
  return costs.reduce((total, cost) => total + cost, 0);
}
