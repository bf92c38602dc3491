import type { Database } from '../neo4j/database.js';
import { HashTable } from './hashTable.js';
import { propertiesOf, type Listing } from './listing.js';
import { statement } from './statement.js';

/** Up to so many listings in the graph are looked at before any import, however small. */
const FEW = 50_000;

interface Row {
  id: string | null;
  digest: string;
  titleKey: string;
  arxivId: string | null;
  doi: string | null;
  openAlexId: string | null;
}

/**
 * What the graph holds already, as hashes: by it most entries of a large import are known to be new, or to stand as
 * they are, without asking the database for each. 80 bytes or so for each listing in the graph.
 */
export class Standing {
  /** Listings in the graph when it was read. */
  size = 0;
  private readonly keys = new HashTable();
  private readonly unchanged = new HashTable();

  /** Whether `read` takes little time beside an import of so many entries. */
  static async isWorthwhile(database: Database, entries: number): Promise<boolean> {
    const [row] = await database.read<{ listings: number }>(statement('count-listings', {}));
    return (row?.listings ?? 0) <= Math.max(FEW, entries);
  }

  static async read(database: Database, list: string): Promise<Standing> {
    const standing = new Standing();
    for await (const row of database.stream<Row>(statement('read-standing', { list }))) {
      standing.size += 1;
      if (row.id !== null) standing.unchanged.put(`${row.id} ${row.digest}`);
      for (const key of keysOf(row)) standing.keys.put(key);
    }
    return standing;
  }

  /** Whether the listing stands in the graph just so. */
  holds(listing: Listing): boolean {
    return (
      this.unchanged.size > 0 && this.unchanged.find(`${listing.id} ${propertiesOf(listing).digest}`) >= 0
    );
  }

  /** Whether the listing may speak of a paper of another one, of the graph or of those noted. */
  mayKnow({ titleKey, says }: Listing): boolean {
    return keysOf({ ...says, titleKey }).some((key) => this.keys.find(key) >= 0);
  }

  note({ titleKey, says }: Listing): void {
    for (const key of keysOf({ ...says, titleKey })) this.keys.put(key);
  }
}

function keysOf({ titleKey, arxivId, doi, openAlexId }: Partial<Row>): string[] {
  const keys = [`title ${titleKey}`];
  if (arxivId) keys.push(`arxiv ${arxivId}`);
  if (doi) keys.push(`doi ${doi}`);
  if (openAlexId) keys.push(`openalex ${openAlexId}`);
  return keys;
}
