/** A JSON array in pieces, an element a line. */
export function* jsonArray<T>(items: readonly T[], element: (item: T) => unknown): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield separator + JSON.stringify(element(item));
    separator = ',\n';
  }
  yield items.length > 0 ? '\n]' : '[]';
}
