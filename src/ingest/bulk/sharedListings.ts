import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Listing } from '../listing.js';
import { LineFile } from './lineFile.js';
import { readLines } from './readLines.js';

/** Listings that are held in memory at a time, about. */
const HELD = 20_000;
/** Files that are open at a time, at most. */
const MOST_FILES = 256;

/**
 * Listings that may speak of papers of other listings. They come in the order of the sources and go out together with
 * all that they share a key with; where there are many they wait in files meanwhile.
 */
export class SharedListings {
  private readonly held: Listing[] = [];
  private readonly parts: LineFile[];

  /** @param expected how many will come */
  constructor(folder: string, expected: number) {
    const count = expected <= HELD ? 0 : Math.min(MOST_FILES, Math.ceil(expected / HELD));
    this.parts = Array.from(
      { length: count },
      (_, part) => new LineFile(join(folder, `shared-${part}.jsonl`)),
    );
  }

  /** @param component as `Components` numbers them */
  add(listing: Listing, component: number): void {
    if (this.parts.length === 0) this.held.push(listing);
    else this.parts[component % this.parts.length]!.write(JSON.stringify(listing));
  }

  /** Every listing once, in groups that share no key with one another. */
  async *groups(): AsyncGenerator<Listing[]> {
    yield this.held;
    for (const part of this.parts) part.close();
    for (const { path } of this.parts) {
      yield Array.from(readLines(path), (line) => JSON.parse(line) as Listing);
      await rm(path);
    }
  }
}
