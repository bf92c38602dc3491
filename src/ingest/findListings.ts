import type { Run } from '../neo4j/database.js';
import type { Statement } from '../neo4j/statement.js';
import type { Decisions } from './decisions.js';
import { listingFrom, type Listing, type ListingProperties } from './listing.js';
import { paperKeys } from './paperKeys.js';
import { prepared } from './statement.js';

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

/** Keys by which papers are found, each in a statement of its own. */
const papersBy = {
  ids: '(paper:Paper)-[:LISTED_IN {id: key}]->(:List)',
  arxivIds: '(paper:Paper)-[:LISTED_IN {arxivId: key}]->(:List)',
  dois: '(paper:Paper)-[:LISTED_IN {doi: key}]->(:List)',
  openAlexIds: '(paper:Paper)-[:LISTED_IN {openAlexId: key}]->(:List)',
  titleKeys: '(paper:Paper)-[:LISTED_IN {titleKey: key}]->(:List)',
  papers: '(paper:Paper {id: key})',
  aliases: '(paper:Paper)-[:ALSO_KNOWN_AS]->(:PaperAlias {id: key})',
};
type KeyName = keyof typeof papersBy;
type Keys = Record<KeyName, string[]>;
const keyNames = Object.keys(papersBy) as KeyName[];

/** Every listing of the papers that have one of these keys. */
function listingsBy(name: KeyName, keys: readonly string[]): Statement {
  return prepared(
    `UNWIND $batch.keys AS key
MATCH ${papersBy[name]}
WITH DISTINCT paper
MATCH (paper)-[listing:LISTED_IN]->(list:List)
RETURN paper.id AS paper, list.id AS list, properties(listing) AS properties`,
    { keys },
  );
}

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
    const more: Listing[] = [];
    for (const name of keyNames) {
      if (fresh[name].length === 0) continue;
      for (const { paper, list, properties } of await run<Row>(listingsBy(name, fresh[name]))) {
        const listing = listingFrom(list, properties);
        if (found.has(listing.id)) continue;
        found.set(listing.id, { listing, paper, properties });
        // Found with its paper: its own id leads nowhere else.
        asked.ids.add(listing.id);
        more.push(listing);
      }
    }
    next = keysOf(more, decisions);
  }
}

function keysOf(listings: readonly Listing[], decisions: Decisions): Keys {
  const decided = listings.flatMap(paperKeys).flatMap(({ id }) => decisions.sameAs(id));
  return {
    ids: listings.map(({ id }) => id),
    papers: decided,
    aliases: decided,
    arxivIds: listings.map(({ says }) => says.arxivId).filter((id) => id !== null),
    dois: listings.map(({ says }) => says.doi).filter((doi) => doi !== null),
    openAlexIds: listings.map(({ says }) => says.openAlexId).filter((id) => id !== undefined),
    titleKeys: listings.map(({ titleKey }) => titleKey),
  };
}

function byKey<T>(valueOf: (name: KeyName) => T): Record<KeyName, T> {
  return Object.fromEntries(keyNames.map((name) => [name, valueOf(name)])) as Record<KeyName, T>;
}

/** Those not in `asked` yet, which then holds them. */
function unasked(keys: readonly string[], asked: Set<string>): string[] {
  return keys.filter((key) => !asked.has(key) && asked.add(key));
}
