import type { Listing } from './listing.js';
import type { Properties } from './neighbours.js';
import type { Section } from './sections.js';

/** What one transaction of an import is to bring into the graph. */
export interface Batch {
  list: { id: string; properties: Properties };
  /** Entries that the source has. */
  arriving: readonly Listing[];
  /** Ids of entries that it has no more. */
  leaving: readonly string[];
  /** Sections that are new or have moved, parents first. */
  sections: readonly Section[];
}
