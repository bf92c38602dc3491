import { expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { newest } from '../../src/ingest/newest.js';
import { define } from '../../src/neo4j/define.js';
import { testDatabase } from '../database.js';
import { rows } from './graph.js';

const database = testDatabase();

test('newest first, what is more precise before what is less, without a date last; then by title, then by id', () => {
  const ordered: [string | null, string, string][] = [
    ['2024-01-09', 'B', '1'],
    ['2024-01-08', 'A', '1'],
    ['2024-01', 'A', '1'],
    ['2024', 'A', '1'],
    ['2024', 'A', '2'],
    ['2024', 'A B', '1'],
    ['1999-12', 'A', '1'],
    [null, '', '1'],
    [null, 'A', '1'],
  ];
  const keys = ordered.map((paper) => newest(...paper));
  expect([...keys].sort()).toEqual(keys);
});

test('a graph of an earlier version gets the value that an import writes', async () => {
  await applySchema(database());
  await define(database(), { text: 'DROP INDEX paper_newest', parameters: {} });
  const papers = [null, '1987', '2023-04', '2024-01-09'].map((date, at) => ({
    ...{ id: `old-${at}`, title: ['', 'Ünï "quoted" \\ {}', '😀', 'Plain'][at]!, date },
  }));
  await database().write((run) =>
    run({ text: 'UNWIND $papers AS paper CREATE (node:Paper) SET node = paper', parameters: { papers } }),
  );
  await applySchema(database());
  const stored = await rows(database(), 'MATCH (p:Paper) RETURN p.id AS id, p.newest AS newest ORDER BY id');
  expect(stored).toEqual(papers.map(({ id, title, date }) => ({ id, newest: newest(date, title, id) })));
});
