import { beforeAll } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { importSource } from '../../src/ingest/importSource.js';
import type { Database } from '../../src/neo4j/database.js';
import { define } from '../../src/neo4j/define.js';
import { readText } from '../../src/sources/open.js';
import { testDatabase } from '../database.js';
import { ask } from '../query/ask.js';

/** Made-up papers with titles that are alike, odd or equal to something else's name. */
export const papers = [
  {
    title: 'Graphs',
    authors: ['José Álvarez', 'Wei Lin'],
    year: 2020,
    venue: 'ACL',
    abstract: 'We draw trees.',
  },
  { title: 'Graph Neural Networks for Molecules', authors: ['Wei Lin'], year: 2021, venue: 'ICML' },
  {
    title: 'Networks of Neural Graphs',
    authors: ['Ola Berg'],
    year: 2022,
    abstract: 'A survey of graph neural networks & <b>more</b>.',
  },
  { title: 'Graphics for Everyone: A Survey', authors: ['Jose Alvarez'], year: 2019 },
  {
    title: 'Grape Harvests',
    authors: ['Ola Berg'],
    year: 2018,
    code: 'https://github.com/vineyard/grape-graph',
  },
  { title: 'GPT-4 and GPT-3.5 Compared', authors: ['Ann Lee'], year: 2023, doi: '10.1234/gpt.cmp' },
  { title: 'To Be or Not to Be', authors: ['Will S.'], year: 2001 },
  { title: '大语言模型综述', authors: ['王伟'], year: 2024 },
  { title: '🤗 Transformers', authors: ['Thomas Wolf'], year: 2020, url: 'https://arxiv.org/abs/1910.03771' },
  { title: 'It\'s "Quoted" <b>&', authors: ['Robert’); DROP'], year: null },
  { title: 'Survey', authors: ['Ann Lee'], year: 2023 },
  { title: 'Same Name', authors: ['One Person'], year: 2011 },
  { title: 'Same Name', authors: ['Other Person'], year: 2012 },
];

/** The shared database with these papers. */
export function library(): () => Database {
  const database = testDatabase();
  beforeAll(async () => {
    await applySchema(database());
    const lines = papers.map((paper) => JSON.stringify(paper)).join('\n');
    await importSource(database(), await readText(lines, 'library.jsonl', { format: 'jsonl' }), {
      source: 'library.jsonl',
    });
    // The full-text index follows a little behind.
    await define(database(), {
      text: 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
      parameters: {},
    });
  });
  return database;
}

/** The answer's data; fails on errors. */
export async function answerOf<T>(
  database: Database,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const { answer, statements } = await ask(query, variables, database);
  if (answer.errors) throw new Error(answer.errors[0]!.message, { cause: answer.errors[0]!.originalError });
  if (statements.length !== 1) throw new Error(`Expected one statement, got ${statements.length}`);
  return answer.data as T;
}
