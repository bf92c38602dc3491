import type { Database } from '../neo4j/database.js';
import type { PaperRecord } from '../sources/record.js';
import { HashTable } from './hashTable.js';
import { listingId, listingOf, type Listing } from './listing.js';
import type { Surely } from './patience.js';
import type { Sections } from './sections.js';
import { Standing } from './standing.js';
import type { Writer } from './writer.js';

/** What the graph holds is looked at once and for all when a source has this share of it at least. */
const SHARE = 20;

/** After so many entries of a source, indexes are built at the end: if the graph held no more listings before. */
const MANY = 5_000;

/**
 * Takes the records of one source in, one by one, and decides what each needs: nothing where it stands in the graph as
 * it is, a new paper, or a comparison with what the graph knows of its paper.
 */
export class Intake {
  /** Ids of all listings taken in. */
  readonly seen = new HashTable();
  /** Those of the first batch: they wait until it is known whether the source is a large one. */
  private waiting: Listing[] | null = [];
  /** null: each is compared in the database. */
  private standing: Standing | null = null;
  private placed = 0;

  constructor(
    private readonly database: Database,
    private readonly list: string,
    private readonly writer: Writer,
    private readonly sections: Sections,
    private readonly surely: Surely,
    private readonly batchSize: number,
    private readonly onProgress: (done: number) => void,
  ) {}

  async take(record: PaperRecord): Promise<void> {
    for (const path of [record.section, ...(record.categories ?? [])]) this.meet(path);
    const listing = listingOf(this.list, this.newId(record.raw), record);
    if (!this.waiting) return this.place(listing);
    this.waiting.push(listing);
    if (this.waiting.length >= this.batchSize) await this.begin(this.waiting);
  }

  meet(path: readonly string[]): void {
    this.writer.sections.push(...this.sections.meet(path));
  }

  /** After the last record. */
  async end(): Promise<void> {
    if (this.waiting) await this.begin(this.waiting);
    await this.writer.flush();
    this.onProgress(this.placed);
  }

  private async begin(waiting: Listing[]): Promise<void> {
    this.waiting = null;
    const { database, list } = this;
    const isLarge =
      waiting.length >= this.batchSize ||
      (await this.surely(() => Standing.isWorthwhile(database, waiting.length * SHARE)));
    if (isLarge) this.standing = await this.surely(() => Standing.read(database, list));
    for (const listing of waiting) await this.place(listing);
  }

  private async place(listing: Listing): Promise<void> {
    const { standing, writer } = this;
    if (!standing?.holds(listing)) {
      const isKnown = standing?.mayKnow(listing) ?? true;
      standing?.note(listing);
      await (isKnown ? writer.compare(listing) : writer.create(listing));
    }
    this.placed += 1;
    if (this.placed === MANY && standing && standing.size <= MANY) await writer.deferIndexes();
    if (this.placed % this.batchSize === 0) this.onProgress(this.placed);
  }

  /** Entries that read the same are told apart by their number. */
  private newId(raw: string): string {
    for (let nth = 0; ; nth += 1) {
      const id = listingId(this.list, raw, nth);
      const before = this.seen.size;
      if (this.seen.put(id) === before) return id;
    }
  }
}
