import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { importFile } from '../../src/commands/importFile.js';
import { packageRoot } from '../../src/packageRoot.js';
import { ask } from './ask.js';
import { explorerOf } from './explorer.js';
import { ids, nodeCount, openExplorer, openPage, placeOf } from './openExplorer.js';

/** More than can be drawn one by one, of thirty years and as many venues. */
const count = 1_200;

const served = explorerOf(`${count} papers`, async (database) => {
  const folder = await mkdtemp(join(tmpdir(), 'lithograph-papers-'));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(packageRoot, 'bench', 'generate.mjs'), String(count)],
    { maxBuffer: 2 ** 26 },
  );
  const file = join(folder, 'papers.jsonl');
  await writeFile(file, stdout);
  await importFile(database, file);
  await rm(folder, { recursive: true });
});

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
    const answered = async (): Promise<void> => {
      question.bytes = (await (await request.response())?.body())?.length ?? 0;
    };
    // A page that is closed answers nothing any more.
    answered().catch(() => undefined);
  });
  return asked;
}

const totalShown = (page: Page) => page.locator('.facets .total strong');

it('the first picture of many papers takes one question, and none is large', async () => {
  let asked: Asked[] = [];
  const { page, complaints } = await openExplorer(served(), '/', {}, (opened) => {
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

it('bundles hold all papers, and lead to the papers themselves', async () => {
  const { page, complaints } = await openExplorer(served());
  const whole = Number((await totalShown(page).textContent())!.replaceAll(',', ''));
  const counts = await page
    .locator('.unseen li')
    .evaluateAll((items) => items.map(({ textContent }) => /([\d,]+) papers?$/.exec(textContent)![1]!));
  const sum = counts.reduce((total, text) => total + Number(text.replaceAll(',', '')), 0);
  expect(sum).toBe(whole);

  let total = whole;
  for (let step = 0; total > 100 && step < 8; step++) {
    const [first] = await ids(page);
    await page.mouse.click(...(await placeOf(page, first!)));
    await expect
      .poll(async () => Number((await totalShown(page).textContent())!.replaceAll(',', '')))
      .toBeLessThan(total);
    total = Number((await totalShown(page).textContent())!.replaceAll(',', ''));
    await page.locator('main[aria-busy="false"]').waitFor();
  }
  await nodeCount(page, total);
  expect((await ids(page)).every((id) => id.startsWith('P'))).toBe(true);
  expect(complaints).toEqual([]);
});

it('a path of three hops shows the papers of each, and a filter that cuts it says so', async () => {
  const [pair] = await served().database.read({
    text: `MATCH (first:Author) WHERE COUNT { (first)-[:AUTHORED]->() } > 3
WITH first ORDER BY first.id LIMIT 20
MATCH path = (first)-[:AUTHORED*6..6]-(last:Author)
WHERE first <> last AND length(shortestPath((first)-[:AUTHORED*..6]-(last))) = 6
RETURN first.id AS first, last.id AS last LIMIT 1`,
    parameters: {},
  });
  const { first, last } = pair as { first: string; last: string };
  const { page } = await openPage(served(), `/?view=path&path=${first}~${last}`);
  const route = page.getByRole('list', { name: /^From / }).first();
  await route.waitFor();
  expect(await route.locator('.person').count()).toBe(4);
  expect(await route.locator('.paper').count()).toBeGreaterThanOrEqual(3);
  await page.goto(`${served().url}/?view=path&path=${first}~${last}&date=1980..1981`);
  await page.getByRole('heading', { name: 'No path within 6 hops' }).waitFor();
  await page.getByText('Without the filter on dates there is one of 3').waitFor();
});

it('a picture never holds more than 600 nodes: the oldest unfolding makes room, and Back undoes it', async () => {
  const { papersConnection } = await ask<{
    papersConnection: { facets: { venues: { id: string; count: number }[] } };
  }>(served().url, '{ papersConnection { facets { venues(first: 30) { id count } } } }');
  const { venues } = papersConnection.facets;
  const last = venues.find(({ count }) => count >= 12 && count < 100) ?? venues.at(-1)!;
  // As many papers as leave room for five nodes more.
  let left = 595 - 1;
  const unfolded: [id: string, papers: number][] = [];
  for (const { id, count } of venues) {
    if (id === last.id || left < 2) continue;
    const papers = Math.min(100, count, left - 1);
    unfolded.push([id, papers]);
    left -= papers + 1;
  }
  expect(left).toBeLessThan(2);
  const seeds = [...unfolded.map(([id]) => id), last.id];
  const open = unfolded.map(([id, papers]) => `${id}:papers:${papers}`);
  const { page, complaints } = await openExplorer(
    served(),
    `/?seed=${seeds.join('~')}&open=${open.join('~')}`,
  );
  const shown = async (): Promise<string[]> => (await ids(page)).filter((id) => !id.startsWith('more '));
  await page.locator('main [aria-busy="false"]').waitFor();
  const before = await shown();
  expect(before).toHaveLength(595 - left);
  await page.getByText('beyond 600 nodes the oldest unfoldings close').waitFor();

  await page.locator('.canvas').focus();
  for (const _ of seeds) await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.getByText('the oldest unfolding is closed').first().waitFor();
  const after = await shown();
  const [[oldest, papers]] = unfolded as [[string, number]];
  expect(after).toHaveLength(595 - left + 12 - papers);
  expect(await ids(page)).toContain(`more papers ${oldest}`);
  expect(await page.getByRole('status').allTextContents()).toContain(
    'More than 600 nodes: the oldest unfoldings are closed. Back undoes it.',
  );

  // It opens again where it is asked for, and the next one closes.
  await page.keyboard.press('Escape');
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('Shift+N');
    const node = await page.locator('.canvas').getAttribute('aria-activedescendant');
    if (node === `node-more_papers_${oldest}`) break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => ids(page)).toContain(`more papers ${unfolded[1]![0]}`);
  await page.goBack();
  await expect.poll(shown).toEqual(after);

  await page.goBack();
  await expect.poll(shown).toEqual(before);
  expect(complaints).toEqual([]);
});
