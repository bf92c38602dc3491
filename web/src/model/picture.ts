import type { AuthorNode, GraphNode, NeighboursAnswer } from '../ask/neighbours.js';
import type { Kind, Recipe, Relation, Unfolding } from '../recipe/recipe.js';

/** Nodes drawn at once, at most: beyond these nobody reads a picture. */
export const mostNodes = 600;
/** With more nodes than these a picture says that it is large. */
export const quietNodes = 300;

/** What is drawn of a graph, before it has places. */
export interface Picture {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly papers: number;
    /** Whether it stands for papers of two people. */
    readonly together: boolean;
  }[];
  /** Which nodes came with which, in the order in which they came. */
  readonly groups: readonly {
    readonly parent: string | null;
    readonly members: readonly string[];
    /** Of papers between two people: the other one. */
    readonly towards?: ReadonlyMap<string, string>;
  }[];
  /** Unfoldings that have more neighbours than are drawn. */
  readonly rests: readonly {
    readonly unfolding: Unfolding;
    readonly shown: number;
    readonly total: number;
    /** Closed again, since the picture would hold too much. */
    readonly closed: boolean;
  }[];
}

/** What the neighbours in a relation are. */
export const kindOf: Readonly<Record<Relation, Kind>> = {
  authors: 'Author',
  coauthors: 'Author',
  repositories: 'Repository',
  categories: 'Category',
  children: 'Category',
  papers: 'Paper',
};

/** Unfoldings of one node in one relation belong together. */
export function unfoldingKey({ id, relation }: Pick<Unfolding, 'id' | 'relation'>): string {
  return `${relation} ${id}`;
}

/**
 * The picture that a recipe means: its seeds, what they are unfolded into, and every relation between two nodes that
 * are both there. `answers` are those of the unfoldings, by key. Where that would be too much, the oldest unfoldings
 * close: of theirs only what is pinned or itself unfolded stays.
 */
export function pictureOf(
  recipe: Recipe,
  seeds: readonly (GraphNode | null)[],
  answers: ReadonlyMap<string, NeighboursAnswer>,
  most = mostNodes,
): Picture {
  const last = new Map<string, Unfolding>();
  for (const unfolding of recipe.unfolded) {
    const key = unfoldingKey(unfolding);
    last.delete(key);
    last.set(key, unfolding);
  }
  const closable = [...last].filter(([, { id }]) => !(id in recipe.pins)).map(([key]) => key);
  // The newest is what was asked for.
  closable.pop();
  const closed = new Set<string>();
  for (;;) {
    const picture = draw(recipe, seeds, answers, last, closed);
    const oldest = closable.shift();
    if (picture.nodes.size <= most || oldest === undefined) return picture;
    closed.add(oldest);
  }
}

function draw(
  recipe: Recipe,
  seeds: readonly (GraphNode | null)[],
  answers: ReadonlyMap<string, NeighboursAnswer>,
  last: ReadonlyMap<string, Unfolding>,
  closed: ReadonlySet<string>,
): Picture {
  const hidden = new Set(recipe.hidden);
  const kept = new Set([...recipe.unfolded.map(({ id }) => id), ...Object.keys(recipe.pins)]);
  const nodes = new Map<string, GraphNode>();
  const groups: { parent: string | null; members: string[]; towards?: Map<string, string> }[] = [];
  const rests: Picture['rests'][number][] = [];
  const together = new Map<string, { source: string; target: string; papers: number }>();
  const add = (node: GraphNode, members: string[]): void => {
    if (hidden.has(node.id) || nodes.has(node.id)) return;
    nodes.set(node.id, node);
    members.push(node.id);
  };

  const first: string[] = [];
  for (const seed of seeds) if (seed) add(seed, first);
  groups.push({ parent: null, members: first });

  for (const unfolding of recipe.unfolded) {
    const key = unfoldingKey(unfolding);
    const node = answers.get(key)?.node;
    if (!node || !nodes.has(node.id)) continue;
    const isClosed = closed.has(key);
    const coauthors = (node.coauthors ?? [])
      .slice(0, unfolding.count)
      .filter(({ author }) => !isClosed || kept.has(author.id));
    const neighbours: readonly GraphNode[] = node.neighbours
      ? node.neighbours.slice(0, unfolding.count).filter(({ id }) => !isClosed || kept.has(id))
      : coauthors.map(({ author }) => author);
    const members: string[] = [];
    for (const neighbour of neighbours) add(neighbour, members);
    groups.push({ parent: node.id, members });
    const papers: string[] = [];
    const towards = new Map<string, string>();
    for (const { author, paperCount, papers: evidence = [] } of coauthors) {
      const between = recipe.between && nodes.has(author.id) ? evidence : [];
      for (const paper of between) {
        if (!nodes.has(paper.id)) towards.set(paper.id, author.id);
        add(paper, papers);
      }
      const left = paperCount - between.length;
      if (left > 0)
        together.set([node.id, author.id].sort().join(' '), {
          source: node.id,
          target: author.id,
          papers: left,
        });
    }
    if (papers.length) groups.push({ parent: node.id, members: papers, towards });
    const total = node.total ?? neighbours.length;
    if (unfolding === last.get(key) && total > neighbours.length)
      rests.push({ unfolding, shown: neighbours.length, total, closed: isClosed });
  }

  const links = new Map<string, Picture['links'][number]>();
  const link = (source: string, target: string, papers = 1, isTogether = false): void => {
    const id = [source, target].sort().join(' ');
    if (nodes.has(source) && nodes.has(target) && !links.has(id))
      links.set(id, { id, source, target, papers, together: isTogether });
  };
  for (const node of nodes.values()) {
    if (node.__typename !== 'Paper') continue;
    for (const { id } of [...node.authors, ...node.repositories, ...node.categories]) link(node.id, id);
    if (node.venue) link(node.id, node.venue.id);
  }
  for (const { source, target, papers } of together.values()) link(source, target, papers, true);
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
