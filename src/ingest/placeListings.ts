import type { Run } from '../neo4j/database.js';
import { assignIds } from './assignIds.js';
import type { StoredListing } from './findListings.js';
import { identify } from './identify.js';
import type { Listing } from './listing.js';
import { statement } from './statement.js';

/**
 * The papers that these listings make, by id.
 *
 * @param found what `findListings` found for them: says on which papers they stand now
 */
export async function placeListings(
  run: Run,
  listings: readonly Listing[],
  found: ReadonlyMap<string, StoredListing>,
): Promise<Map<string, Listing[]>> {
  const groups = identify(listings);
  const paperOf = new Map([...found].map(([id, { paper }]) => [id, paper]));
  const known = new Set(paperOf.values());
  const taken = new Set(known);
  for (;;) {
    const papers = assignIds(groups, paperOf, taken);
    const ids = [...papers.keys()].filter((id) => !known.has(id));
    if (ids.length === 0) return papers;
    const rows = await run<{ id: string }>(statement('find-taken-ids', { ids }));
    if (rows.length === 0) return papers;
    for (const { id } of rows) taken.add(id);
  }
}
