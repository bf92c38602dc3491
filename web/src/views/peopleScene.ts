import type { PeopleAnswer } from '../ask/people.js';
import type { Island, Line, Mark, Scene } from '../canvas/scene.js';
import { hues, type Theme } from '../canvas/theme.js';
import type { DialSize } from '../layout/dial.js';
import type { Place } from '../layout/place.js';
import { paperCount } from '../model/sentences.js';
import { pairOf } from '../recipe/pair.js';

type Person = PeopleAnswer['coauthorshipGraph']['nodes'][number];

/** Where people stand, and whether their groups do on grounds of their own. */
interface Standing {
  readonly places: ReadonlyMap<string, Place>;
  readonly pins: Readonly<Record<string, Place>>;
  readonly tinted: boolean;
}

/** Who wrote with whom as a scene: a triangle for a person, its size their papers, its hue their category. */
export function peopleScene(
  { nodes, edges }: Pick<PeopleAnswer['coauthorshipGraph'], 'nodes' | 'edges'>,
  { places, pins, tinted }: Standing,
  size: DialSize,
  theme: Theme,
  order: ReadonlyMap<string, number>,
): Scene {
  const middle: Place = [size.width / 2, size.height / 2];
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    ...{ width: size.width, height: size.height, middle },
    marks: nodes.map((person): Mark => {
      const [x, y] = pins[person.id] ?? places.get(person.id) ?? [0, 0];
      const category = mostFrequent(person);
      return {
        id: person.id,
        kind: person.node.authorKind === 'TEAM' ? 'team' : 'author',
        ...{ x: middle[0] + x, y: middle[1] + y },
        size: personSize(person.weight),
        hue: hues[order.get(category ?? '') ?? Infinity] ?? theme.neutral,
        filled: true,
        label: person.label,
        title: `${person.label}: ${paperCount(person.weight)}`,
        description: `${person.label}, ${paperCount(person.weight)}, ${degrees.get(person.id) ?? 0} links`,
        rank: person.weight * 1000 + (degrees.get(person.id) ?? 0),
        pinned: person.id in pins,
      };
    }),
    lines: edges.map(({ id, source, target, weight }): Line => ({
      ...{ id, source, target, opens: pairOf(source, target) },
      width: Math.min(1 + 1.5 * Math.log2(weight), 6),
      dashed: false,
      title: `${names.get(source)} and ${names.get(target)}: ${paperCount(weight)} together`,
    })),
    arcs: [],
    captions: [],
    ...(tinted && { islands: islandsOf(nodes, edges) }),
  };
}

/** Fewer people than these are no group. */
const leastOfGroup = 3;

/** The groups in which people write with each other more than with the others. */
function islandsOf(
  nodes: PeopleAnswer['coauthorshipGraph']['nodes'],
  edges: PeopleAnswer['coauthorshipGraph']['edges'],
): Island[] {
  const groupOf = new Map(nodes.map(({ id, community }) => [id, community]));
  return [...new Set(groupOf.values())]
    .map((group) => ({
      id: String(group),
      members: nodes.filter(({ community }) => community === group).map(({ id }) => id),
      joined: edges
        .filter(({ source, target }) => groupOf.get(source) === group && groupOf.get(target) === group)
        .map(({ source, target }) => [source, target] as const),
    }))
    .filter(({ members }) => members.length >= leastOfGroup);
}

/** Half the width of a person with so many papers. */
function personSize(papers: number): number {
  return Math.min(16, Math.max(5, 4 + 2.2 * Math.sqrt(papers)));
}

function mostFrequent({ node }: Person): string | null {
  const counts = new Map<string, number>();
  for (const { categories } of node.papers ?? [])
    for (const { id } of categories) counts.set(id, (counts.get(id) ?? 0) + 1);
  let best: string | null = null;
  for (const [id, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = id;
  return best;
}
