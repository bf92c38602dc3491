import { hash64, type Hash64 } from './hash64.js';

/** Slots at first; always a power of two. */
const SMALLEST = 1024;
/** Of the slots that are filled, at most. */
const FULLEST = 0.75;

/**
 * Gives each distinct text a number: 0, 1, 2 … in the order of their first coming. Keeps 64 bits of a hash in place of
 * the text, so it takes 16 to 32 bytes for each text, however long; two texts are taken for one when their hashes
 * agree, which happens once in 400,000 times with ten million texts (`hash64`).
 */
export class HashTable {
  /** How many distinct texts it holds. */
  size = 0;
  private mask = SMALLEST - 1;
  /** By slot: the number plus one; 0 in a free slot. */
  private slots = new Uint32Array(SMALLEST);
  /** By number. */
  private highs = new Uint32Array(SMALLEST * FULLEST);
  private lows = new Uint32Array(SMALLEST * FULLEST);
  private readonly hash: Hash64 = { high: 0, low: 0 };

  /** The text's number, or -1 where it was never put in. */
  find(text: string): number {
    return this.slots[this.slotOf(text)]! - 1;
  }

  /** The text's number, given now when it is new: then it is what `size` was before. */
  put(text: string): number {
    const slot = this.slotOf(text);
    const number = this.slots[slot]! - 1;
    if (number >= 0) return number;
    if (this.size === this.highs.length) {
      const { high, low } = this.hash;
      this.grow();
      return this.fill(this.slotFor(high, low), high, low);
    }
    return this.fill(slot, this.hash.high, this.hash.low);
  }

  private slotOf(text: string): number {
    const { high, low } = hash64(text, this.hash);
    return this.slotFor(high, low);
  }

  /** Where this hash stands, or the free slot where it would. There is always a free one. */
  private slotFor(high: number, low: number): number {
    for (let slot = low & this.mask; ; slot = (slot + 1) & this.mask) {
      const number = this.slots[slot]! - 1;
      if (number < 0 || (this.lows[number] === low && this.highs[number] === high)) return slot;
    }
  }

  private fill(slot: number, high: number, low: number): number {
    const number = this.size;
    this.highs[number] = high;
    this.lows[number] = low;
    this.size += 1;
    this.slots[slot] = this.size;
    return number;
  }

  private grow(): void {
    const length = this.slots.length * 2;
    this.slots = new Uint32Array(length);
    this.mask = length - 1;
    this.highs = grown(this.highs, length * FULLEST);
    this.lows = grown(this.lows, length * FULLEST);
    for (let number = 0; number < this.size; number += 1)
      this.slots[this.slotFor(this.highs[number]!, this.lows[number]!)] = number + 1;
  }
}

/** A set of texts that keeps their hashes only: see `HashTable`. */
export class HashSet64 {
  private readonly table = new HashTable();

  get size(): number {
    return this.table.size;
  }

  has(text: string): boolean {
    return this.table.find(text) >= 0;
  }

  /** @returns whether the text is new */
  add(text: string): boolean {
    const before = this.table.size;
    return this.table.put(text) === before;
  }
}

/** A column of numbers beside a `HashTable`, by the texts' numbers. */
export class Column<Values extends Uint8Array | Uint32Array | Float64Array> {
  constructor(private values: Values) {}

  get(number: number): number {
    return this.values[number] ?? 0;
  }

  set(number: number, value: number): void {
    if (number >= this.values.length) this.values = grown(this.values, Math.max(SMALLEST, number * 2));
    this.values[number] = value;
  }
}

function grown<Values extends Uint8Array | Uint32Array | Float64Array>(
  values: Values,
  length: number,
): Values {
  const longer = new (values.constructor as new (length: number) => Values)(length);
  longer.set(values);
  return longer;
}
