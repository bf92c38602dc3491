import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { EdgeRow, PageRow } from '../query/connection.js';
import { encodeCursor } from '../query/cursor.js';
import type { PageMapping } from '../query/mapping.js';

const cursor = Symbol('cursor');

/** One edge of a page as one field asked for it: stored values by field name, nodes by `node` and response name. */
interface Edge {
  [cursor]: () => string;
  [shown: string]: unknown;
}

/** How the fields of connections and edges are read from the row of a page. */
export const pageResolvers: Record<PageMapping['part'], GraphQLFieldResolver<never, unknown>> = {
  totalCount: ({ total }: PageRow) => total.count,
  facets: ({ total }: PageRow, _, __, info) => total[`facets ${keyOf(info)}`],
  nodes: (page: PageRow, _, __, info) => rowsOf(page).map((row) => row[`nodes ${keyOf(info)}`]),
  edges: (page: PageRow, _, __, info) =>
    rowsOf(page).map((row): Edge => ({
      ...(row[`edges ${keyOf(info)}`] as object),
      [cursor]: () => encodeCursor(page.order, row.place),
    })),
  node: (edge: Edge, _, __, info) => edge[`node ${keyOf(info)}`],
  cursor: (edge: Edge) => edge[cursor](),
  pageInfo: (page: PageRow) => {
    const rows = rowsOf(page);
    const { order, backward, begun } = page;
    const hasMore = page.rows.length > rows.length;
    const cursorOf = (row: EdgeRow | undefined): string | null =>
      row ? encodeCursor(order, row.place) : null;
    return {
      // What stands at the cursor, or stood there, is on the other side of the page.
      hasNextPage: backward ? begun : hasMore,
      hasPreviousPage: backward ? hasMore : begun,
      startCursor: cursorOf(rows[0]),
      endCursor: cursorOf(rows.at(-1)),
    };
  },
};

function rowsOf({ rows, asked, backward }: PageRow): EdgeRow[] {
  const kept = rows.slice(0, asked);
  return backward ? kept.reverse() : kept;
}

function keyOf(info: GraphQLResolveInfo): string {
  return String(info.path.key);
}
