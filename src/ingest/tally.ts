/** How many distinct nodes of one kind an import created, updated, left as they were and removed. */
export interface Change {
  created: number;
  updated: number;
  unchanged: number;
  removed: number;
}

/** What one batch did to the nodes of one kind, by id. */
export interface Touched {
  /** They belong to the list that is imported, as far as is known by now. */
  seen: string[];
  created: string[];
  updated: string[];
  removed: string[];
}

export const nothingTouched = (): Touched => ({ seen: [], created: [], updated: [], removed: [] });

/** Adds up batches. A node counts once, for what became of it over the whole import. */
export class Tally {
  private readonly seen = new Set<string>();
  private readonly created = new Set<string>();
  private readonly updated = new Set<string>();
  private readonly removed = new Set<string>();

  add({ seen, created, updated, removed }: Touched): void {
    for (const id of created) {
      // Removed by one batch and made again by a later one: it was there before and is there now.
      if (this.removed.delete(id)) this.updated.add(id);
      else this.created.add(id);
    }
    for (const id of updated) if (!this.created.has(id)) this.updated.add(id);
    for (const id of removed) {
      this.updated.delete(id);
      if (!this.created.delete(id)) this.removed.add(id);
      this.seen.delete(id);
    }
    for (const id of seen) this.seen.add(id);
  }

  get change(): Change {
    const touched = [...this.seen].filter((id) => this.created.has(id) || this.updated.has(id)).length;
    return {
      created: this.created.size,
      updated: this.updated.size,
      unchanged: this.seen.size - touched,
      removed: this.removed.size,
    };
  }
}
