import { Column, HashTable } from '../hashTable.js';
import type { Listing } from '../listing.js';

/**
 * Which listings share a key with one another, directly or through others, and so may speak of one paper: sets of keys
 * that are joined whenever one listing has several. Keeps some thirty bytes for each key. Two keys whose hashes agree
 * make a set larger than it need be, and nothing else: `identify` looks at the keys themselves.
 */
export class Components {
  private readonly keys = new HashTable();
  /** By key: the key one step nearer to the one that stands for the set, plus one; 0 for that one. */
  private readonly parents = new Column(new Uint32Array());
  /** By the key that stands for a set: how many listings have one of its keys. */
  private readonly listings = new Column(new Uint32Array());
  /** Listings that share a key with another one. */
  shared = 0;

  add(listing: Listing): void {
    const [first, ...others] = keysOf(listing).map((key) => this.keys.put(key));
    let root = this.rootOf(first!);
    let count = this.listings.get(root);
    for (const other of others) {
      const otherRoot = this.rootOf(other);
      if (otherRoot === root) continue;
      const otherCount = this.listings.get(otherRoot);
      // The larger set takes the smaller one in: so paths to the root stay short.
      const [into, from] = count >= otherCount ? [root, otherRoot] : [otherRoot, root];
      this.parents.set(from, into + 1);
      // Two listings that were alone are so no more.
      this.shared += Number(count === 1 && otherCount > 0) + Number(otherCount === 1 && count > 0);
      root = into;
      count += otherCount;
    }
    if (count > 0) this.shared += count === 1 ? 2 : 1;
    this.listings.set(root, count + 1);
  }

  /** A number for the set of the listing, the same for all listings of it, or -1 when no other listing is in it. */
  of(listing: Listing): number {
    const root = this.rootOf(this.keys.find(keysOf(listing)[0]!));
    return this.listings.get(root) > 1 ? root : -1;
  }

  private rootOf(key: number): number {
    let root = key;
    for (;;) {
      const parent = this.parents.get(root);
      if (parent === 0) return root;
      root = parent - 1;
    }
  }
}

/** By what `identify` joins listings. */
function keysOf({ titleKey, says }: Listing): string[] {
  const keys = [`title ${titleKey}`];
  if (says.arxivId !== null) keys.push(`arxiv ${says.arxivId}`);
  if (says.doi !== null) keys.push(`doi ${says.doi}`);
  if (says.openAlexId !== undefined) keys.push(`openalex ${says.openAlexId}`);
  return keys;
}
