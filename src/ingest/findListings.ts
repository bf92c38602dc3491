import type { Run } from '../neo4j/database.js';
import type { Decisions } from './decisions.js';
import { listingFrom, type Listing, type ListingProperties } from './listing.js';
import { paperKeys } from './paperKeys.js';
import { statement } from './statement.js';

/** A listing as it stands in the graph. */
export interface StoredListing {
  listing: Listing;
  /** Id of the paper it stands on. */
  paper: string;
  properties: Partial<ListingProperties>;
}

interface Row {
  paper: string;
  list: string;
  properties: Partial<ListingProperties>;
}

/** Keys by which listings are found, as the statement's parameters. */
const keyNames = ['ids', 'papers', 'arxivIds', 'dois', 'openAlexIds', 'titleKeys'] as const;
type Keys = Record<(typeof keyNames)[number], string[]>;

/**
 * All listings in the graph that `identify` needs to place these ones: those of every paper that shares a key with
 * one of them, or of which was decided that it is the same, of the papers that share a key with those, and so on.
 * By id.
 *
 * @param ids listings of which only the id is known
 */
export async function findListings(
  run: Run,
  listings: readonly Listing[],
  ids: readonly string[],
  decisions: Decisions,
): Promise<Map<string, StoredListing>> {
  const found = new Map<string, StoredListing>();
  const asked = byKey(() => new Set<string>());
  let next = keysOf(listings, decisions);
  next.ids.push(...ids);
  for (;;) {
    const fresh = byKey((name) => unasked(next[name], asked[name]));
    if (keyNames.every((name) => fresh[name].length === 0)) return found;
    const rows = await run<Row>(statement('find-listings', fresh));
    const more: Listing[] = [];
    for (const { paper, list, properties } of rows) {
      const listing = listingFrom(list, properties);
      if (found.has(listing.id)) continue;
      found.set(listing.id, { listing, paper, properties });
      // Found with its paper: its own id leads nowhere else.
      asked.ids.add(listing.id);
      more.push(listing);
    }
    next = keysOf(more, decisions);
  }
}

function keysOf(listings: readonly Listing[], decisions: Decisions): Keys {
  return {
    ids: listings.map(({ id }) => id),
    papers: listings.flatMap(paperKeys).flatMap(({ id }) => decisions.sameAs(id)),
    arxivIds: listings.map(({ says }) => says.arxivId).filter((id) => id !== null),
    dois: listings.map(({ says }) => says.doi).filter((doi) => doi !== null),
    openAlexIds: listings.map(({ says }) => says.openAlexId).filter((id) => id !== undefined),
    titleKeys: listings.map(({ titleKey }) => titleKey),
  };
}

function byKey<T>(valueOf: (name: (typeof keyNames)[number]) => T): Record<(typeof keyNames)[number], T> {
  return Object.fromEntries(keyNames.map((name) => [name, valueOf(name)])) as Record<
    (typeof keyNames)[number],
    T
  >;
}

/** Those not in `asked` yet, which then holds them. */
function unasked(keys: readonly string[], asked: Set<string>): string[] {
  return keys.filter((key) => !asked.has(key) && asked.add(key));
}
