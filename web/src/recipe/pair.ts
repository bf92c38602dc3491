/** How a line between two nodes is selected: both ids, the smaller one first, whichever way it was drawn. */
export function pairOf(one: string, other: string): string {
  return [one, other].sort().join('~');
}

/** The two ids of a selected line; null when a node is selected. */
export function idsOfPair(selected: string): readonly [string, string] | null {
  const [one, other, more] = selected.split('~');
  return one && other && more === undefined ? [one, other] : null;
}
