import type { GraphNode } from '../ask/neighbours.js';
import type { Line, Mark, MarkKind, Scene } from '../canvas/scene.js';
import { hues, type Theme } from '../canvas/theme.js';
import type { DialSize } from '../layout/dial.js';
import type { Network } from '../layout/useForces.js';
import { placeGroups, type Group, type Place } from '../layout/place.js';
import { isTeam, kindOf, nameOf, type Picture } from '../model/picture.js';
import { paperCount } from '../model/sentences.js';
import { shortTitle } from '../model/shortTitle.js';
import { pairOf } from '../recipe/pair.js';
import type { Recipe, Unfolding } from '../recipe/recipe.js';

/** The id of the node that stands for neighbours that are not drawn. */
export function moreId({ id, relation }: Unfolding): string {
  return `more ${relation} ${id}`;
}

/** What forces lay out: the nodes of a picture, and what stands for neighbours that are not drawn. */
export function networkOf({ nodes, links, rests }: Picture): Network {
  return {
    nodes: [...nodes.keys(), ...rests.map(({ unfolding }) => moreId(unfolding))],
    links: [
      ...links,
      ...rests.map(({ unfolding }) => ({ source: unfolding.id, target: moreId(unfolding), papers: 1 })),
    ],
  };
}

/** A picture as a scene: step by step, or at the places that forces found. */
export function graphScene(
  picture: Picture,
  recipe: Recipe,
  size: DialSize,
  theme: Theme,
  order: ReadonlyMap<string, number>,
  forced: ReadonlyMap<string, Place> | null,
): Scene {
  const groups = withRests(picture);
  const places = forced ?? placeGroups(groups, recipe.pins);
  const middle: Place = [size.width / 2, size.height / 2];
  const at = (id: string): { x: number; y: number } => {
    const [x, y] = recipe.pins[id] ?? places.get(id) ?? [0, 0];
    return { x: middle[0] + x, y: middle[1] + y };
  };
  const degrees = new Map<string, number>();
  for (const { source, target } of picture.links) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  const without = new Set(recipe.without);
  const shown = [...picture.nodes.values()].filter((node) => !without.has(node.__typename));
  const rests = picture.rests.filter(
    ({ unfolding }) =>
      !without.has(kindOf[unfolding.relation]) &&
      !without.has(picture.nodes.get(unfolding.id)!.__typename) &&
      !recipe.hidden.includes(moreId(unfolding)),
  );
  const marks = shown.map((node): Mark => {
    const degree = degrees.get(node.id) ?? 0;
    const unfolded = recipe.unfolded.some(({ id }) => id === node.id);
    return {
      ...at(node.id),
      ...appearance(node, theme, order),
      id: node.id,
      title: nameOf(node),
      description: `${describe(node)}, ${degree} links, ${unfolded ? 'unfolded' : 'folded'}`,
      rank: degree + (recipe.seeds.includes(node.id) ? 1000 : 0) + (node.__typename === 'Paper' ? 0 : 2),
      pinned: node.id in recipe.pins,
    };
  });
  const more = rests.map(({ unfolding, shown: drawn, total, closed }): Mark => {
    const left = (total - drawn).toLocaleString('en');
    const order = unfolding.relation === 'papers' ? ', newest first' : '';
    return {
      ...at(moreId(unfolding)),
      id: moreId(unfolding),
      kind: 'more',
      size: 9,
      hue: theme.neutral,
      filled: false,
      label: `${left} more`,
      title: closed
        ? `${left} ${unfolding.relation}, closed to make room. Click to open them again.`
        : `${left} more ${unfolding.relation}${order}. Click for the next 12, with Shift for 60.`,
      description: `${left} more ${unfolding.relation} of ${nameOf(picture.nodes.get(unfolding.id)!)}`,
      rank: 500,
    };
  });
  const isShown = new Set(shown.map(({ id }) => id));
  const lines = picture.links
    .filter(({ source, target }) => isShown.has(source) && isShown.has(target))
    .map(({ id, source, target, papers, together }): Line => {
      const names = [source, target].map((end) => nameOf(picture.nodes.get(end)!));
      return {
        ...{ id, source, target },
        width: Math.min(1 + 1.5 * Math.log2(papers), 6),
        dashed: false,
        title: together ? `${names.join(' and ')}: ${paperCount(papers)} together` : '',
        ...(together && { opens: pairOf(source, target) }),
      };
    });
  const toRests = rests.map(({ unfolding }): Line => {
    const id = moreId(unfolding);
    return { id: `to ${id}`, source: unfolding.id, target: id, width: 1, dashed: true, title: '' };
  });
  return {
    ...{ width: size.width, height: size.height, middle },
    marks: [...marks, ...more],
    lines: [...lines, ...toRests],
    arcs: [],
    captions: [],
  };
}

/** The groups, with a place for each "n more" behind what is drawn of its unfolding. */
function withRests({ groups, rests }: Picture): Group[] {
  return groups.map((group, index) => {
    const own = rests.filter(
      ({ unfolding }) =>
        unfolding.id === group.parent &&
        groups.map(({ parent }) => parent).lastIndexOf(unfolding.id) === index,
    );
    return { ...group, members: [...group.members, ...own.map(({ unfolding }) => moreId(unfolding))] };
  });
}

function appearance(
  node: GraphNode,
  theme: Theme,
  order: ReadonlyMap<string, number>,
): Pick<Mark, 'kind' | 'size' | 'hue' | 'filled' | 'label'> {
  const hueOf = (id: string | undefined): string => hues[order.get(id ?? '') ?? Infinity] ?? theme.neutral;
  const look = (kind: MarkKind, size: number, hue: string, filled: boolean, label: string) => ({
    ...{ kind, size, hue, filled, label },
  });
  switch (node.__typename) {
    case 'Paper': {
      const first = node.categories
        .map(({ id }) => id)
        .sort((a, b) => (order.get(a) ?? 99) - (order.get(b) ?? 99))[0];
      return look('paper', 7, hueOf(first), node.repositoryCount > 0, shortTitle(node.title));
    }
    case 'Author': {
      const size = Math.min(16, Math.max(5, 4 + 2.2 * Math.sqrt(node.paperCount)));
      return look(isTeam(node) ? 'team' : 'author', size, theme.ink, true, node.name);
    }
    case 'Category':
      return look('category', 10, hueOf(node.id), true, nameOf(node));
    case 'Repository':
      return look('repository', 5, theme.neutral, true, nameOf(node));
    case 'Venue':
      return look('venue', 8, theme.neutral, false, node.name);
    case 'List':
      return look('bundle', 11, theme.neutral, true, shortTitle(node.title));
  }
}

/** `PMC-LLaMA, paper, 2023-04, has code`. */
function describe(node: GraphNode): string {
  if (node.__typename === 'Paper')
    return `${shortTitle(node.title)}, paper, ${node.date ?? 'no date'}, ${node.repositoryCount ? 'has code' : 'no code'}`;
  return `${nameOf(node)}, ${node.__typename.toLowerCase()}, ${node.paperCount} papers`;
}
