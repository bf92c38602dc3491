import type { Run } from '../neo4j/database.js';
import { listingFrom, type Listing, type ListingProperties } from './listing.js';
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

/**
 * All listings in the graph that `identify` needs to place these ones: those of every paper that shares a key with
 * one of them, of the papers that share a key with those, and so on. By id.
 *
 * @param ids listings of which only the id is known
 */
export async function findListings(
  run: Run,
  listings: readonly Listing[],
  ids: readonly string[],
): Promise<Map<string, StoredListing>> {
  const found = new Map<string, StoredListing>();
  const asked = {
    ids: new Set<string>(),
    arxivIds: new Set<string>(),
    dois: new Set<string>(),
    openAlexIds: new Set<string>(),
    titleKeys: new Set<string>(),
  };
  let next = keysOf(listings);
  next.ids.push(...ids);
  for (;;) {
    const fresh = {
      ids: unasked(next.ids, asked.ids),
      arxivIds: unasked(next.arxivIds, asked.arxivIds),
      dois: unasked(next.dois, asked.dois),
      openAlexIds: unasked(next.openAlexIds, asked.openAlexIds),
      titleKeys: unasked(next.titleKeys, asked.titleKeys),
    };
    if (Object.values(fresh).every((keys) => keys.length === 0)) return found;
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
    next = keysOf(more);
  }
}

type KeyName = 'ids' | 'arxivIds' | 'dois' | 'openAlexIds' | 'titleKeys';

function keysOf(listings: readonly Listing[]): Record<KeyName, string[]> {
  return {
    ids: listings.map(({ id }) => id),
    arxivIds: listings.map(({ says }) => says.arxivId).filter((id) => id !== null),
    dois: listings.map(({ says }) => says.doi).filter((doi) => doi !== null),
    openAlexIds: listings.map(({ says }) => says.openAlexId).filter((id) => id !== undefined),
    titleKeys: listings.map(({ titleKey }) => titleKey),
  };
}

/** Those not in `asked` yet, which then holds them. */
function unasked(keys: readonly string[], asked: Set<string>): string[] {
  return keys.filter((key) => !asked.has(key) && asked.add(key));
}
