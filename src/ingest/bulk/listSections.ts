import { categoryId } from '../category.js';
import { HashTable } from '../hashTable.js';
import type { Section } from '../sections.js';

/** The sections of one list, placed in the order in which they are met. */
export class ListSections {
  /** A category's number here is its place. */
  private readonly places = new HashTable();

  /** Takes note of a section and of those above it. @returns those that are met for the first time, parents first */
  meet(path: readonly string[]): Section[] {
    const met: Section[] = [];
    let parent: string | null = null;
    for (let depth = 1; depth <= path.length; depth += 1) {
      const here = path.slice(0, depth);
      const id = categoryId(here);
      const before = this.places.size;
      const position = this.places.put(id);
      if (position === before) met.push({ id, path: here, parent, position });
      parent = id;
    }
    return met;
  }
}
