import { authorKey } from '../identity/name.js';
import type { BylineName } from '../sources/record.js';
import type { Listing } from './listing.js';
import type { StatedPaper } from './statedPaper.js';

export interface Byline {
  /** Each author once, at the first place. */
  names: BylineName[];
  /** There are more authors than `names`. */
  etAl: boolean;
}

/**
 * The best byline that listings of one paper state:
 * - a whole byline beats an et-al one, unless that names more people than the whole one has;
 * - then the one that names more people, then the one listed first;
 * - teams that other listings name are kept behind it: who credits a team does not deny the people, nor the reverse.
 *
 * @param listings of one paper, in order
 */
export function bestByline(listings: readonly Listing[]): Byline {
  const stated = listings.map(({ says }) => says).filter(({ byline }) => byline.length > 0);
  const naming = stated.filter(({ byline }) => peopleIn(byline) > 0);
  const candidates = naming.length > 0 ? naming : stated;
  const whole = longest(candidates.filter(({ etAl }) => !etAl));
  const partial = longest(candidates.filter(({ etAl }) => etAl));
  const isWhole = whole !== null && (partial === null || sizeOf(whole) >= sizeOf(partial));
  const best = (isWhole ? whole : partial) ?? listings[0]?.says;

  const teams = stated.flatMap(({ byline }) => byline.filter(({ kind }) => kind === 'TEAM'));
  const once = new Map<string, BylineName>();
  for (const name of [...(best?.byline ?? []), ...teams]) {
    const key = bylineKey(name);
    if (!once.has(key)) once.set(key, name);
  }
  return { names: [...once.values()], etAl: best?.etAl ?? false };
}

/** Equal for two names that are one author: kind and spelling. */
export function bylineKey({ kind, name }: Pick<BylineName, 'kind' | 'name'>): string {
  return `${kind}\n${authorKey(name) || name}`;
}

function longest(stated: readonly StatedPaper[]): StatedPaper | null {
  return stated.reduce<StatedPaper | null>(
    (best, next) => (best === null || sizeOf(next) > sizeOf(best) ? next : best),
    null,
  );
}

function sizeOf({ byline }: StatedPaper): number {
  return peopleIn(byline) || byline.length;
}

function peopleIn(names: readonly BylineName[]): number {
  return names.filter(({ kind }) => kind === 'PERSON').length;
}
