import { Column } from '../hashTable.js';
import type { Change } from '../tally.js';

/**
 * Which of the lists that are imported name each node of one kind. Sets of lists have numbers, and each node has the
 * number of its set: four bytes.
 */
export class ListSets {
  /** The lists of each set, from 0; the first is the set of none. */
  private readonly sets: number[][] = [[]];
  private readonly numbers = new Map([['', 0]]);
  private readonly nodes = new Column(new Uint32Array());
  private highest = -1;

  /** Lists name a node. */
  add(node: number, lists: readonly number[]): void {
    this.highest = Math.max(this.highest, node);
    const set = this.sets[this.nodes.get(node)]!;
    if (lists.every((list) => set.includes(list))) return;
    const joined = [...new Set([...set, ...lists])].sort((one, other) => one - other);
    this.nodes.set(node, this.numberOf(joined));
  }

  /** What the import of a list does to these nodes when the lists come one after the other. */
  change(list: number): Change {
    const counts = new Array<number>(this.sets.length).fill(0);
    for (let node = 0; node <= this.highest; node += 1) counts[this.nodes.get(node)]! += 1;
    const countOf = (has: (set: number[]) => boolean): number =>
      this.sets.reduce((sum, set, number) => sum + (has(set) ? counts[number]! : 0), 0);
    const created = countOf(([first]) => first === list);
    return { created, updated: 0, unchanged: countOf((set) => set.includes(list)) - created, removed: 0 };
  }

  private numberOf(set: number[]): number {
    const key = set.join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.sets.length);
    return this.sets.push(set) - 1;
  }
}
