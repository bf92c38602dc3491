import neo4j from 'neo4j-driver';
import { beforeAll, describe, expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { importSource } from '../../src/ingest/importSource.js';
import { readText } from '../../src/sources/open.js';
import { testDatabase, testDatabaseUri } from '../database.js';
import { ask } from '../query/ask.js';

const database = testDatabase();

const bylines: (string | { name: string; orcid: string })[][] = [
  ['Nima Pour Nejatian', 'José Álvarez', 'Wei Lin', 'GLM Team', 'Anna-Lena Voß'],
  ['Nima PourNejatian', 'Jose Alvarez', 'Wen Lin', 'Anna Lena Voss'],
  ['N. PourNejatian', 'J. Alvarez', 'W. Lin', 'Maria Álvarez'],
  [
    { name: 'Kim Park', orcid: '0000-0002-1825-0097' },
    { name: 'Ola Berg', orcid: '0000-0001-5109-3700' },
  ],
  [{ name: 'K. Park', orcid: '0000-0002-1694-233X' }, 'Kim Park-', 'Plato'],
];

beforeAll(async () => {
  await applySchema(database());
  const lines = bylines.map((authors, at) => JSON.stringify({ title: `A paper numbered ${at}`, authors }));
  const source = await readText(lines.join('\n'), 'candidates.jsonl', { format: 'jsonl' });
  await importSource(database(), source, { source: 'candidates.jsonl' });
});

describe('authors who may be the same person', () => {
  test.each([
    ['Nima Pour Nejatian', ['Nima PourNejatian']],
    ['Nima PourNejatian', ['N. PourNejatian', 'Nima Pour Nejatian']],
    ['José Álvarez', ['J. Alvarez', 'Jose Alvarez']],
    ['J. Alvarez', ['Jose Alvarez', 'José Álvarez']],
    ['Maria Álvarez', []],
    ['Anna-Lena Voß', ['Anna Lena Voss']],
    ['Wei Lin', ['W. Lin']],
    ['W. Lin', ['Wei Lin', 'Wen Lin']],
    ['Plato', []],
    ['Ola Berg', []],
  ])('%s', async (name, expected) => {
    const { answer, statements } = await ask(
      'query ($name: String!) { author(name: $name) { candidates { name } candidateCount } }',
      { name },
      database(),
    );
    expect(answer.errors).toBeUndefined();
    const { candidates, candidateCount } = answer.data!['author'] as {
      candidates: { name: string }[];
      candidateCount: number;
    };
    expect(candidates.map((candidate) => candidate.name)).toEqual(expected);
    expect(candidateCount).toBe(expected.length);
    expect(statements).toHaveLength(1);
  });

  test('two ORCID iDs are two people, and a name alone says so', async () => {
    const query =
      '{ authors(where: { name: { contains: "Park" } }) { name orcid nameOnly candidates { name } } }';
    const { answer } = await ask(query, {}, database());
    const authors = answer.data!['authors'] as {
      orcid: string | null;
      nameOnly: boolean;
      candidates: object[];
    }[];
    expect(authors.filter(({ orcid }) => orcid !== null)).toHaveLength(2);
    for (const { orcid, nameOnly, candidates } of authors) {
      expect(nameOnly).toBe(orcid === null);
      expect(candidates).not.toContainEqual({ name: orcid === '0000-0002-1825-0097' ? 'K. Park' : 'none' });
    }
  });

  test('are as many as asked for at most', async () => {
    const { answer } = await ask(
      '{ author(name: "W. Lin") { candidates(first: 1) { name } } }',
      {},
      database(),
    );
    expect(answer.data).toEqual({ author: { candidates: [{ name: 'Wei Lin' }] } });
  });

  test('are found by an index', async () => {
    const { statements } = await ask('{ author(id: "A") { candidates { name } candidateCount } }');
    const driver = neo4j.driver(testDatabaseUri());
    const { text, parameters } = statements[0]!;
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
    await driver.close();
    const plan = JSON.stringify(summary.plan);
    expect(plan).toContain('author2.foldedName');
    expect(plan).not.toMatch(/NodeByLabelScan|AllNodesScan|NodeIndexScan/);
  });
});
