import type { Listing } from './listing.js';
import type { Properties } from './neighbours.js';
import type { Section } from './sections.js';

/** What one transaction of an import is to bring into the graph. */
export interface Batch {
  /** null: only papers are computed anew, of no list in particular. */
  list: { id: string; properties: Properties } | null;
  /** Entries that the source has. */
  arriving: readonly Listing[];
  /** Ids of entries that it has no more. */
  leaving: readonly string[];
  /** Ids of entries, of whatever list, whose papers are to be computed anew. */
  again: readonly string[];
  /** Sections that are new or have moved, parents first. */
  sections: readonly Section[];
}
