import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importFile } from '../../src/commands/importFile.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import { packageRoot } from '../../src/packageRoot.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { testDatabase } from '../database.js';
import { serve } from '../server/serve.js';
import { openBrowser } from './browser.js';
import { explorerFolder, openExplorer } from './openExplorer.js';

/** More than can be drawn one by one, of thirty years and as many venues. */
const count = 1_200;

const database = testDatabase();
let browser: Browser;
let url: string;

beforeAll(async () => {
  await applySchema(database());
  const folder = await mkdtemp(join(tmpdir(), 'lithograph-papers-'));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(packageRoot, 'bench', 'generate.mjs'), String(count)],
    { maxBuffer: 2 ** 26 },
  );
  const file = join(folder, 'papers.jsonl');
  await writeFile(file, stdout);
  await importFile(database(), file);
  await rm(folder, { recursive: true });
  ({ url } = await serve({ schema: await buildLithographSchema(), explorer: explorerFolder }));
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser.close());

const patience = { timeout: 120_000 };

interface Asked {
  readonly name: string;
  readonly aliases: number;
  /** Milliseconds since the page was opened; of the answer, and how long it is. */
  answered?: number;
  bytes?: number;
}

/** What a page asks of the API, from now on. */
function questionsOf(page: Page): Asked[] {
  const asked: Asked[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const { query } = JSON.parse(request.postData()!) as { query: string };
    const question: Asked = {
      name: /^query (\w+)/.exec(query)![1]!,
      aliases: (query.match(/^\s*\w+: \w+/gm) ?? []).length,
    };
    asked.push(question);
    void request.response().then(async (response) => {
      question.bytes = (await response?.body().catch(() => undefined))?.length ?? 0;
    });
  });
  return asked;
}

const totalShown = (page: Page) => page.locator('.facets .total strong');

it('the first picture of many papers takes one question, and none is large', patience, async () => {
  let asked: Asked[] = [];
  const { page, complaints } = await openExplorer(browser, url, {}, (opened) => {
    asked = questionsOf(opened);
    // As soon as something is drawn: how much had been asked by then?
    return opened.addInitScript(() => {
      const look = setInterval(() => {
        if (!window.__explorer?.nodes().length) return;
        clearInterval(look);
        const sent = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'));
        document.documentElement.dataset['asked'] = String(sent.length);
      }, 1);
    });
  });
  expect(await page.locator('html').getAttribute('data-asked')).toBe('1');
  await page.waitForLoadState('networkidle');
  expect(asked.map(({ name }) => name)).toEqual(['Papers', 'BundlePeople']);
  for (const { aliases, bytes } of asked) {
    expect(aliases).toBeLessThanOrEqual(12);
    expect(bytes).toBeLessThan(300_000);
  }
  expect(complaints).toEqual([]);
});

it('bundles hold all papers, and lead to the papers themselves', patience, async () => {
  const { page, complaints } = await openExplorer(browser, url);
  const whole = Number((await totalShown(page).textContent())!.replaceAll(',', ''));
  const counts = await page
    .locator('.unseen li')
    .evaluateAll((items) => items.map(({ textContent }) => /([\d,]+) papers$/.exec(textContent)![1]!));
  const sum = counts.reduce((total, text) => total + Number(text.replaceAll(',', '')), 0);
  expect(sum).toBe(whole);

  let total = whole;
  for (let step = 0; total > 100 && step < 8; step++) {
    const [first] = await page.evaluate(() => window.__explorer!.nodes());
    const [x, y] = (await page.evaluate((id) => window.__explorer!.screen(id), first!))!;
    await page.mouse.click(x, y);
    await expect
      .poll(async () => Number((await totalShown(page).textContent())!.replaceAll(',', '')), patience)
      .toBeLessThan(total);
    total = Number((await totalShown(page).textContent())!.replaceAll(',', ''));
    await page.locator('main[aria-busy="false"]').waitFor();
  }
  await page.waitForFunction((papers) => window.__explorer!.nodes().length === papers, total);
  expect((await page.evaluate(() => window.__explorer!.nodes())).every((id) => id.startsWith('P'))).toBe(
    true,
  );
  expect(complaints).toEqual([]);
});

it('a path of three hops shows the papers of each, and a filter that cuts it says so', patience, async () => {
  const [pair] = await database().read({
    text: `MATCH (first:Author) WHERE COUNT { (first)-[:AUTHORED]->() } > 3
WITH first ORDER BY first.id LIMIT 20
MATCH path = (first)-[:AUTHORED*6..6]-(last:Author)
WHERE first <> last AND length(shortestPath((first)-[:AUTHORED*..6]-(last))) = 6
RETURN first.id AS first, last.id AS last LIMIT 1`,
    parameters: {},
  });
  const { first, last } = pair as { first: string; last: string };
  const page = await browser.newPage();
  await page.goto(`${url}/?view=path&path=${first}~${last}`);
  const route = page.getByRole('list', { name: /^From / }).first();
  await route.waitFor();
  expect(await route.locator('.person').count()).toBe(4);
  expect(await route.locator('.paper').count()).toBeGreaterThanOrEqual(3);
  await page.goto(`${url}/?view=path&path=${first}~${last}&date=1980..1981`);
  await page.getByRole('heading', { name: 'No path within 6 hops' }).waitFor();
  await page.getByText('Without the filter on dates there is one of 3').waitFor();
});
