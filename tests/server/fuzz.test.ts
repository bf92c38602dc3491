import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { oddGraph } from '../queries/oddGraph.js';
import { AnyQuery } from './anyQuery.js';
import { ask, type Answer } from './client.js';
import { serve } from './serve.js';

/** Each change is checked with a few; `QUERY_CASES=10000` asks for more. */
const cases = Number(process.env['QUERY_CASES'] ?? 60);
/** Side by side: most of the time goes into the planning of statements, one at a time in each connection. */
const lanes = 4;

oddGraph();
const schema = await buildLithographSchema();
let url: string;

beforeAll(async () => {
  ({ url } = await serve({ schema }));
});

test(
  'any valid query is answered, or refused with a reason, and by compiled code as by graphql-js',
  { timeout: 300_000 + cases * 5_000 },
  async () => {
    const outcomes = new Map<string, number>();
    const lane = (): Promise<void> =>
      fc.assert(
        fc.asyncProperty(fc.gen(), async (any) => {
          const written = new AnyQuery(schema, any);
          const query = written.write();
          // Two kinds of an interface may have one field in two types: such a query is none.
          fc.pre(validate(schema, parse(query)).length === 0);
          const { variables } = written;
          const told = `${query}\n${JSON.stringify(variables)}`;
          const first = await patiently(() => ask(url, query, variables));
          const codes = first.body.errors?.map(({ extensions }) => extensions['code'] as string) ?? [];
          expect(['BAD_USER_INPUT', 'QUERY_TOO_COSTLY', 'GRAPHQL_VALIDATION_FAILED'], told).toEqual(
            expect.arrayContaining(codes),
          );
          const [outcome = 'answered'] = codes;
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          // What is asked for again is answered by code that was made for it.
          const again = await patiently(() => ask(url, query, variables));
          expect(comparable(again.body), told).toEqual(comparable(first.body));
          expect(JSON.stringify(again.body.data), told).toBe(JSON.stringify(first.body.data));
        }),
        // Told as it was found: a smaller one would be sought for longer than the test may take.
        { numRuns: Math.ceil(cases / lanes), endOnFailure: true },
      );
    await Promise.all(Array.from({ length: lanes }, lane));
    if (process.env['QUERY_CASES']) console.log(outcomes);
    // Queries that are refused would prove little.
    expect(outcomes.get('answered')).toBeGreaterThan(cases / 2);
  },
);

/** Where several fields leave no data, the error is that of the one which failed first: any of them. */
function comparable(body: Answer['body']): unknown {
  if (body.data !== null) return body;
  return { ...body, errors: body.errors?.map(({ extensions }) => extensions['code']) };
}

/** What a busy machine did not answer in time is asked once more. */
async function patiently(answer: () => Promise<Answer>): Promise<Answer> {
  const first = await answer();
  const isLate = first.body.errors?.some(({ extensions }) =>
    ['DEADLINE_EXCEEDED', 'DATABASE_UNAVAILABLE'].includes(String(extensions['code'])),
  );
  return isLate ? answer() : first;
}
