import { identify } from './identify.js';
import type { Listing } from './listing.js';
import { paperIds } from './paperId.js';

/** The papers that these listings make, by id. */
export function placeListings(listings: readonly Listing[]): Map<string, Listing[]> {
  return new Map(identify(listings).map((group) => [paperIds(group).id, group]));
}
