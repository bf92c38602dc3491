import { noDecisions, type Decisions } from './decisions.js';
import type { Listing } from './listing.js';
import { compareKeys, paperKeys, type PaperKey } from './paperKeys.js';

/**
 * The id of the paper that these listings make, and the ids that it would have had by their other keys: those under
 * which it was known before a listing with a better key came along, or will be when that listing goes. A function of
 * the listings alone: neither the order nor the history of imports plays a part, and two papers never share an id.
 *
 * The id comes from the best key: arXiv id, DOI, OpenAlex id, title with first author; of several, the smallest. A paper
 * that was set apart by hand has the id by which that was done.
 */
export function paperIds(
  listings: readonly Listing[],
  decisions: Decisions = noDecisions,
): { id: string; aliases: PaperKey[] } {
  const keys = listings.flatMap(paperKeys);
  const best = keys.reduce((least, next) => (compareKeys(next, least) < 0 ? next : least));
  const { id } = keys.find((key) => decisions.standsApart(key.id)) ?? best;
  const aliases = new Map<string, PaperKey>();
  for (const key of [...keys].sort(compareKeys))
    if (key.id !== id && !aliases.has(key.id)) aliases.set(key.id, key);
  return { id, aliases: [...aliases.values()] };
}
