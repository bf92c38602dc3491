import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bulkImport } from '../../src/commands/bulkImport.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import { settleCitations } from '../../src/ingest/finishImport.js';
import { importSource } from '../../src/ingest/importSource.js';
import { writeGraph, type BulkGraph } from '../../src/ingest/bulk/writeGraph.js';
import { readConfig } from '../../src/config.js';
import { Database } from '../../src/neo4j/database.js';
import { openLocalNeo4j } from '../../src/neo4j/local/openLocalNeo4j.js';
import { importStore } from '../../src/neo4j/local/storeImport.js';
import { readText } from '../../src/sources/open.js';
import { testDatabase } from '../database.js';
import { dump } from './graph.js';

const database = testDatabase();
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'lithograph-bulk-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const nasty = [
  'a "b" ""c"',
  'comma, semicolon; tab\tend',
  '\\',
  '\\"',
  ' spaces ',
  '\u001f',
  'ä\u0301 😀 \ud83d',
  '""',
];

/** Lists that agree and disagree on papers, and all that CSV could spoil. */
const texts = new Map([
  [
    'papers.jsonl',
    lines([
      {
        title: 'One',
        authors: ['Ann Lee', 'Bo Chen'],
        year: 2020,
        venue: 'NeurIPS',
        keywords: ['x', 'y'],
        code: 'https://github.com/Ann/One',
      },
      {
        title: 'Two',
        authors: ['Ann Lee'],
        arxivId: '2301.00001',
        url: 'https://arxiv.org/abs/2301.00001',
        date: '2023-01',
      },
      {
        title: 'Two: another title',
        doi: '10.1000/two',
        arxivId: '2301.00001',
        abstract: 'First line.\nSecond, "quoted" line.\r\n',
      },
      { title: 'One', authors: ['Ann Lee'], area: 'Theory', code: 'https://github.com/ann/one' },
      { title: 'One', authors: ['Cy Diaz'] },
      { title: 'Repeated' },
      { title: 'Repeated' },
      { title: 'Two, at last', doi: '10.1000/TWO', cites: ['arxiv:2301.00001', 'doi:10.1000/absent'] },
      { title: 'Named', authors: [{ name: 'Ann Lee', orcid: '0000-0002-1825-0097', affiliation: 'There' }] },
      ...nasty.map((text, index) => ({
        title: `N${index} ${text}`,
        authors: [text],
        venue: text,
        keywords: [text],
        categories: [[text, text]],
      })),
      { title: 12 },
    ]),
  ],
  [
    'list.md',
    `# A list\n\n## Empty\n\n## x\n\n- [2023/01] **Two.** *Bo Chen et al. arXiv.* [[paper](https://arxiv.org/abs/2301.00001)]\n` +
      `- **Broken\n  over lines** *Ann Lee.* [[code](https://github.com/ann/ONE/tree/main)]\n\n### deeper\n\n- no entry\n`,
  ],
]);

describe('a bulk import', () => {
  test('makes the graph that importing the files in turn makes', async () => {
    for (const [name, text] of texts)
      await importSource(database(), await readText(text, name), { source: name });
    const expected = await dump(database(), ['importedAt']);

    const home = join(folder, 'home');
    const { reports } = await importStore(
      home,
      () => undefined,
      async (store) => {
        const graph = await written(store.folder);
        await store.build(graph.importArguments, () => undefined);
        return graph;
      },
    );
    const neo4j = await openLocalNeo4j({ home });
    const bulk = Database.open({ uri: neo4j.uri, database: 'neo4j' });
    try {
      await bulk.waitUntilReady(60_000);
      await applySchema(bulk);
      for (const { list } of reports) await settleCitations(bulk, list.id, new Set());
      const found = await dump(bulk, ['importedAt']);
      expect(found.nodes).toEqual(expected.nodes);
      expect(found.relationships).toEqual(expected.relationships);

      await expect(bulkImport(config(home), ['any.md'], {})).rejects.toThrow(
        /runs \(process \d+\).*neo4j stop/s,
      );
    } finally {
      await bulk.close();
      await neo4j.stop();
    }
    await expect(bulkImport(config(home), ['any.md'], {})).rejects.toThrow('holds data already');
    expect(await readdir(home)).not.toContain(expect.stringContaining('making'));
  }, 240_000);

  test('reports every node as made by the first list that names it', async () => {
    const { reports } = await written(await mkdtemp(join(folder, 'csv-')));
    const [papers, list] = reports;
    expect(papers!.complete).toBe(false);
    expect(papers!.issues.map(({ code }) => code)).toEqual(['unparsed-entry']);
    expect(papers!.papers.created).toBe(5 + nasty.length);
    expect(list!.papers).toEqual({ created: 1, updated: 0, unchanged: 1, removed: 0 });
    expect(list!.categories).toMatchObject({ created: 1, unchanged: 1 });
  });

  test('takes no two files that are one list', async () => {
    const source = { name: 'a.jsonl', open: () => readText('{"title":"One"}', 'a.jsonl') };
    const target = await mkdtemp(join(folder, 'csv-'));
    await expect(writeGraph([source, source], target)).rejects.toThrow('got a.jsonl twice');
  });
});

test('for a remote database the files are written, and what to run with them is told', async () => {
  const list = join(folder, 'list.md');
  await writeFile(list, texts.get('list.md')!);
  const target = join(folder, 'files');
  const remote = { ...config(folder), NEO4J_URI: 'neo4j://remote.example', NEO4J_DATABASE: 'papers' };
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    expect(await bulkImport(remote, [list], { json: true, folder: target })).toBe(true);
    const told = said.mock.calls.map(([text]) => String(text)).join('');
    expect(told).toContain(
      'neo4j-admin database import full papers \\\n    --nodes=Paper=Paper.header.csv,Paper.csv',
    );
    expect(await readdir(target)).toEqual(expect.arrayContaining(['Paper.csv', 'LISTED_IN.header.csv']));
    expect(await readdir(target)).not.toContain('source-0.jsonl');
    await expect(bulkImport(remote, [list], { folder: target })).rejects.toThrow('Expected an empty folder');
  } finally {
    said.mockRestore();
  }
});

async function written(target: string): Promise<BulkGraph> {
  const sources = [...texts].map(([name, text]) => ({ name, open: () => readText(text, name) }));
  return writeGraph(sources, target);
}

function config(home: string): ReturnType<typeof readConfig> {
  return readConfig({}, home);
}

function lines(papers: object[]): string {
  return papers.map((paper) => `${JSON.stringify(paper)}\n`).join('');
}
