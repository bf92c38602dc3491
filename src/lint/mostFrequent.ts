/** The value that comes most often, of several the one that came first, and how often. */
export function mostFrequent<Value>(values: readonly Value[]): { value: Value; count: number } {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [found] = counts;
  for (const entry of counts) if (entry[1] > found![1]) found = entry;
  return { value: found![0], count: found![1] };
}
