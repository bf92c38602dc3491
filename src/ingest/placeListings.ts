import { noDecisions, type Decisions } from './decisions.js';
import { identify } from './identify.js';
import type { Listing } from './listing.js';
import { paperIds } from './paperIds.js';

/** The papers that these listings make, by id. */
export function placeListings(
  listings: readonly Listing[],
  decisions: Decisions = noDecisions,
): Map<string, Listing[]> {
  return new Map(identify(listings, decisions).map((group) => [paperIds(group, decisions).id, group]));
}
