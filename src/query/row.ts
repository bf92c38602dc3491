import { cypher, Fragment, join, name } from './cypher.js';

/** Writes named values as what a statement gives in one place. */
export type Row = (entries: ReadonlyMap<string, Fragment>) => Fragment;

/**
 * Under which name a field stands in a row that may be asked for more than once, with other arguments: never under that of
 * another field, whatever the aliases.
 */
export function nameInRow(field: string, responseName: string | number): string {
  return responseName === field ? field : `${field} ${responseName}`;
}

/** Values with their names, as they are read. */
export const map: Row = (entries) =>
  cypher`{ ${join(
    [...entries].map(([key, value]) => cypher`${name(key)}: ${value}`),
    entries.size > 4 ? ',\n' : ', ',
  )} }`;

/**
 * Values alone, in a list. Their names are known here and need not come with every row: of an answer with many rows they
 * are the larger part of what the driver has to read.
 */
export const tuple: Row = (entries) => new Tuple([...entries.keys()], [...entries.values()]);

class Tuple extends Fragment {
  constructor(
    readonly names: readonly string[],
    readonly values: readonly Fragment[],
  ) {
    const { strings, holes } = cypher`[${join(values, ', ')}]`;
    super(strings, holes);
  }
}

/** A `COLLECT` subquery: a list of what its `RETURN` gives. */
export class Collected extends Fragment {
  constructor(subquery: Fragment) {
    super(['', ''], [subquery]);
  }
}

/** Makes of a value that a statement gives what `map` would have made it. */
export type Read = (value: unknown) => unknown;

/** @returns null where nothing is to be made of it: no tuple is in there */
export function readerOf(fragment: Fragment): Read | null {
  if (fragment instanceof Tuple) return tupleReader(fragment);
  const readers = fragment.holes.flatMap((hole) => (hole instanceof Fragment ? (readerOf(hole) ?? []) : []));
  const [inner, other] = readers;
  if (other) throw new Error('Expected one tuple, or tuples within one; got several side by side.');
  if (!inner || !(fragment instanceof Collected)) return inner ?? null;
  return (list) => (list as unknown[]).map(inner);
}

function tupleReader({ names, values }: Tuple): Read {
  const readers = values.map(readerOf);
  return (values) => {
    if (values === null) return null;
    const row: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) {
      const value = (values as unknown[])[index];
      const read = readers[index];
      row[name] = read ? read(value) : value;
    }
    return row;
  };
}
