import { categoryId } from './category.js';
import type { Relation } from './neighbours.js';

/** A section of the list that is imported. */
export interface Section {
  /** Id of its category. */
  id: string;
  path: string[];
  /** Id of the category one heading up. */
  parent: string | null;
  /** Its place among the sections of the list in the order of the document, from 0. */
  position: number;
}

/** The sections of one import: which were met, and which the graph holds already. */
export class Sections {
  private readonly positions = new Map<string, number>();

  /** @param stored position by category id, of the list as it stands in the graph */
  constructor(private readonly stored: ReadonlyMap<string, number>) {}

  /**
   * Takes note of a section and of those above it.
   * @returns those of them that are new to the graph or stand in another place now, parents first
   */
  meet(path: readonly string[]): Section[] {
    const changed: Section[] = [];
    for (let depth = 1; depth <= path.length; depth += 1) {
      const id = categoryId(path.slice(0, depth));
      if (this.positions.has(id)) continue;
      const position = this.positions.size;
      this.positions.set(id, position);
      if (this.stored.get(id) === position) continue;
      const parent = depth > 1 ? categoryId(path.slice(0, depth - 1)) : null;
      changed.push({ id, path: path.slice(0, depth), parent, position });
    }
    return changed;
  }

  /** Ids of the categories that the graph has as sections of the list and the document has not. */
  get gone(): string[] {
    return [...this.stored.keys()].filter((id) => !this.positions.has(id));
  }
}

/** A section as the relation of the list to its category, with what it says of the category. */
export function asRelation({ id, path, position }: Section): Relation {
  const node = { name: path.at(-1) ?? '', path, depth: path.length, position };
  return { id, properties: { position }, node };
}
