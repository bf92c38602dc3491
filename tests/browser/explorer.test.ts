import axe from 'axe-core';
import { get } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { bundledLists } from '../queries/bundled.js';
import { serve } from '../server/serve.js';
import { openBrowser } from './browser.js';
import { drawn, explorerFolder, openExplorer, positions } from './openExplorer.js';

bundledLists();
let browser: Browser;
let url: string;

beforeAll(async () => {
  ({ url } = await serve({ schema: await buildLithographSchema(), explorer: explorerFolder }));
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** As a browser asks again: `fetch` of Node would ask caches to stand aside. */
function statusOf(address: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });
}

const patience = { timeout: 90_000 };
const ids = (page: Page): Promise<string[]> => page.evaluate(() => window.__explorer!.nodes());
const search = (page: Page) => page.getByRole('combobox', { name: /^Search/ });

/** Unfolds by a double click where a node is. */
async function doubleClick(page: Page, id: string): Promise<void> {
  const [x, y] = (await page.evaluate((node) => window.__explorer!.screen(node), id))!;
  await page.mouse.dblclick(x, y);
}

async function findAuthor(page: Page, name: string): Promise<void> {
  await search(page).fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name }).waitFor();
  await page.getByRole('navigation', { name: 'Steps' }).waitFor();
}

describe('the page', () => {
  it('comes from our own files under a policy without exceptions, and is kept by browsers', async () => {
    const page = await fetch(url, { headers: { 'accept-encoding': 'br' } });
    expect(page.status).toBe(200);
    const policy = page.headers.get('content-security-policy')!;
    for (const hole of ['unsafe-inline', 'unsafe-eval', 'blob:', '*', 'https:'])
      expect(policy).not.toContain(hole);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(await statusOf(url, { 'accept-encoding': 'br', 'if-none-match': page.headers.get('etag')! })).toBe(
      304,
    );

    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())![1]!;
    const asset = await fetch(url + script, { headers: { 'accept-encoding': 'br' } });
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect((await fetch(`${url}/assets/nothing.js`)).status).toBe(404);
  });

  it('draws the default list without a request to anywhere else and without an error', patience, async () => {
    const { page, outside, complaints } = await openExplorer(browser, url);
    expect(await ids(page)).toHaveLength(71);
    expect(await page.evaluate(() => window.__explorer!.arcs())).toBe(5);
    expect(await page.evaluate(() => window.__explorer!.links())).toBe(44);
    await page.getByRole('button', { name: /Specialized Medical LLMs 32/ }).waitFor();
    await page.getByText('71 papers by section').waitFor();
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('draws the same picture each time, with all labels on the stage', patience, async () => {
    const [one, other] = await Promise.all([openExplorer(browser, url), openExplorer(browser, url)]);
    expect(await positions(one.page)).toEqual(await positions(other.page));
    const outside = await one.page.evaluate(() => {
      const stage = document.querySelector('.canvas')!.getBoundingClientRect();
      return [...document.querySelectorAll('.marks text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return (
          box.left < stage.left || box.right > stage.right || box.top < stage.top || box.bottom > stage.bottom
        );
      }).length;
    });
    expect(outside).toBe(0);
  });
});

describe('search', () => {
  it('suggests by kind, and what is picked becomes the middle of the map', patience, async () => {
    const { page, complaints } = await openExplorer(browser, url);
    await page.keyboard.press('/');
    await page.keyboard.type('chaoyi');
    await page
      .getByRole('group', { name: 'People' })
      .getByRole('option', { name: /Chaoyi Wu/ })
      .waitFor();
    await page.getByRole('group', { name: 'Code' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Chaoyi Wu' }).waitFor();
    await page.waitForFunction(() => window.__explorer!.nodes().length === 4);
    expect(new URL(page.url()).searchParams.get('open')).toMatch(/^A[^:]+:papers:12$/);
    expect(complaints).toEqual([]);
  });

  it('drops an older answer that comes late', patience, async () => {
    const { page } = await openExplorer(browser, url);
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"text":"chao"'))
        await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    });
    await search(page).fill('chao');
    await page.waitForTimeout(200);
    await search(page).fill('radiology');
    await page.getByRole('option', { name: /Radiology-GPT/ }).waitFor();
    await page.waitForTimeout(2000);
    expect(await page.getByRole('option', { name: /Radiology-GPT/ }).count()).toBe(1);
    expect(await page.getByRole('option', { name: /Chaoyi/ }).count()).toBe(0);
  });
});

describe('unfolding', () => {
  it('by mouse and by key gives the same recipe; folding gives the graph before', patience, async () => {
    const { page } = await openExplorer(browser, url);
    await findAuthor(page, 'Chaoyi Wu');
    await page.waitForFunction(() => window.__explorer!.nodes().length === 4);
    const before = await positions(page);
    const paper = Object.keys(before).find((id) => id.startsWith('P'))!;

    await doubleClick(page, paper);
    await drawn(page, 5);
    const byMouse = new URL(page.url()).searchParams.get('open');
    const after = await positions(page);
    for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place);

    await page.goBack();
    await page.waitForFunction(() => window.__explorer!.nodes().length === 4);
    expect(await positions(page)).toEqual(before);

    await page.locator('.canvas').focus();
    for (let step = 0; step < 9; step++) {
      await page.keyboard.press('n');
      const node = await page.locator('.canvas').getAttribute('aria-activedescendant');
      if (node === `node-${paper}`) break;
    }
    await page.keyboard.press('Enter');
    await drawn(page, 5);
    expect(new URL(page.url()).searchParams.get('open')).toBe(byMouse);
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => window.__explorer!.nodes().length === 4);
    expect(await positions(page)).toEqual(before);
  });

  it('counts down "n more" to none', patience, async () => {
    const { page } = await openExplorer(browser, url);
    await search(page).fill('Health system-scale');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.__explorer?.nodes().some((id) => id.startsWith('more')));
    // The last: what is pointed at is drawn again, above.
    const rest = page
      .locator('.marks text')
      .filter({ hasText: /^\d+ more$/ })
      .last();
    const seen: number[] = [];
    while ((await rest.count()) > 0) {
      seen.push(parseInt((await rest.textContent())!));
      const count = (await ids(page)).length;
      await rest.click();
      await page.waitForFunction((before) => window.__explorer!.nodes().length !== before, count);
    }
    expect(seen).toEqual([20, 8]);
    expect((await ids(page)).filter((id) => id.startsWith('A'))).toHaveLength(28);
  });
});

describe('an address', () => {
  it('shows the same picture to somebody else', patience, async () => {
    const { page } = await openExplorer(browser, url);
    await findAuthor(page, 'Chaoyi Wu');
    await page.waitForFunction(() => window.__explorer!.nodes().length === 4);
    const { page: other } = await openExplorer(browser, page.url());
    await page.waitForTimeout(300);
    expect(await positions(other)).toEqual(await positions(page));
    await other.getByRole('heading', { name: 'Chaoyi Wu' }).waitFor();
  });

  it.each([
    ['broken', '/?open=nonsense&view=moon&seed=', 'Passed over'],
    ['of what is gone', '/?seed=P0000000000000000', 'nothing of this address'],
    ['far too long', `/?words=${'x'.repeat(5000)}`, 'No paper fulfils'],
  ])('%s says so and shows the page', patience, async (_, path, words) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(url + path);
    await page.getByText(words).first().waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
    await page.close();
  });
});

it('the query shown is the query sent, and the Playground opens it filled in', patience, async () => {
  const { page } = await openExplorer(browser, url);
  const sent = page.waitForRequest((request) => request.postData()?.includes('"NOT"') ?? false);
  await page.getByRole('button', { name: /none stated/ }).click();
  const { query, variables } = JSON.parse((await sent).postData()!);
  const href = await page.getByRole('link', { name: 'Query' }).getAttribute('href');
  const shown = new URL(href!, url).searchParams;
  expect(shown.get('query')).toBe(query);
  expect(JSON.parse(shown.get('variables')!)).toEqual(variables);
  await page.goto(url + href!);
  await page.locator('.graphiql-query-editor').getByText('papersConnection').first().waitFor();
});

it('an error is told in words, the picture stays, and trying again mends it', patience, async () => {
  const { page } = await openExplorer(browser, url);
  await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'oops' }));
  await page.getByRole('button', { name: /no code/ }).click();
  await page.getByRole('alert').getByText('The server answered 500').waitFor();
  expect(await ids(page)).toHaveLength(71);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForFunction(() => window.__explorer!.nodes().length === 17);
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('a filter leaves what it says, and Back takes it back', patience, async () => {
  const { page } = await openExplorer(browser, url);
  await page.getByRole('button', { name: /Evaluation 9/ }).click();
  await page.waitForFunction(() => window.__explorer!.nodes().length === 9);
  await page.getByRole('button', { name: /no code/ }).click();
  await page.waitForFunction(() => window.__explorer!.nodes().length === 5);
  await page.goBack();
  await page.waitForFunction(() => window.__explorer!.nodes().length === 9);
  await page.goBack();
  await page.waitForFunction(() => window.__explorer!.nodes().length === 71);
});

it('fits a phone and a panel: the stage is as large as its place', patience, async () => {
  const { page } = await openExplorer(browser, url, { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { page: wide } = await openExplorer(browser, `${url}/?view=people`);
  const width = (): Promise<number> =>
    wide.evaluate(() => document.querySelector('.drawing')!.getBoundingClientRect().width);
  const before = await width();
  const [first] = await ids(wide);
  const [x, y] = (await wide.evaluate((id) => window.__explorer!.screen(id), first!))!;
  await wide.mouse.click(x, y);
  await wide.getByRole('complementary', { name: 'Details' }).waitFor();
  await wide.waitForFunction((old) => document.querySelector('.drawing')!.clientWidth < old, before);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(['/', '/?view=people', '/?sel='])('%s has no serious barrier', patience, async (path) => {
    const { page } = await openExplorer(browser, url + path, { colorScheme });
    if (path === '/?sel=') await findAuthor(page, 'Chaoyi Wu');
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: run } = window as unknown as { axe: typeof axe };
      return (await run.run()).violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    expect(violations).toEqual([]);
  });
});
