import type { Database } from '../neo4j/database.js';
import { LRUCache } from 'lru-cache';
import { createNeighbours, createPapers } from './creation.js';
import type { Decisions } from './decisions.js';
import { findOrcids } from './findOrcids.js';
import { propertiesOf, type Listing } from './listing.js';
import { mergeListings, type PaperState } from './mergeListings.js';
import {
  descriptions,
  neighbourKinds,
  type Claim,
  type NeighbourKind,
  type Properties,
} from './neighbours.js';
import { placeListings } from './placeListings.js';
import { byKind } from './relateNeighbours.js';
import { asRelation, type Section } from './sections.js';
import { statement } from './statement.js';

/** A paper that the graph does not have, with everything that is to be written of it. */
interface NewPaper {
  id: string;
  listings: Listing[];
  state: PaperState;
}

/** Neighbours that need not be asked for again, at most. */
const REMEMBERED = 100_000;

/** What became of the nodes round some new papers. */
export interface Arrival {
  /** Ids of the nodes that were made, by kind. */
  created: Record<NeighbourKind, string[]>;
  /** Ids of nodes that are described in another way than before: to be settled. */
  unsettled: Record<NeighbourKind, string[]>;
}

/**
 * Writes papers of which no listing stands in the graph: nothing has to be read, compared or taken away. Two steps,
 * each a transaction of its own that may be repeated: first the nodes round the papers, then the papers. The first step
 * of one batch can run beside the second of the batch before.
 */
export class NewPapers {
  /** The claim by which each node that was met is described: by kind and id. */
  private readonly met = new LRUCache<string, Claim>({ max: REMEMBERED });

  constructor(
    private readonly database: Database,
    private readonly list: string,
    private readonly decisions: Decisions,
    private hasOrcids: boolean,
  ) {}

  /** Lets Neo4j make its longest plan, which takes a second or more, while the first entries are read. */
  async prepare(): Promise<void> {
    await this.database.write((run) => run(createPapers(this.list, [])));
  }

  /** The papers that these listings make. */
  async of(listings: readonly Listing[]): Promise<NewPaper[]> {
    const { decisions } = this;
    const orcids = this.knowsOrcids(listings)
      ? await findOrcids((asked) => this.database.read(asked), listings)
      : new Map<string, string>();
    return [...placeListings(listings, decisions)].map(([id, listed]) => ({
      id,
      listings: listed,
      state: mergeListings(listed, { decisions, orcids }),
    }));
  }

  /** Whether names may have an ORCID iD by their spelling: most graphs have none at all. */
  private knowsOrcids(listings: readonly Listing[]): boolean {
    this.hasOrcids ||= listings.some(({ says }) => says.byline.some(({ orcid }) => orcid !== undefined));
    return this.hasOrcids;
  }

  /** The first step. @param sections new or moved sections of the list, parents first */
  async bringNeighbours(papers: readonly NewPaper[], sections: readonly Section[]): Promise<Arrival> {
    const wanted = byKind(() => new Map<string, Properties>());
    const unsettled = byKind((): string[] => []);
    const claimed = (kind: NeighbourKind, id: string, node: Properties): void => {
      const claim = node[descriptions[kind].property] as Claim | undefined;
      if (claim === undefined) return;
      const known = this.met.get(`${kind} ${id}`) ?? wanted[kind].get(id)?.[descriptions[kind].property];
      if (known === undefined) wanted[kind].set(id, node);
      else if (known !== claim) unsettled[kind].push(id);
    };
    for (const { id, node } of sections.map(asRelation)) claimed('categories', id, node);
    for (const { state } of papers)
      for (const kind of neighbourKinds)
        for (const { id, node } of state.relations[kind]) claimed(kind, id, node);

    const created = byKind((): string[] => []);
    const kinds = neighbourKinds.filter((kind) => wanted[kind].size > 0);
    if (kinds.length === 0 && sections.length === 0) return { created, unsettled };
    const found = await this.database.write(async (run) => {
      // All are sent at once: Neo4j does one after the other, and does not wait for us between them.
      const answers = await Promise.all(
        kinds.map((kind) => run<{ id: string; claim: Claim }>(createNeighbours(kind, wanted[kind]))),
      );
      if (sections.length > 0) await run(statement('write-sections', { list: this.list, sections }));
      return kinds.flatMap((kind, index) => answers[index]!.map((row) => ({ kind, ...row })));
    });
    const there = byKind((kind) => new Set(found.filter((row) => row.kind === kind).map(({ id }) => id)));
    for (const kind of kinds) created[kind] = [...wanted[kind].keys()].filter((id) => !there[kind].has(id));
    for (const kind of neighbourKinds)
      for (const [id, node] of wanted[kind])
        this.met.set(`${kind} ${id}`, node[descriptions[kind].property] as Claim);
    for (const { kind, id, claim } of found) {
      if (this.met.get(`${kind} ${id}`) !== claim) unsettled[kind].push(id);
      this.met.set(`${kind} ${id}`, claim);
    }
    return { created, unsettled };
  }

  /** The second step. @param failures how often it was tried before: it may have come to pass unheard */
  async create(papers: readonly NewPaper[], failures: number): Promise<void> {
    const [first] = papers;
    if (!first) return;
    const creation = createPapers(
      this.list,
      papers.map(({ id, listings, state }) => ({ id, ...state, listings: listings.map(propertiesOf) })),
    );
    await this.database.write(async (run) => {
      if (failures > 0) {
        const [there] = await run(statement('find-papers', { ids: [first.id] }));
        if (there) return;
      }
      await run(creation);
    });
  }

  /** Nodes may have been removed or described anew. */
  forget(): void {
    this.met.clear();
  }
}
