/** What was taken from the iterator already, then the rest of it. */
export async function* prepend<T>(taken: Iterable<T>, rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* taken;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
