import type { Database } from '../neo4j/database.js';
import { LRUCache } from 'lru-cache';
import { createNeighbours, createPapers, type Brought } from './creation.js';
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
  type Relation,
} from './neighbours.js';
import { placeListings } from './placeListings.js';
import { findNeighbours, type Found, type KnownNode, type NodeNumber } from './neighbourStatements.js';
import { byKind } from './relateNeighbours.js';
import { asRelation, type Section } from './sections.js';
import { statement } from './statement.js';

/** A paper that the graph does not have, with everything that is to be written of it. */
export interface NewPaper {
  id: string;
  listings: Listing[];
  state: PaperState;
}

/** Neighbours that need not be asked for again, at most: authors come again most. */
const remembered = (kind: NeighbourKind): number => (kind === 'authors' ? 100_000 : 20_000);

/** What became of the nodes round some new papers. */
export interface Arrival {
  /** The numbers of all these nodes, by kind and id. */
  numbers: Record<NeighbourKind, Map<string, NodeNumber>>;
  /** How often nodes had been forgotten before. */
  edition: number;
  /** Ids of the nodes that were made, by kind. */
  created: Record<NeighbourKind, string[]>;
  /** Ids of nodes that are described in another way than before: to be settled. */
  unsettled: Record<NeighbourKind, string[]>;
}

interface Meeting {
  /** As far as it is known already. */
  arrival: Arrival;
  /** The nodes to ask for, by id: to be made like this if they do not stand. */
  claimed: Record<NeighbourKind, ReadonlyMap<string, Properties>>;
  /** Ids of nodes to ask for of which nothing is said here, such as the category of a section that stands already. */
  unclaimed: Record<NeighbourKind, ReadonlySet<string>>;
}

/**
 * Writes papers of which no listing stands in the graph: nothing has to be read, compared or taken away. Two steps,
 * each a transaction of its own that may be repeated: first the nodes round the papers, then the papers. The first step
 * of one batch can run beside the second of the batch before.
 */
export class NewPapers {
  /** The nodes that were met, by id. */
  private readonly met = byKind((kind) => new LRUCache<string, KnownNode>({ max: remembered(kind) }));
  private edition = 0;

  constructor(
    private readonly database: Database,
    private readonly list: string,
    private readonly decisions: Decisions,
  ) {}

  /** Lets Neo4j make its longest plan, which takes a second or more, while the first entries are read. */
  async prepare(): Promise<void> {
    const none = byKind(() => new Map<string, NodeNumber>());
    await this.database.write((run) => run(createPapers(this.list, [], none)));
  }

  /** The papers that these listings make. @param hasOrcids whether names may have an ORCID iD by their spelling */
  async of(listings: readonly Listing[], hasOrcids: boolean): Promise<NewPaper[]> {
    const { decisions } = this;
    const orcids = hasOrcids
      ? await findOrcids((asked) => this.database.read(asked), listings)
      : new Map<string, string>();
    return [...placeListings(listings, decisions)].map(([id, listed]) => ({
      id,
      listings: listed,
      state: mergeListings(listed, { decisions, orcids }),
    }));
  }

  /** The first step. @param sections new or moved sections of the list, parents first */
  async bringNeighbours(papers: readonly NewPaper[], sections: readonly Section[]): Promise<Arrival> {
    const { arrival, claimed, unclaimed } = this.meet(papers, sections);
    const making = neighbourKinds.filter((kind) => claimed[kind].size > 0);
    const finding = neighbourKinds.filter((kind) => unclaimed[kind].size > 0);
    if (making.length === 0 && finding.length === 0 && sections.length === 0) return arrival;
    const [made, found] = await this.database.write(async (run) => {
      // All are sent at once: Neo4j does one after the other, and does not wait for us between them.
      const answers = await Promise.all([
        Promise.all(making.map((kind) => run<Brought>(createNeighbours(kind, claimed[kind])))),
        Promise.all(finding.map((kind) => run<Found>(findNeighbours(kind, [...unclaimed[kind]])))),
      ]);
      if (sections.length > 0) await run(statement('write-sections', { list: this.list, sections }));
      return answers;
    });
    const note = (kind: NeighbourKind, id: string, node: KnownNode): void => {
      arrival.numbers[kind].set(id, node.number);
      this.met[kind].set(id, node);
    };
    for (const [index, kind] of making.entries()) {
      const asked = [...claimed[kind]];
      for (const [place, number, known] of made[index]!.flatMap(({ nodes }) => nodes)) {
        const [id, node] = asked[place]!;
        const claim = node[descriptions[kind].property] as Claim;
        if (known === null) arrival.created[kind].push(id);
        else if (known !== claim) arrival.unsettled[kind].push(id);
        note(kind, id, { number, claim: known ?? claim });
      }
    }
    for (const [index, kind] of finding.entries())
      for (const { id, number, claim } of found[index]!) note(kind, id, { number, claim });
    return arrival;
  }

  /** What is known here of the nodes that papers and sections lead to, and which have to be asked for. */
  private meet(papers: readonly NewPaper[], sections: readonly Section[]): Meeting {
    const claimed = byKind(() => new Map<string, Properties>());
    const unclaimed = byKind(() => new Set<string>());
    const numbers = byKind(() => new Map<string, NodeNumber>());
    const unsettled = byKind((): string[] => []);
    const meet = (kind: NeighbourKind, { id, node }: Relation): void => {
      const claim = node[descriptions[kind].property] as Claim | undefined;
      const met = this.met[kind].get(id);
      if (met) numbers[kind].set(id, met.number);
      const known = met?.claim ?? claimed[kind].get(id)?.[descriptions[kind].property];
      if (known === undefined) {
        if (claim === undefined) unclaimed[kind].add(id);
        else claimed[kind].set(id, node);
      } else if (claim !== undefined && known !== claim) unsettled[kind].push(id);
    };
    for (const section of sections) meet('categories', asRelation(section));
    for (const { state } of papers)
      for (const kind of neighbourKinds) for (const relation of state.relations[kind]) meet(kind, relation);
    const arrival = { numbers, edition: this.edition, created: byKind(() => []), unsettled };
    return { arrival, claimed, unclaimed };
  }

  /**
   * The second step.
   * @param numbers of the nodes round the papers
   * @param failures how often it was tried before: it may have come to pass unheard
   */
  async create(papers: readonly NewPaper[], numbers: Arrival['numbers'], failures: number): Promise<void> {
    const [first] = papers;
    if (!first) return;
    const creation = createPapers(
      this.list,
      papers.map(({ id, listings, state }) => ({ id, ...state, listings: listings.map(propertiesOf) })),
      numbers,
    );
    await this.database.write(async (run) => {
      if (failures > 0) {
        const [there] = await run(statement('find-papers', { ids: [first.id] }));
        if (there) return;
      }
      await run(creation);
    });
  }

  /** Whether the nodes are known to stand as they did then. */
  knows({ edition }: Arrival): boolean {
    return edition === this.edition;
  }

  /** Nodes may have been removed or described anew. */
  forget(): void {
    this.edition += 1;
    for (const kind of neighbourKinds) this.met[kind].clear();
  }
}
