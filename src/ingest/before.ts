import type { Database } from '../neo4j/database.js';
import { Decisions } from './decisions.js';
import { statement } from './statement.js';

/** What an import must know of the graph before it begins. */
export interface Before {
  /** No list says anything yet, and no import has left anything. */
  isEmpty: boolean;
  /** The list is in the graph, whole or not. */
  isKnown: boolean;
  /** The last import of this list ended in the middle. */
  isResumed: boolean;
  /** An import of some list did: there may be nodes of papers that it did not come to. */
  mayHaveOrphans: boolean;
  /** The sections of the list, by id of their category: their positions. */
  sections: Map<string, number>;
  decisions: Decisions;
  /** Some author is known by an ORCID iD: most graphs have none at all. */
  hasOrcids: boolean;
}

export async function readBefore(database: Database, list: string): Promise<Before> {
  const [known, broken, counts, sections, decisions, orcids] = await Promise.all([
    database.read(statement('read-list', { id: list })),
    database.read<{ id: string }>(statement('broken-off', {})),
    database.read<{ listings: number }>(statement('count-listings', {})),
    database.read<{ id: string; position: number }>(statement('read-sections', { list })),
    Decisions.read(database),
    database.read<{ stated: boolean }>(statement('has-orcids', {})),
  ]);
  const mayHaveOrphans = broken.length > 0;
  return {
    isEmpty: counts[0]?.listings === 0 && !mayHaveOrphans,
    isKnown: known.length > 0,
    isResumed: broken.some(({ id }) => id === list),
    mayHaveOrphans,
    sections: new Map(sections.map(({ id, position }) => [id, position])),
    decisions,
    hasOrcids: orcids[0]?.stated === true,
  };
}
