import type { StoredPaper } from './readPapers.js';
import type { PaperState } from './mergeListings.js';
import { neighbourKinds, type NeighbourKind, type Properties, type Relation } from './neighbours.js';

/** What has to be written so that a paper is as its listings make it. */
export interface PaperChange {
  id: string;
  isNew: boolean;
  /** Own properties that differ; null takes one away. */
  properties: Properties;
  /** Relations to write anew, by kind; kinds that agree are left out. */
  relations: Partial<Record<NeighbourKind, Relation[]>>;
  /** Ids of the nodes that relations led to which are taken away first, by the same kinds. */
  before: Partial<Record<NeighbourKind, string[]>>;
}

/** null when the paper stands as it should. */
export function difference(
  id: string,
  state: PaperState,
  stored: StoredPaper | undefined,
): PaperChange | null {
  const change: PaperChange = { id, isNew: !stored, properties: {}, relations: {}, before: {} };
  for (const [key, value] of Object.entries(state.properties))
    if ((stored?.properties[key] ?? null) !== value) change.properties[key] = value;
  for (const kind of neighbourKinds) {
    const wanted = state.relations[kind];
    const standing = stored?.[kind] ?? [];
    if (sameRelations(wanted, standing)) continue;
    change.relations[kind] = wanted;
    change.before[kind] = standing.map((relation) => relation.id);
  }
  const differs = Object.keys(change.properties).length > 0 || Object.keys(change.relations).length > 0;
  return change.isNew || differs ? change : null;
}

/** Whether two sets of properties say the same; null is as good as absent. */
export function sameProperties(one: object, other: object): boolean {
  return canonical(one) === canonical(other);
}

type Ended = Pick<Relation, 'id' | 'properties'>;

function sameRelations(wanted: readonly Ended[], standing: readonly Ended[]): boolean {
  if (wanted.length !== standing.length) return false;
  const texts = (relations: readonly Ended[]): string[] =>
    relations.map(({ id, properties }) => `${id} ${canonical(properties)}`).sort();
  const others = texts(standing);
  return texts(wanted).every((text, index) => text === others[index]);
}

function canonical(properties: object): string {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  return JSON.stringify(present.sort(([one], [other]) => (one < other ? -1 : 1)));
}
