import { expect } from 'vitest';
import { kinds } from '../../src/graph/kinds.js';
import type { RelationMapping, TypeMapping } from '../../src/query/mapping.js';
import { groupsOf, type Counted } from './plainAspects.js';
import { allOf, related, type GraphNode, type Place } from './plainGraph.js';
import { inOrder, sorted, type OrderBy } from './plainOrder.js';
import { compares, holds, type Where } from './plainWhere.js';

/** The same filters and orders in each place where they may stand. Each way compares the answer with a plain reading. */

export interface Asked {
  kind: string;
  where: Where;
  orderBy: OrderBy[] | null;
  first: number;
  /** Of the kind, with what is asked of its ends. */
  relation: string;
  end: string;
  inner: Where;
  innerOrder: OrderBy[] | null;
  deep: boolean;
  by: string[];
  having: Where;
}

type Data = Record<string, unknown>;
type AnswerTo = (source: string, variables: Data) => Promise<Data>;
/** @returns how many nodes the filters find */
type Way = (asked: Asked, graph: readonly GraphNode[], answerTo: AnswerTo) => Promise<number>;

export const ways = {
  list: async ({ kind, where, orderBy, first }, graph, answerTo) => {
    const { many, found } = foundBy(kind, where, orderBy, graph);
    const data = await answerTo(
      `query ($where: ${kind}Where, $orderBy: [${kind}OrderBy!], $first: Int) {
        ${many}(where: $where, orderBy: $orderBy, first: $first) { id }
      }`,
      { where, orderBy, first },
    );
    expect(data).toEqual({ [many]: found.slice(0, first).map(idOf) });
    return found.length;
  },

  count: async ({ kind, where }, graph, answerTo) => {
    const { one, found } = foundBy(kind, where, null, graph);
    const data = await answerTo(`query ($where: ${kind}Where) { ${one}Count(where: $where) }`, { where });
    expect(data).toEqual({ [`${one}Count`]: found.length });
    return found.length;
  },

  /** All pages, forwards and backwards. */
  pages: async ({ kind, where, orderBy, first }, graph, answerTo) => {
    const { many, found } = foundBy(kind, where, orderBy, graph);
    const size = Math.max(first, 15);
    for (const [long, from] of [
      ['first', 'after'],
      ['last', 'before'],
    ] as const) {
      const source = `query ($where: ${kind}Where, $orderBy: [${kind}OrderBy!], $size: Int, $cursor: String) {
        page: ${many}Connection(where: $where, orderBy: $orderBy, ${long}: $size, ${from}: $cursor) {
          totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`;
      const walked: unknown[] = [];
      let cursor: unknown = null;
      for (let more = true; more;) {
        const { page } = await answerTo(source, { where, orderBy, size, cursor });
        const { totalCount, nodes, pageInfo } = page as Data & { nodes: unknown[]; pageInfo: Data };
        expect(totalCount).toBe(found.length);
        if (long === 'first') walked.push(...nodes);
        else walked.unshift(...nodes);
        more = pageInfo[long === 'first' ? 'hasNextPage' : 'hasPreviousPage'] as boolean;
        cursor = pageInfo[long === 'first' ? 'endCursor' : 'startCursor'];
      }
      expect(walked).toEqual(found.map(idOf));
    }
    return found.length;
  },

  facets: async ({ where, first }, graph, answerTo) => {
    const { found } = foundBy('Paper', where, null, graph);
    const { papersConnection } = await answerTo(
      `query ($where: PaperWhere, $first: Int) { papersConnection(where: $where) { totalCount ${facets} } }`,
      { where, first },
    );
    expect(papersConnection).toEqual({ totalCount: found.length, facets: facetsOf(found, first) });
    return found.length;
  },

  groups: async ({ where, orderBy, first, kind, by, having }, graph, answerTo) => {
    const order = kind === 'Paper' ? orderBy : null;
    const { found, mapping } = foundBy('Paper', where, order, graph);
    const groups = groupsOf(found, by).filter(({ count }) => compares(having, count));
    const { groupPapers } = await answerTo(
      `query ($where: PaperWhere, $by: [PaperAspect!]!, $having: IntFilter, $first: Int, $order: [PaperOrderBy!]) {
        groupPapers(by: $by, where: $where, having: { count: $having }, first: $first) {
          keys { by value id } count papers(orderBy: $order) { id }
        }
      }`,
      { where, by, having, first, order },
    );
    const shown = ({ keys, count, members }: Counted): Data => ({
      keys: keys.map((key, index) => ({ by: by[index], ...key })),
      count,
      papers: inOrder(members, order, mapping).slice(0, 3).map(idOf),
    });
    expect(groupPapers).toEqual(groups.slice(0, first).map(shown));
    return found.length;
  },

  relations: (asked, graph, answerTo) =>
    compareRelations(asked, graph, answerTo, ({ relation, count, where, ordered }) => ({
      fields: `ends: ${relation}(${ordered}) { id } count: ${count}(${where})`,
      shown: (ends) => ({ ends: ends.slice(0, asked.first).map(idOf), count: ends.length }),
    })),

  pagesOfRelations: (asked, graph, answerTo) =>
    compareRelations(asked, graph, answerTo, ({ pages, ordered }) => ({
      fields: `page: ${pages}(${ordered}) { totalCount nodes { id } }`,
      shown: (ends) => ({ page: { totalCount: ends.length, nodes: ends.slice(0, asked.first).map(idOf) } }),
    })),

  facetsOfRelations: (asked, graph, answerTo) =>
    compareRelations(asked, graph, answerTo, ({ pages, ordered }) => ({
      fields: `page: ${pages}(${ordered}) { ${facets} }`,
      shown: (ends) => ({ page: { facets: facetsOf(ends, asked.first) } }),
    })),
} satisfies Record<string, Way>;

interface Fields {
  relation: string;
  count: string;
  pages: string;
  /** Arguments: the filter; the filter, the order and how many. */
  where: string;
  ordered: string;
}

async function compareRelations(
  { kind, where, orderBy, first, relation, end, inner, innerOrder, deep }: Asked,
  graph: readonly GraphNode[],
  answerTo: AnswerTo,
  ask: (fields: Fields) => { fields: string; shown: (ends: Place[]) => Data },
): Promise<number> {
  const { many, mapping, found } = foundBy(kind, where, orderBy, graph);
  const followed = mapping.fields.get(relation) as RelationMapping;
  const narrowed = `${deep ? 'deep: true, ' : ''}where: $inner`;
  const { fields, shown } = ask({
    relation,
    count: nameOf('count', mapping, followed),
    pages: nameOf('pages', mapping, followed),
    where: narrowed,
    ordered: `${narrowed}, orderBy: $innerOrder, first: $first`,
  });
  const data = await answerTo(
    `query ($where: ${kind}Where, $orderBy: [${kind}OrderBy!], $inner: ${end}Where, $innerOrder: [${end}OrderBy!], $first: Int) {
      ${many}(where: $where, orderBy: $orderBy, first: 5) { id ${fields} }
    }`,
    { where, orderBy, inner, innerOrder, first },
  );
  const row = (place: Place): Data => {
    const ends = related(place, followed, deep).filter((each) => holds(inner, followed.target(), each));
    return { ...idOf(place), ...shown(inOrder(ends, innerOrder, followed.target(), followed.order)) };
  };
  expect(data).toEqual({ [many]: found.slice(0, 5).map(row) });
  return found.length;
}

const facets = `facets { years { value count } categories(first: $first) { value id count } venues(first: $first) { value id count }
  authors(first: $first) { value id count } hosts(first: $first) { value count } }`;

function facetsOf(papers: readonly Place[], first: number): Data {
  const counted = (aspect: string): Counted[] =>
    groupsOf(papers, [aspect]).filter(({ keys }) => keys[0]!.value !== null);
  const valued = ({ keys: [key], count }: Counted): Data => ({ value: key!.value, count });
  const named = ({ keys: [key], count }: Counted): Data => ({ ...key, count });
  const byYear = { valueOf: ({ keys }: Counted) => Number(keys[0]!.value), descending: false };
  return {
    years: sorted(counted('YEAR'), [byYear]).map(valued),
    categories: counted('CATEGORY').slice(0, first).map(named),
    venues: counted('VENUE').slice(0, first).map(named),
    authors: counted('AUTHOR').slice(0, first).map(named),
    hosts: counted('HOST').slice(0, first).map(valued),
  };
}

function foundBy(
  kind: string,
  where: Where,
  orderBy: OrderBy[] | null,
  graph: readonly GraphNode[],
): { one: string; many: string; mapping: TypeMapping; found: Place[] } {
  const { one, many, mapping } = kinds.find(({ mapping }) => mapping.name === kind)!;
  const found = allOf(graph, kind).filter((place) => holds(where, mapping, place));
  return { one, many, mapping, found: inOrder(found, orderBy, mapping) };
}

/** The field that counts what a relation leads to, or pages through it. */
function nameOf(is: 'count' | 'pages', { fields }: TypeMapping, relation: RelationMapping): string {
  return [...fields].find(([, field]) => field.is === is && field.relation === relation)![0];
}

function idOf({ node }: Place): { id: unknown } {
  return { id: node.properties['id'] };
}
