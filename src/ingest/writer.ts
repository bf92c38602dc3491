import type { Database } from '../neo4j/database.js';
import { applyIndexes, dropIndexes } from './applySchema.js';
import type { Batch } from './batch.js';
import type { Before } from './before.js';
import type { Listing } from './listing.js';
import { NewPapers, type Arrival, type NewPaper } from './newPapers.js';
import { neighbourKinds, type NeighbourKind, type Properties } from './neighbours.js';
import type { Surely } from './patience.js';
import { byKind, settleNeighbours } from './relateNeighbours.js';
import type { Section } from './sections.js';
import { statement } from './statement.js';
import { Tally } from './tally.js';
import { writeBatch } from './writeBatch.js';

/** What an import counts: no links, aliases or cited works. */
export type ReportedKind = 'papers' | 'authors' | 'categories' | 'repositories' | 'venues';

/** Nodes that wait to be described anew, at most. */
const mostUnsettled = 2_000;

/**
 * Writes the entries of one import in batches. New papers go through two lanes, so that the nodes round the papers of
 * one batch are made beside the papers of the batch before; entries of papers that the graph may know wait until there
 * is a batch of them, which is then written alone.
 */
export class Writer {
  /** New or moved sections of the list that are not written yet, parents first. */
  readonly sections: Section[] = [];
  readonly tallies: Record<ReportedKind, Tally> = {
    papers: new Tally(),
    authors: new Tally(),
    categories: new Tally(),
    repositories: new Tally(),
    venues: new Tally(),
  };

  /** Ids of papers that were changed by comparison, of whatever list. */
  readonly compared = new Set<string>();

  /** Whether names may have an ORCID iD by their spelling. */
  hasOrcids: boolean;

  private readonly newPapers: NewPapers;
  private creating: Listing[] = [];
  private comparing: Listing[] = [];
  private isOpen = false;
  /** Whether all indexes are known to be there; they are not needed for new papers. */
  private areIndexed = false;
  /** The nodes round the papers of the last batch, its papers, and those of the batch before. */
  private lanes: Record<'neighbours' | 'papers' | 'beforeLast', Promise<unknown>> = {
    neighbours: Promise.resolve(),
    papers: Promise.resolve(),
    beforeLast: Promise.resolve(),
  };
  private readonly unsettled = byKind(() => new Set<string>());

  constructor(
    private readonly database: Database,
    private readonly list: { id: string; properties: Properties },
    private readonly before: Pick<Before, 'decisions' | 'hasOrcids'>,
    private readonly surely: Surely,
    private readonly batchSize: number,
  ) {
    this.hasOrcids = before.hasOrcids;
    this.newPapers = new NewPapers(database, list.id, before.decisions);
  }

  /** An entry of a paper that is not in the graph, nor in another batch. */
  async create(listing: Listing): Promise<void> {
    if (this.before.decisions.concern(listing)) return this.compare(listing);
    this.hasOrcids ||= statesOrcid(listing);
    this.creating.push(listing);
    if (this.creating.length >= this.batchSize) await this.startCreating();
  }

  /** An entry of a paper that may be in the graph. */
  async compare(listing: Listing): Promise<void> {
    this.hasOrcids ||= statesOrcid(listing);
    this.comparing.push(listing);
    if (this.comparing.length >= this.batchSize) await this.writeCompared();
  }

  /** Writes all that waits. */
  async flush(): Promise<void> {
    await this.startCreating();
    if (this.comparing.length > 0 || this.sections.length > 0) await this.writeCompared();
    await this.papersWritten();
    await this.makeIndexes();
    await this.settle();
  }

  /** Takes entries away that the list has no more, by their ids. */
  async remove(gone: AsyncIterable<string[]>): Promise<void> {
    for await (const leaving of gone) await this.writeCompared({ leaving });
  }

  /** Computes the papers of these entries anew, by their ids. */
  async repeat(entries: AsyncIterable<string[]>): Promise<void> {
    for await (const again of entries) await this.writeCompared({ again });
  }

  /** Describes nodes of one kind anew, by their ids. */
  async describe(kind: NeighbourKind, nodes: AsyncIterable<string[]>): Promise<void> {
    for await (const ids of nodes) {
      for (const id of ids) this.unsettled[kind].add(id);
      await this.settle();
    }
  }

  /** Leaves the indexes for the end, unless an entry needed them already: most of the graph is still to come. */
  async deferIndexes(): Promise<void> {
    if (this.areIndexed) return;
    await this.papersWritten();
    await this.surely(() => dropIndexes(this.database));
  }

  /** What is known of nodes may not hold any more. */
  forget(): void {
    this.newPapers.forget();
  }

  /** When nothing is being written any more, whatever became of it. Never fails. */
  async rest(): Promise<void> {
    await Promise.allSettled(Object.values(this.lanes));
    // Where it fails, the next start or import makes the indexes.
    await this.makeIndexes((work) => work(0)).catch(() => undefined);
  }

  private async makeIndexes(surely = this.surely): Promise<void> {
    if (this.areIndexed) return;
    await surely(() => applyIndexes(this.database));
    this.areIndexed = true;
  }

  private async startCreating(): Promise<void> {
    const listings = this.creating;
    if (listings.length === 0) return;
    this.creating = [];
    await this.open();
    const papers = await this.surely(() => this.newPapers.of(listings, this.hasOrcids));
    const sections = this.sections.splice(0);
    const { neighbours, papers: last, beforeLast } = this.lanes;

    const brought = neighbours.then(() => this.surely(() => this.bringNeighbours(papers, sections)));
    const written = Promise.all([brought, beforeLast]).then(async ([arrival]) => {
      await this.surely(async (failures) => {
        const known = this.newPapers.knows(arrival) ? arrival : await this.bringNeighbours(papers, []);
        await this.newPapers.create(papers, known.numbers, failures);
      });
      this.tallies.papers.created(papers.map(({ id }) => id));
    });
    this.lanes = { neighbours: brought, papers: written, beforeLast: last };
    // Told to whoever waits for the lane.
    for (const lane of [brought, written]) lane.catch(() => undefined);
    // The next batch is read while the nodes of this one and the papers of two are written: no more is held.
    await Promise.all([neighbours, beforeLast]);
    if (neighbourKinds.some((kind) => this.unsettled[kind].size > mostUnsettled)) await this.settle();
  }

  private async bringNeighbours(papers: readonly NewPaper[], sections: readonly Section[]): Promise<Arrival> {
    const arrival = await this.newPapers.bringNeighbours(papers, sections);
    for (const kind of neighbourKinds) {
      this.tally(kind)?.created(arrival.created[kind]);
      for (const id of arrival.unsettled[kind]) this.unsettled[kind].add(id);
    }
    return arrival;
  }

  private async writeCompared({ leaving = [], again = [] }: Partial<Batch> = {}): Promise<void> {
    // Entries that were taken for new are written first: these may speak of the same papers.
    await this.startCreating();
    await this.papersWritten();
    await this.makeIndexes();
    await this.settle();
    const arriving = this.comparing;
    this.comparing = [];
    const sections = this.sections.splice(0);
    const batch = { list: this.list, arriving, leaving, again, sections };
    const { papers, neighbours } = await this.surely(() =>
      writeBatch(this.database, batch, { ...this.before, hasOrcids: this.hasOrcids }),
    );
    for (const id of [...papers.created, ...papers.updated]) this.compared.add(id);
    this.tallies.papers.add(papers);
    for (const kind of neighbourKinds) this.tally(kind)?.add(neighbours[kind]);
    this.newPapers.forget();
  }

  /** Describes nodes anew of which new papers claim something else than what they show. */
  private async settle(): Promise<void> {
    if (neighbourKinds.every((kind) => this.unsettled[kind].size === 0)) return;
    await this.papersWritten();
    const settled = await this.surely(() =>
      this.database.write((run) => settleNeighbours(run, this.unsettled)),
    );
    for (const kind of neighbourKinds) {
      this.tally(kind)?.add(settled[kind]);
      this.unsettled[kind].clear();
    }
    this.newPapers.forget();
  }

  /** Marks the list as one whose import has begun, before anything is written of it. */
  private async open(): Promise<void> {
    if (this.isOpen) return;
    await this.surely(() => this.database.write((run) => run(statement('open-list', this.list))));
    this.isOpen = true;
    this.lanes.beforeLast = this.surely(() => this.newPapers.prepare());
    this.lanes.beforeLast.catch(() => undefined);
  }

  private async papersWritten(): Promise<void> {
    await Promise.all([this.lanes.papers, this.lanes.beforeLast]);
  }

  private tally(kind: NeighbourKind): Tally | undefined {
    return kind in this.tallies ? this.tallies[kind as keyof typeof this.tallies] : undefined;
  }
}

function statesOrcid({ says }: Listing): boolean {
  return says.byline.some(({ orcid }) => orcid !== undefined);
}
