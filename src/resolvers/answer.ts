import type { GraphQLResolveInfo } from 'graphql';
import type { Took } from '../neo4j/database.js';
import type { RootMapping } from '../query/mapping.js';
import type { GraphRow } from '../query/graph.js';
import type { PathsRow } from '../query/coauthorPaths.js';
import { questionFor } from '../query/plan.js';
import { graphOf } from './graph.js';
import { heaviestFirst } from './heaviestFirst.js';
import { pathsOf } from './paths.js';
import { resolutions } from './resolve.js';
import { hits } from './search.js';
import { parseSearch, parseWords } from '../search/parseSearch.js';
import type { Context } from './context.js';
import { ReadRows } from './readRows.js';
import { WrittenItems } from './writtenItems.js';

interface Row {
  row: unknown;
  /** Of `node` and `nodes`: the place among the ids asked for, and the type found there. */
  index?: number;
  type?: string;
}

/** Answers a field of `Query` with one statement. */
export async function answer(
  { database, signal, ran, writeItem }: Context,
  info: GraphQLResolveInfo,
  args: Record<string, unknown>,
): Promise<unknown> {
  const field = String(info.path.key);
  const { read, ...statement } = questionFor(info);
  const { is } = info.parentType.getFields()[info.fieldName]!.extensions.graph as RootMapping;
  const options = {
    signal,
    ...(ran && { onAnswer: (took: Took) => ran.push({ field, statement, ...took }) }),
  };
  const isList = is === 'list' || is === 'groups';
  const write = writeItem?.get(field);
  if (isList && write) {
    const make = ({ row }: Row): string => write(read(row));
    return new WrittenItems(await database.read(statement, { ...options, make }));
  }
  const rows = await database.read<Row>(statement, options);
  if (isList) return new ReadRows(rows, read);
  if (is === 'paths') return pathsOf(info.fieldName, args, rows[0]!.row as PathsRow);
  if (is === 'neighborhood') return graphOf(info, args, rows[0]!.row as GraphRow, signal);
  if (is === 'coauthorship') return graphOf(info, args, heaviestFirst(rows[0]!.row as GraphRow), signal);
  if (is === 'search') return hits(() => parseSearch(args['query'] as string), rows as never);
  if (is === 'suggest') return hits(() => parseWords(args['text'] as string), rows as never);
  if (is === 'resolve') return resolutions(args['inputs'] as string[], rows as never);
  if (is === 'node') return placed(rows, 1)[0];
  if (is === 'nodes') return placed(rows, (args['ids'] as string[]).length);
  return rows[0] ? read(rows[0].row) : null;
}

/** Each row at its index, null where there is none; it carries its type, which only the graph knew. */
function placed(rows: Row[], length: number): unknown[] {
  const nodes: unknown[] = new Array<null>(length).fill(null);
  for (const { row, index, type } of rows) nodes[index!] = { ...(row as object), __typename: type };
  return nodes;
}
