import type { Database } from '../neo4j/database.js';
import { nodeId } from '../identity/nodeId.js';
import type { Listing } from './listing.js';
import { paperKeys } from './paperKeys.js';
import { statement } from './statement.js';

/** What a person has said of identity, against or beyond what the sources say. */
export interface Decision {
  id: string;
  verdict: 'SAME' | 'APART';
  of: 'PAPER' | 'AUTHOR';
  /**
   * SAME: ids of papers, or of authors, that are one. APART: a paper and the one of its other ids under which it
   * stands for itself; or an author and the papers that another person of that name has written.
   */
  ids: string[];
}

/** All decisions there are. They are made by hand: few. */
export class Decisions {
  /** Ids of one kind that are the same, by each of them. */
  private readonly same = { PAPER: new Map<string, string[]>(), AUTHOR: new Map<string, string[]>() };
  private readonly apartPapers = new Set<string>();
  private readonly apartAuthors = new Map<string, string>();

  constructor(decisions: readonly Decision[]) {
    for (const { verdict, of, ids } of decisions) {
      const [first = '', ...others] = ids;
      if (verdict === 'SAME') unite(this.same[of], ids);
      else if (of === 'PAPER') for (const alias of others) this.apartPapers.add(alias);
      else
        for (const paper of others)
          this.apartAuthors.set(`${first} ${paper}`, nodeId('AUTHOR', `${first}\n${others[0]}`));
    }
  }

  static async read(database: Database): Promise<Decisions> {
    return new Decisions(await database.read<Decision>(statement('read-decisions', {})));
  }

  /** Whether something was decided of the paper that the listing speaks of. */
  concern(listing: Listing): boolean {
    if (this.same.PAPER.size === 0 && this.apartPapers.size === 0) return false;
    return paperKeys(listing).some(({ id }) => this.same.PAPER.has(id) || this.apartPapers.has(id));
  }

  /** Ids of authors about whom something was decided. */
  get decidedAuthors(): string[] {
    return [...this.same.AUTHOR.keys(), ...[...this.apartAuthors.keys()].map((key) => key.split(' ')[0]!)];
  }

  /** Ids of papers that are the same as the one with this id, itself too, sorted; none where nothing was decided. */
  sameAs(id: string): readonly string[] {
    return this.same.PAPER.get(id) ?? [];
  }

  /** Whether the listings of this id are a paper of their own. */
  standsApart(id: string): boolean {
    return this.apartPapers.has(id);
  }

  /** Who the author with this id is on the paper with these ids: first set apart, then made the same as others. */
  author(id: string, papers: readonly string[]): string {
    const set = papers.map((paper) => this.apartAuthors.get(`${id} ${paper}`));
    const author = set.find((apart) => apart !== undefined) ?? id;
    return this.same.AUTHOR.get(author)?.[0] ?? author;
  }
}

function unite(groups: Map<string, string[]>, ids: readonly string[]): void {
  const united = [...new Set(ids.flatMap((id) => groups.get(id) ?? [id]))].sort();
  for (const id of united) groups.set(id, united);
}

export const noDecisions = new Decisions([]);
