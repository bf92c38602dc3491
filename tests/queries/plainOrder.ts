import type { OrderKey, TypeMapping } from '../../src/query/mapping.js';
import { related, valueOf, type Place } from './plainGraph.js';
import { holds, type Where } from './plainWhere.js';

/** A plain reading of `orderBy`. */

/** `{ title: ASC }`, or `{ paperCount: { direction: DESC, where: {…} } }`. */
export type OrderBy = Readonly<Record<string, 'ASC' | 'DESC' | { direction: 'ASC' | 'DESC'; where?: Where }>>;

type Sorted = string | number | boolean | null;

/** The first key decides, the next breaks ties, the natural order at last; missing values come last either way. */
export function inOrder(
  places: readonly Place[],
  asked: readonly OrderBy[] | null,
  mapping: TypeMapping,
  natural: readonly OrderKey[] = [],
): Place[] {
  const { order } = mapping;
  const keys = asked
    ? [...asked.map((key) => askedKey(key, mapping)), ...storedKeys(order.at(-1)!)]
    : [...(natural.length > 0 ? natural : order), order.at(-1)!].flatMap(storedKeys);
  return sorted(places, keys);
}

export interface Key<T> {
  valueOf: (item: T) => Sorted;
  descending: boolean;
}

export function sorted<T>(items: readonly T[], keys: readonly Key<T>[]): T[] {
  return [...items].sort((one, other) => {
    for (const { valueOf, descending } of keys) {
      const difference = compare(valueOf(one), valueOf(other), descending);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function askedKey(asked: OrderBy, mapping: TypeMapping): Key<Place> {
  const [[field, way]] = Object.entries(asked) as [[string, OrderBy[string]]];
  const mapped = mapping.fields.get(field)!;
  if (mapped.is === 'property') return storedKey(mapped.property, mapped.on, way === 'DESC');
  if (mapped.is !== 'count' || typeof way === 'string') throw new Error(`Expected an order, got ${field}`);
  const { relation } = mapped;
  return {
    valueOf: (place) =>
      related(place, relation).filter((end) => holds(way.where ?? null, relation.target(), end)).length,
    descending: way.direction === 'DESC',
  };
}

/** Newest first means: by date, the less precise last, then by title, then by id. */
function storedKeys({ on, property, descending }: OrderKey): Key<Place>[] {
  return property === 'newest'
    ? [storedKey('date', on, true), storedKey('title', on), storedKey('id', on)]
    : [storedKey(property, on, descending)];
}

function storedKey(property: string, on: OrderKey['on'], descending = false): Key<Place> {
  return {
    valueOf: (place) => (valueOf(place, on, property) as Sorted | undefined) ?? null,
    descending,
  };
}

function compare(one: Sorted, other: Sorted, descending: boolean): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other === descending ? 1 : -1;
}
