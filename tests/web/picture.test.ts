import { describe, expect, it } from 'vitest';
import type { AuthorNode, NeighboursAnswer, PaperNode } from '../../web/src/ask/neighbours.js';
import { pictureOf, unfoldingKey } from '../../web/src/model/picture.js';
import { firstSight, type Recipe, type Unfolding } from '../../web/src/recipe/recipe.js';
import { reduce } from '../../web/src/recipe/reduce.js';

const author = (id: string): AuthorNode => ({
  ...{ __typename: 'Author', id, name: id, kind: 'PERSON', paperCount: 1 },
});
const paper = (id: string, ...authors: string[]): PaperNode => ({
  ...{ __typename: 'Paper', id, title: id, date: null, venue: null, categories: [], repositories: [] },
  ...{ repositoryCount: 0, categoryCount: 0, authorCount: authors.length },
  authors: authors.map((name) => ({ id: name })),
});
const papersOf = (id: string, count: number, total = count): NeighboursAnswer => ({
  node: {
    ...author(id),
    neighbours: Array.from({ length: count }, (_, index) => paper(`${id}-${index}`, id)),
    total,
  },
});
const unfolding = (id: string, count: number): Unfolding => ({ id, relation: 'papers', count });
const recipe = (part: Partial<Recipe>): Recipe => ({ ...firstSight, ...part });
const answers = (...all: [string, NeighboursAnswer][]): Map<string, NeighboursAnswer> =>
  new Map(all.map(([id, answer]) => [unfoldingKey({ id, relation: 'papers' }), answer]));

describe('a picture that grows', () => {
  const three = recipe({
    seeds: ['A', 'B', 'C'],
    unfolded: [unfolding('A', 20), unfolding('B', 20), unfolding('C', 20)],
  });
  const seeds = ['A', 'B', 'C'].map(author);
  const found = answers(['A', papersOf('A', 20, 31)], ['B', papersOf('B', 20)], ['C', papersOf('C', 20)]);

  it('holds everything while there is room', () => {
    const { nodes, rests } = pictureOf(three, seeds, found, 63);
    expect(nodes.size).toBe(63);
    expect(rests).toEqual([{ unfolding: unfolding('A', 20), shown: 20, total: 31, closed: false }]);
  });

  it('closes the oldest unfolding beyond, into what says how many it hides', () => {
    const { nodes, rests } = pictureOf(three, seeds, found, 62);
    expect(nodes.size).toBe(43);
    expect(rests).toEqual([{ unfolding: unfolding('A', 20), shown: 0, total: 31, closed: true }]);
  });

  it('opens it again at the cost of the next, keeps what is pinned, and never closes the newest', () => {
    const again = reduce(three, { do: 'unfold', ...unfolding('A', 20) });
    const closed = (of: Recipe, most: number): string[] =>
      pictureOf(of, seeds, found, most).rests.flatMap((rest) => (rest.closed ? [rest.unfolding.id] : []));
    expect(closed(again, 62)).toEqual(['B']);
    expect(closed({ ...three, pins: { A: [0, 0] } }, 62)).toEqual(['B']);
    expect(closed(three, 1)).toEqual(['A', 'B']);
  });

  it('keeps of a closed one what is itself unfolded', () => {
    const chain = recipe({
      seeds: ['A'],
      unfolded: [unfolding('A', 20), { id: 'A-3', relation: 'authors', count: 8 }],
    });
    const found = answers(['A', papersOf('A', 20)]);
    found.set('authors A-3', { node: { ...paper('A-3', 'A', 'D'), neighbours: [author('D')], total: 2 } });
    const { nodes } = pictureOf(chain, [author('A')], found, 10);
    expect([...nodes.keys()]).toEqual(['A', 'A-3', 'D']);
  });
});

describe('papers between people', () => {
  const coauthors: NeighboursAnswer = {
    node: {
      ...author('A'),
      coauthors: [
        { author: author('B'), paperCount: 2, papers: [paper('P1', 'A', 'B'), paper('P2', 'A', 'B', 'C')] },
        { author: author('C'), paperCount: 5, papers: [paper('P2', 'A', 'B', 'C')] },
      ],
      total: 2,
    },
  };
  const found = new Map([[unfoldingKey({ id: 'A', relation: 'coauthors' }), coauthors]]);
  const shown = recipe({ seeds: ['A'], unfolded: [{ id: 'A', relation: 'coauthors', count: 12 }] });

  it('are behind one line for each pair', () => {
    const { nodes, links } = pictureOf(shown, [author('A')], found);
    expect([...nodes.keys()]).toEqual(['A', 'B', 'C']);
    expect(links.map(({ id, papers, together }) => [id, papers, together])).toEqual([
      ['A B', 2, true],
      ['A C', 5, true],
    ]);
  });

  it('stand on the line where they are asked for, each once; the line holds the others', () => {
    const { nodes, links, groups } = pictureOf({ ...shown, between: true }, [author('A')], found);
    expect([...nodes.keys()]).toEqual(['A', 'B', 'C', 'P1', 'P2']);
    expect(links.filter(({ together }) => together).map(({ id, papers }) => [id, papers])).toEqual([
      ['A C', 4],
    ]);
    expect([...groups.at(-1)!.towards!]).toEqual([
      ['P1', 'B'],
      ['P2', 'B'],
    ]);
  });
});
