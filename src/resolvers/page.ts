import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { EdgeRow, PageRow } from '../query/connection.js';
import { encodeCursor } from '../query/cursor.js';
import type { PageMapping } from '../query/mapping.js';

/** One edge of a page, and the response name of the field that asked for it. */
interface Edge {
  row: EdgeRow;
  order: string;
  askedAs: string;
}

/** How the fields of connections and edges are read from the row of a page. */
export const pageResolvers: Record<PageMapping['is'], GraphQLFieldResolver<never, unknown>> = {
  totalCount: ({ totalCount }: PageRow) => totalCount,
  nodes: (page: PageRow, _, __, info) => rowsOf(page).map((row) => row[`nodes ${keyOf(info)}`]),
  edges: (page: PageRow, _, __, info) =>
    rowsOf(page).map((row): Edge => ({ row, order: page.order, askedAs: keyOf(info) })),
  node: ({ row, askedAs }: Edge, _, __, info) => row[`edges ${askedAs} ${keyOf(info)}`],
  cursor: ({ row, order }: Edge) => encodeCursor(order, row.place),
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
