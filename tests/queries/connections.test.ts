import fc from 'fast-check';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../src/commands/importFile.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import { cypher } from '../../src/neo4j/cypherFiles.js';
import { define } from '../../src/neo4j/define.js';
import { packageRoot } from '../../src/packageRoot.js';
import { testDatabase } from '../database.js';
import { ask } from '../query/ask.js';

const database = testDatabase();

beforeAll(async () => {
  await applySchema(database());
  await importFile(database(), join(packageRoot, 'lists', 'medical-llms.md'));
  // Ties, missing values, and text that an order must not trip over.
  await database().write((run) =>
    run({
      text: `UNWIND range(1, 40) AS n
CREATE (:Paper {id: 'odd-' + n, etAl: false,
  title: ['', 'Ünï "quoted" \\\\ {}', '😀 emoji', 'A survey of large language models'][n % 4],
  date: [null, '2023', '2023-04', '2024-01-09'][n % 4], year: [null, 2023, 2023, 2024][n % 4]})`,
      parameters: {},
    }),
  );
  await define(database(), { text: cypher('fill-newest'), parameters: {} });
});

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const query = `query ($where: PaperWhere, $orderBy: [PaperOrderBy!], $first: Int, $after: String, $last: Int, $before: String) {
  papersConnection(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { id }
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function page(variables: Record<string, unknown>): Promise<Page> {
  const { answer } = await ask(query, variables, database());
  expect(answer.errors).toBeUndefined();
  return answer.data?.['papersConnection'] as Page;
}

async function errorOf(variables: Record<string, unknown>): Promise<string> {
  const { answer } = await ask(query, variables, database());
  return answer.errors?.[0]?.message ?? '';
}

const direction = fc.constantFrom('ASC', 'DESC');
const key = fc.oneof(
  fc.record({ title: direction }),
  fc.record({ date: direction }),
  fc.record({ year: direction }),
  fc.record({ authorCount: fc.record({ direction }) }),
  fc.record({
    repositoryCount: fc.record({ direction, where: fc.constant({ host: { eq: 'github.com' } }) }),
  }),
);
const orders = fc.option(fc.array(key, { maxLength: 3 }), { nil: undefined });
const wheres = fc.constantFrom(undefined, { year: { gte: 2023 } }, { NOT: { authors: { some: {} } } });

describe('a connection', () => {
  test('gives every node once, page by page, in the order of the whole, forwards and backwards', async () => {
    await fc.assert(
      fc.asyncProperty(orders, wheres, fc.integer({ min: 12, max: 60 }), async (orderBy, where, size) => {
        const forwards: string[] = [];
        let total = 0;
        for (let after: string | undefined; ;) {
          const { nodes, edges, pageInfo, totalCount } = await page({ where, orderBy, first: size, after });
          expect(edges.map(({ node }) => node)).toEqual(nodes);
          expect(pageInfo.hasPreviousPage).toBe(after !== undefined);
          forwards.push(...nodes.map(({ id }) => id));
          total = totalCount;
          after = pageInfo.endCursor;
          if (!pageInfo.hasNextPage) break;
        }
        expect(forwards).toHaveLength(total);
        expect(new Set(forwards).size).toBe(total);

        const list = await ask(
          `query ($where: PaperWhere, $orderBy: [PaperOrderBy!]) { papers(where: $where, orderBy: $orderBy, first: 100) { id } }`,
          { where, orderBy },
          database(),
        );
        const begin = (list.answer.data?.['papers'] as { id: string }[]).map(({ id }) => id);
        expect(forwards.slice(0, 100)).toEqual(begin);

        const backwards: string[] = [];
        for (let before: string | undefined; ;) {
          const { nodes, pageInfo } = await page({ where, orderBy, last: size, before });
          expect(pageInfo.hasNextPage).toBe(before !== undefined);
          backwards.unshift(...nodes.map(({ id }) => id));
          before = pageInfo.startCursor;
          if (!pageInfo.hasPreviousPage) break;
        }
        expect(backwards).toEqual(forwards);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('shows what comes and goes meanwhile where it belongs', async () => {
    const orderBy = [{ title: 'ASC' }];
    const first = await page({ orderBy, first: 10 });
    const write = (text: string): Promise<unknown> =>
      database().write((run) => run({ text, parameters: {} }));
    await write(`CREATE (:Paper {id: 'a', title: '', newest: '', etAl: false})`);
    const second = await page({ orderBy, first: 10, after: first.pageInfo.endCursor });
    await write(`MATCH (paper:Paper {id: 'a'}) DELETE paper`);
    const both = await page({ orderBy, first: 20 });
    expect([...first.nodes, ...second.nodes]).toEqual(both.nodes);
  });

  test('says what is wrong with a page that cannot be', async () => {
    const { pageInfo } = await page({ orderBy: [{ title: 'ASC' }], first: 1 });
    expect(await errorOf({ first: 0 })).toContain('papersConnection.first: Expected 1 to 100, got 0.');
    expect(await errorOf({ last: 101 })).toContain('papersConnection.last: Expected 1 to 100, got 101.');
    expect(await errorOf({ first: 1, before: 'x' })).toContain('forwards (first, after) or backwards');
    expect(await errorOf({ after: 'x' })).toContain('papersConnection.after: Expected the cursor of an edge');
    expect(await errorOf({ after: pageInfo.endCursor })).toContain('Expected a cursor of the same orderBy');
  });

  test('reads two aliases of one field each as asked', async () => {
    const { answer } = await ask(
      `{ venuesConnection(first: 1, orderBy: [{ paperCount: { direction: DESC } }]) {
        all: nodes { name few: papers(first: 1) { title } }
        edges { at: cursor venue: node { few: papers(first: 2) { title } } }
        more: edges { node { name } }
      } }`,
      {},
      database(),
    );
    expect(answer.errors).toBeUndefined();
    const [found] = Object.values(answer.data ?? {}) as {
      all: { name: string; few: unknown[] }[];
      edges: { at: string; venue: { few: unknown[] } }[];
      more: { node: { name: string } }[];
    }[];
    expect(found!.all[0]).toMatchObject({ name: 'arXiv', few: [{}] });
    expect(found!.edges[0]!.venue.few).toHaveLength(2);
    expect(found!.more[0]!.node.name).toBe('arXiv');
  });

  test('pages through what one node is related to, and shows what each relation says', async () => {
    const asked = `query ($after: String) { paper(title: "ChatDoctor: A Medical Chat Model Fine-Tuned on a Large Language Model Meta-AI (LLaMA) Using Medical Domain Knowledge") {
      authors { name }
      authorsConnection(first: 1, after: $after) {
        totalCount
        edges { place: position rawName cursor node { name papersConnection(first: 1) { totalCount } } }
        pageInfo { hasNextPage endCursor }
      }
    } }`;
    const names: string[] = [];
    const whole: string[] = [];
    for (let after: string | null = null; ;) {
      const { answer } = await ask(asked, { after }, database());
      expect(answer.errors).toBeUndefined();
      const paper = answer.data?.['paper'] as {
        authors: { name: string }[];
        authorsConnection: {
          totalCount: number;
          edges: { place: number; rawName: string; node: { name: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      const { edges, pageInfo, totalCount } = paper.authorsConnection;
      expect(totalCount).toBe(paper.authors.length);
      expect(edges.map(({ place }) => place)).toEqual([names.length + 1]);
      expect(edges[0]!.rawName).not.toBe('');
      names.push(...edges.map(({ node }) => node.name));
      whole.splice(0, whole.length, ...paper.authors.map(({ name }) => name));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(names).toEqual(whole);
  });

  test('pages through categories with those inside them, each paper once', async () => {
    const asked = (args: string): string =>
      `{ categories(first: 3, where: { depth: { eq: 1 } }) {
        paperCount(deep: true)
        papersConnection(deep: true, ${args}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
      } }`;
    const { answer } = await ask(asked('first: 100'), {}, database());
    expect(answer.errors).toBeUndefined();
    for (const { paperCount, papersConnection } of answer.data!['categories'] as {
      paperCount: number;
      papersConnection: Page;
    }[]) {
      expect(papersConnection.totalCount).toBe(paperCount);
      expect(new Set(papersConnection.nodes.map(({ id }) => id)).size).toBe(Math.min(100, paperCount));
    }
  });
});
