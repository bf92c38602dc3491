import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { ExportedPaper } from '../../src/export/exportedPaper.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { openTestDatabase, serve } from './serve.js';

vi.setConfig({ testTimeout: 120_000 });
setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Pages of 500 papers with 5 KB each. */
const PAGES = 16;
const PAGE = 500;
const abstract = Array.from({ length: 800 }, (_, index) => index * 7919).join(' ');

const served = openTestDatabase();
let url: string;
let pages = 0;
/** So many pages there are. */
let all = PAGES;
let heaps: number[] = [];
beforeAll(async () => {
  ({ url } = await serve({ schema: await buildLithographSchema(), database: served }));
  const read = served.read.bind(served);
  // Papers come as fast as they are asked for, as from a large graph on a fast machine. A spy would keep them all.
  served.read = (statement, options) =>
    statement.text.includes('AS place') ? Promise.resolve(page() as never) : read(statement, options);
});
beforeEach(() => {
  pages = 0;
  all = PAGES;
  heaps = [];
});

function page(): { place: string; row: ExportedPaper }[] {
  if (pages % 4 === 0) {
    collectGarbage();
    heaps.push(process.memoryUsage().heapUsed);
  }
  pages += 1;
  return pages > all ? [] : Array.from({ length: PAGE }, (_, index) => paper(pages * PAGE + index));
}

function paper(number: number): { place: string; row: ExportedPaper } {
  const title = `Paper ${String(number)}`;
  const authors = [{ id: `A${number}`, name: `Ann Lee${number}`, kind: 'PERSON' as const, orcid: null }];
  const row = {
    ...{
      id: `P${number}`,
      title,
      date: '2024',
      year: 2024,
      url: null,
      doi: null,
      arxivId: null,
      openAlexId: null,
    },
    ...{ etAl: false, authors, abstract: `${abstract} ${number}`, venue: null },
    ...{ categories: [['Topic']], repositories: [], links: [], cites: [] },
  };
  return { place: title, row };
}

function begin(path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(`${url}/export/${path}`, resolve).on('error', reject);
  });
}

it.each(['csv', 'jsonl', 'bib', 'ris', 'csl.json', 'md'])(
  'many papers as %s take no more memory than few',
  async (ending) => {
    let bytes = 0;
    for await (const chunk of await begin(`papers.${ending}`)) bytes += (chunk as Buffer).length;
    expect(pages).toBe(PAGES + 1);
    // BibTeX and Markdown have no abstracts.
    expect(bytes).toBeGreaterThan(['bib', 'md'].includes(ending) ? 200_000 : 35_000_000);
    // What a page takes, and what is on its way to the client; the first export warms up.
    const growth = (Math.max(...heaps) - heaps[1]!) / 2 ** 20;
    expect(growth).toBeLessThan(20);
  },
);

it('who reads nothing is sent no more than the system holds for him, and who goes away ends the work', async () => {
  all = 100;
  const response = await begin('papers.jsonl');
  response.on('error', () => undefined);
  response.pause();
  const whileStalled = await standstill();
  // Linux holds up to 32 MB for a receiver and 4 MB for a sender; there are 300 MB.
  expect(whileStalled).toBeLessThan(20);
  response.destroy();
  await sleep(300);
  expect(pages).toBeLessThanOrEqual(whileStalled + 1);
});

/** How many pages were asked for when none has been for half a second. */
async function standstill(): Promise<number> {
  let before: number;
  do {
    before = pages;
    await sleep(500);
  } while (pages > before);
  return pages;
}
