import { randomInt } from 'node:crypto';

/** 64 bits of a hash in two halves, each an unsigned 32-bit integer. */
export interface Hash64 {
  high: number;
  low: number;
}

/** Chosen anew in every process: nobody can prepare texts that collide. */
const seeds = { high: randomInt(2 ** 32), low: randomInt(2 ** 32) };

/**
 * Hashes a text by its UTF-16 code units: two lanes of MurmurHash3's steps (Austin Appleby, public domain) that differ
 * in seed and constants. The chance that any two of n texts collide is about n² / 2^65: for ten million one in 400,000.
 *
 * Writes into `hash` and returns it, since a new object for each of millions of calls is what would cost.
 */
export function hash64(text: string, hash: Hash64): Hash64 {
  let high = seeds.high;
  let low = seeds.low;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    let one = Math.imul(unit ^ 0x2f0b4c47, 0xcc9e2d51);
    one = Math.imul((one << 15) | (one >>> 17), 0x1b873593) ^ high;
    high = (Math.imul((one << 13) | (one >>> 19), 5) + 0xe6546b64) | 0;
    let other = Math.imul(unit ^ 0x5bd1e995, 0x239b961b);
    other = Math.imul((other << 16) | (other >>> 16), 0xab0e9789) ^ low;
    low = (Math.imul((other << 17) | (other >>> 15), 5) + 0x561ccd1b) | 0;
  }
  // Each lane is finished with a part of the other, so that the halves together are as good as 64 bits.
  const length = text.length;
  high = mixed(high ^ length);
  low = mixed(low ^ length ^ high);
  hash.high = mixed(high ^ low) >>> 0;
  hash.low = low >>> 0;
  return hash;
}

/** MurmurHash3's finaliser: every bit of the result depends on every bit of the value. */
function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
