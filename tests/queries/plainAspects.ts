import type { Place } from './plainGraph.js';
import { sorted } from './plainOrder.js';

/** A plain reading of facets and groups of papers. */

export interface AspectValue {
  value: string | null;
  id: string | null;
}

export interface Counted {
  keys: AspectValue[];
  count: number;
  members: Place[];
}

const ends: Record<string, [type: string, name: string]> = {
  VENUE: ['PUBLISHED_IN', 'name'],
  CATEGORY: ['IN_CATEGORY', 'path'],
  AUTHOR: ['AUTHORED', 'name'],
  LIST: ['LISTED_IN', 'title'],
};

/** In which groups papers are, largest first; without a value they are in a group too. */
export function groupsOf(papers: readonly Place[], by: readonly string[]): Counted[] {
  const groups = new Map<string, Counted>();
  for (const paper of papers)
    for (const keys of combinations(by.map((aspect) => valuesOf(aspect, paper)))) {
      const name = JSON.stringify(keys);
      const group = groups.get(name) ?? { keys, count: 0, members: [] };
      group.count += 1;
      group.members.push(paper);
      groups.set(name, group);
    }
  return sorted(
    [...groups.values()],
    [
      { valueOf: ({ count }) => count, descending: true },
      ...by.flatMap((aspect, index) => [
        {
          valueOf: ({ keys }: Counted) =>
            aspect === 'YEAR' && keys[index]!.value !== null
              ? Number(keys[index]!.value)
              : keys[index]!.value,
          descending: false,
        },
        { valueOf: ({ keys }: Counted) => keys[index]!.id, descending: false },
      ]),
    ],
  );
}

/** What a paper has of an aspect, each once; one without a value where it has none. */
function valuesOf(aspect: string, { node }: Place): AspectValue[] {
  const found = (): AspectValue[] => {
    const { year } = node.properties;
    if (aspect === 'YEAR') return year === undefined ? [] : [{ value: String(year), id: null }];
    if (aspect === 'HOST')
      return node.out
        .filter(({ type }) => type === 'HAS_REPOSITORY')
        .map(({ other }) => ({ value: other.properties['host'] as string, id: null }));
    const [type, name] = ends[aspect]!;
    return [...node.out, ...node.in]
      .filter((edge) => edge.type === type)
      .map(({ other: { properties } }) => ({
        value: [properties[name]].flat().join(' › '),
        id: properties['id'] as string,
      }));
  };
  const once = new Map(found().map((value) => [JSON.stringify(value), value]));
  return once.size > 0 ? [...once.values()] : [{ value: null, id: null }];
}

function combinations<T>(lists: readonly T[][]): T[][] {
  return lists.reduce<T[][]>(
    (found, list) => found.flatMap((before) => list.map((last) => [...before, last])),
    [[]],
  );
}
