import type { AuthorNode, GraphNode, NeighboursAnswer } from '../ask/neighbours.js';
import type { Recipe, Unfolding } from '../recipe/recipe.js';

/** What is drawn of a graph, before it has places. */
export interface Picture {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly papers: number;
  }[];
  /** Which nodes came with which, in the order in which they came. */
  readonly groups: readonly { readonly parent: string | null; readonly members: readonly string[] }[];
  /** Unfoldings that have more neighbours than are drawn. */
  readonly rests: readonly {
    readonly unfolding: Unfolding;
    readonly shown: number;
    readonly total: number;
  }[];
}

/**
 * The picture that a recipe means: its seeds, what they are unfolded into, and every relation between two nodes that
 * are both there. `answers` are those of the unfoldings, in their order.
 */
export function pictureOf(
  recipe: Recipe,
  seeds: readonly (GraphNode | null)[],
  answers: readonly NeighboursAnswer[],
): Picture {
  const hidden = new Set(recipe.hidden);
  const nodes = new Map<string, GraphNode>();
  const groups: { parent: string | null; members: string[] }[] = [];
  const rests: { unfolding: Unfolding; shown: number; total: number }[] = [];
  const together = new Map<string, { source: string; target: string; papers: number }>();
  const add = (node: GraphNode, members: string[]): void => {
    if (hidden.has(node.id) || nodes.has(node.id)) return;
    nodes.set(node.id, node);
    members.push(node.id);
  };

  const first: string[] = [];
  for (const seed of seeds) if (seed) add(seed, first);
  groups.push({ parent: null, members: first });

  for (const [index, unfolding] of recipe.unfolded.entries()) {
    const node = answers[index]?.node;
    if (!node || !nodes.has(node.id)) continue;
    const coauthors = node.coauthors ?? [];
    const neighbours: readonly GraphNode[] = node.neighbours ?? coauthors.map(({ author }) => author);
    const members: string[] = [];
    for (const neighbour of neighbours) add(neighbour, members);
    for (const { author, paperCount } of coauthors)
      together.set([node.id, author.id].sort().join(' '), {
        source: node.id,
        target: author.id,
        papers: paperCount,
      });
    groups.push({ parent: node.id, members });
    const total = node.total ?? neighbours.length;
    if (total > neighbours.length) rests.push({ unfolding, shown: neighbours.length, total });
  }

  const links = new Map<string, { id: string; source: string; target: string; papers: number }>();
  const link = (source: string, target: string, papers = 1): void => {
    const id = [source, target].sort().join(' ');
    if (nodes.has(source) && nodes.has(target) && !links.has(id))
      links.set(id, { id, source, target, papers });
  };
  for (const node of nodes.values()) {
    if (node.__typename !== 'Paper') continue;
    for (const { id } of [...node.authors, ...node.repositories, ...node.categories]) link(node.id, id);
    if (node.venue) link(node.id, node.venue.id);
  }
  for (const { source, target, papers } of together.values()) link(source, target, papers);
  // What neither paper nor co-authorship explains: a category and its children, a list and its papers.
  for (const { parent, members } of groups)
    if (parent && ['Category', 'List'].includes(nodes.get(parent)!.__typename))
      for (const member of members) link(parent, member);
  return { nodes, links: [...links.values()], groups, rests };
}

/** What a node is called. */
export function nameOf(node: GraphNode): string {
  switch (node.__typename) {
    case 'Paper':
    case 'List':
      return node.title;
    case 'Author':
    case 'Venue':
      return node.name;
    case 'Category':
      return node.path.at(-1) ?? '';
    case 'Repository':
      return `${node.owner}/${node.name}`;
  }
}

/** Whether an author is a team, drawn with a double outline. */
export function isTeam(node: AuthorNode): boolean {
  return node.kind === 'TEAM';
}
