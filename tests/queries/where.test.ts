import 'reflect-metadata';
import fc from 'fast-check';
import type { GraphQLEnumType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { kinds } from '../../src/graph/kinds.js';
import type { Statement } from '../../src/neo4j/statement.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { ask } from '../query/ask.js';
import { AnyWhere } from './anyWhere.js';
import { readGraph, type GraphNode } from './plainGraph.js';
import { oddGraph } from './oddGraph.js';
import { ways, type Asked } from './waysToAsk.js';

/** Each change is checked with a few; `WHERE_CASES=5000` asks for more. */
const cases = Number(process.env['WHERE_CASES'] ?? 100);
/** Side by side: most of the time goes into the planning of statements, one at a time in each connection. */
const lanes = 4;

const database = oddGraph();
const schema = await buildLithographSchema();
let graph: GraphNode[] = [];

beforeAll(async () => {
  graph = await readGraph(database());
});

/** Every relation that takes a filter, with the kinds at both ends. */
const relations = kinds.flatMap(({ mapping }) =>
  [...mapping.fields.values()].flatMap((field) =>
    field.is === 'pages'
      ? [...mapping.fields].flatMap(([relation, other]) =>
          other === field.relation ? [{ kind: mapping.name, relation, end: other.target().name }] : [],
        )
      : [],
  ),
);

function anyAsked(any: AnyWhere): fc.Arbitrary<Asked & { way: keyof typeof ways }> {
  const aspects = (schema.getType('PaperAspect') as GraphQLEnumType).getValues().map(({ name }) => name);
  return fc
    .tuple(fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])), fc.constantFrom(...relations))
    .filter(([way, { end }]) => way !== 'facetsOfRelations' || end === 'Paper')
    .chain(([way, step]) => {
      const kind = way === 'facets' || way === 'groups' ? 'Paper' : step.kind;
      return fc.record({
        way: fc.constant(way),
        kind: fc.constant(kind),
        where: any.where(kind, 3),
        orderBy: any.orderBy(kind),
        first: fc.integer({ min: 1, max: 100 }),
        relation: fc.constant(step.relation),
        end: fc.constant(step.end),
        inner: any.where(step.end, 2),
        innerOrder: any.orderBy(step.end),
        deep: fc.boolean().map((deep) => deep && step.kind === 'Category' && step.end === 'Paper'),
        by: fc.uniqueArray(fc.constantFrom(...aspects), { minLength: 1, maxLength: 3 }),
        having: any.operators('IntFilter', 'count'),
      });
    });
}

/** Without a deadline: a busy machine makes no difference. */
async function answerTo(
  source: string,
  variables: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const patient = {
    async read(statement: Statement): Promise<unknown[]> {
      const rows = [];
      for await (const row of database().stream(statement)) rows.push(row);
      return rows;
    },
  };
  const { answer } = await ask(source, variables, patient as never);
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>;
}

test(
  'filters and orders say the same as a plain reading of them, in every place where they stand',
  { timeout: 300_000 + cases * 5_000 },
  async () => {
    const asked = anyAsked(new AnyWhere(schema, graph));
    let withResult = 0;
    const lane = (): Promise<void> =>
      fc.assert(
        fc.asyncProperty(asked, async ({ way, ...asked }) => {
          if ((await ways[way](asked, graph, answerTo)) > 0) withResult += 1;
        }),
        { numRuns: Math.ceil(cases / lanes) },
      );
    await Promise.all(Array.from({ length: lanes }, lane));
    // Filters that never find anything would prove little.
    expect(withResult).toBeGreaterThan(cases / 4);
  },
);
