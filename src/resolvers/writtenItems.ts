/** JSON of an item of a list, as it stands in the answer. */
export type WriteItem = (item: unknown) => string;

/** The items of a list, each written while the database was still sending those behind it. */
export class WrittenItems {
  constructor(readonly items: readonly string[]) {}
}
