import { HashTable } from './hashTable.js';

/** How many distinct nodes of one kind an import created, updated, left as they were and removed. */
export interface Change {
  created: number;
  updated: number;
  unchanged: number;
  removed: number;
}

/** What one batch did to the nodes of one kind, by id. */
export interface Touched {
  created: string[];
  updated: string[];
  removed: string[];
}

export const nothingTouched = (): Touched => ({ created: [], updated: [], removed: [] });

/** Adds up batches. A node counts once, for what became of it over the whole import. */
export class Tally {
  private readonly everCreated = new HashTable();
  /** Of those ever created, the ones that are not there now or that were there before the import. */
  private readonly uncreated = new Set<string>();
  private readonly updated = new Set<string>();
  private readonly removed = new Set<string>();

  /** Nodes that were not there before the import, nor removed by it. */
  created(ids: readonly string[]): void {
    for (const id of ids) {
      this.everCreated.put(id);
      this.uncreated.delete(id);
    }
  }

  add({ created, updated, removed }: Touched): void {
    for (const id of created) {
      // Removed by one batch and made again by a later one: it was there before and is there now.
      if (this.removed.delete(id)) this.updated.add(id);
      else this.created([id]);
    }
    for (const id of updated) if (!this.isCreated(id)) this.updated.add(id);
    for (const id of removed) {
      this.updated.delete(id);
      if (this.isCreated(id)) this.uncreated.add(id);
      else this.removed.add(id);
    }
  }

  get updatedIds(): string[] {
    return [...this.updated];
  }

  /**
   * @param total nodes that belong to the list now
   * @param updated how many of the updated ones do
   */
  change(total: number, updated: number): Change {
    const created = this.everCreated.size - this.uncreated.size;
    return {
      created,
      updated: this.updated.size,
      unchanged: Math.max(0, total - created - updated),
      removed: this.removed.size,
    };
  }

  private isCreated(id: string): boolean {
    return this.everCreated.find(id) >= 0 && !this.uncreated.has(id);
  }
}
