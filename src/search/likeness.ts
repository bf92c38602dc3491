import { titleKey } from '../identity/title.js';

/**
 * How alike two titles are, from 0 to 1: the pairs of letters that they share of those that they have (Dice's
 * coefficient). The part before a colon, by which people know many papers, counts for a little less than a whole title.
 */
export function likeness(asked: string, title: string): number {
  const short = /^([^:]{3,}):/.exec(title)?.[1];
  const whole = dice(titleKey(asked), titleKey(title));
  return short === undefined ? whole : Math.max(whole, 0.9 * dice(titleKey(asked), titleKey(short)));
}

function dice(one: string, other: string): number {
  if (one === other) return 1;
  if (one.length < 2 || other.length < 2) return 0;
  const left = new Map<string, number>();
  for (const pair of pairsOf(one)) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsOf(other)) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length - 2);
}

function* pairsOf(text: string): Generator<string> {
  for (let at = 0; at + 1 < text.length; at += 1) yield text.slice(at, at + 2);
}
