import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/packageRoot.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { bundledLists } from '../queries/bundled.js';
import { serve } from '../server/serve.js';
import { openBrowser } from './browser.js';

const explorer = join(packageRoot, 'dist', 'web');
const patience = { timeout: 90_000 };
/** How long an answer may take on a busy machine. */
const soon = { timeout: 15_000 };

bundledLists();
let browser: Browser;
let url: string;

beforeAll(async () => {
  ({ url } = await serve({ schema: await buildLithographSchema(), explorer }));
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** A page of the explorer in a context of its own, and what it complained of. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url + path);
  return { page, complaints };
}

/** Asks the server itself. */
async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Data }).data;
}

const rows = (page: Page) => page.locator('tbody tr');
const caption = (page: Page) => page.locator('caption');

describe('the table', () => {
  it('holds the very papers in view, page by page, sorted by the server', patience, async () => {
    const { papersConnection: all } = await ask<{
      papersConnection: { totalCount: number; nodes: { title: string }[] };
    }>('{ papersConnection(first: 100, orderBy: [{ title: ASC }]) { totalCount nodes { title } } }');
    const { page, complaints } = await open('/?view=table');
    await rows(page).first().waitFor();
    expect(await caption(page).textContent()).toBe(`${all.totalCount} papers, newest first`);
    expect(await page.getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort')).toBe(
      'descending',
    );

    await page.getByRole('button', { name: 'Title' }).click();
    await caption(page).getByText('by title').waitFor();
    const titles = page.locator('tbody th');
    await expect.poll(() => titles.first().textContent(), soon).toBe(all.nodes[0]!.title);
    const seen = await titles.allTextContents();
    expect(new URL(page.url()).search).toBe('?view=table&order=title');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(`51–`).waitFor();
    await expect.poll(() => titles.first().textContent(), soon).toBe(all.nodes[50]!.title);
    seen.push(...(await titles.allTextContents()));
    expect(seen).toEqual(all.nodes.slice(0, seen.length).map(({ title }) => title));
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByText('1–50 of').waitFor();
    await page.goBack();
    await caption(page).getByText('newest first').waitFor();
    expect(complaints).toEqual([]);
  });

  it('shares what is selected, unfolds and leads to paths', patience, async () => {
    const { page } = await open('/?view=table');
    await rows(page).first().waitFor();
    const first = page.locator('tbody th a').first();
    const title = (await first.textContent())!;
    await first.click();
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: title })
      .waitFor();
    expect(await page.locator('tr.selected').count()).toBe(1);
    await page.reload();
    await page.locator('tr.selected').getByRole('link', { name: title, exact: true }).waitFor();
    await page.getByRole('link', { name: `Unfold ${title}` }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('seed'), soon).toBeTruthy();
    await page.goBack();

    await page.getByRole('link', { name: 'People', exact: true }).last().click();
    await caption(page).getByText('most papers first').waitFor();
    await page
      .getByRole('link', { name: /^Path from/ })
      .first()
      .click();
    await page.getByText('Choose the other person').waitFor();
  });

  it('says that nothing fulfils the filters, and offers to clear them', patience, async () => {
    const { page } = await open('/?view=table&words=zyxwvut');
    await page.getByText('No paper fulfils all filters').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Clear filters' }).click();
    await rows(page).first().waitFor();
  });

  it('says what went wrong and tries again', patience, async () => {
    const { page } = await open('/');
    await page.getByRole('navigation', { name: 'Views' }).waitFor();
    await page.locator('.facets .total').waitFor();
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.getByRole('link', { name: 'Table' }).click();
    await page.getByRole('alert').getByText('500').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await rows(page).first().waitFor();
  });
});

describe('the statistics', () => {
  it('say in sentences what the bars show; each bar leads to its papers', patience, async () => {
    const { page, complaints } = await open('/?view=statistics');
    const card = page.getByRole('article', { name: /^Papers per (month|year)/ });
    const bars = card.getByRole('link', { name: /papers?$/ });
    await bars.first().waitFor();
    for (const article of await page.getByRole('article').all())
      await article.getByRole('heading', { name: /^(?!Counting|Not counted)/ }).waitFor();

    const shown = await Promise.all((await bars.all()).map((bar) => bar.getAttribute('aria-label')));
    await card.getByRole('button', { name: 'As table' }).click();
    const cells = await card.getByRole('row').allTextContents();
    for (const [name, count] of shown.map((label) => label!.split(', ')))
      expect(cells).toContain(`${name}${count!.replace(/ papers?/, '')}`);
    await card.getByRole('button', { name: 'As table' }).click();

    const last = bars.last();
    const count = /(\d+) papers?$/.exec((await last.getAttribute('aria-label'))!)![1]!;
    await last.click();
    await page.locator('.facets .total strong').getByText(count, { exact: true }).waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?date=/);
    await page.goBack();
    await bars.first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('show the question of a card in the Playground, and save its drawing', patience, async () => {
    const { page } = await open('/?view=statistics&code=yes');
    const card = page.getByRole('article', { name: 'Papers per category' });
    await card
      .getByRole('link', { name: /with code$/ })
      .first()
      .waitFor();
    const address = new URL((await card.getByRole('link', { name: 'Query' }).getAttribute('href'))!, url);
    expect(address.pathname).toBe('/playground');
    expect(address.searchParams.get('query')).toContain('categories');
    expect(JSON.parse(address.searchParams.get('variables')!)).toHaveProperty('where');

    const saving = page.waitForEvent('download');
    await card.getByRole('button', { name: 'SVG' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('papers-per-category.svg');
    const drawing = await readFile(await download.path(), 'utf8');
    const marks = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        wrong: parsed.querySelectorAll('parsererror').length,
        links: [...parsed.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      };
    }, drawing);
    expect(marks.wrong).toBe(0);
    expect(marks.links.length).toBeGreaterThan(0);
    for (const link of marks.links) expect(link).toContain(url);
  });

  it('of nothing say so; a card that fails leaves the others', patience, async () => {
    const { page } = await open('/?view=statistics&words=zyxwvut');
    await page.getByRole('heading', { name: 'No paper fulfils all filters' }).first().waitFor();

    await page.route('**/graphql', async (route) =>
      route.request().postData()?.includes('query Venues')
        ? route.fulfill({ status: 500, body: 'no' })
        : route.continue(),
    );
    await page.goto(`${url}/?view=statistics`);
    const venues = page.getByRole('article', { name: 'Papers per venue' });
    await venues.getByRole('alert').waitFor();
    await page
      .getByRole('article', { name: 'Papers per category' })
      .getByRole('link', { name: /with code$/ })
      .first()
      .waitFor();
    await page.unroute('**/graphql');
    await venues.getByRole('button', { name: 'Try again' }).click();
    await venues.getByRole('link', { name: /^arXiv/ }).waitFor();
  });
});

describe('the path', () => {
  it('leads from one person to another over their papers, by keyboard alone', patience, async () => {
    const { page, complaints } = await open('/?view=path');
    for (const [label, name] of [
      ['From', 'Zihao Zhao'],
      ['To', 'Xiang Li'],
    ] as const) {
      const field = page
        .getByRole('group', { name: 'Ends of the path' })
        .getByRole('combobox', { name: label });
      await field.fill(name);
      await page.getByRole('option', { name }).first().waitFor();
      await field.press('Enter');
      await expect.poll(() => field.inputValue(), soon).toBe(name);
    }
    const route = page.getByRole('list', { name: /^From Zihao Zhao to Xiang Li/ }).first();
    await route.waitFor();
    const { coauthorPaths } = await ask<{ coauthorPaths: { authors: { name: string }[] }[] }>(
      `{ coauthorPaths(${ends(page)}) { authors { name } } }`,
    );
    expect(await route.locator('.person').allTextContents()).toEqual(
      coauthorPaths[0]!.authors.map(({ name }) => name),
    );
    expect(await route.locator('.paper').count()).toBeGreaterThan(0);

    await page.getByRole('link', { name: 'Swap From and To' }).click();
    await page
      .getByRole('list', { name: /^From Xiang Li to Zihao Zhao/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('that a filter cuts says which, and offers to drop it', patience, async () => {
    const { page } = await open('/?view=path');
    const { suggest } = await ask<{ suggest: { node: { id: string } }[] }>(
      '{ suggest(text: "Zihao Zhao", kinds: [AUTHOR], first: 1) { node { id } } }',
    );
    const { other } = await ask<{ other: { node: { id: string } }[] }>(
      '{ other: suggest(text: "Xiang Li", kinds: [AUTHOR], first: 1) { node { id } } }',
    );
    await page.goto(
      `${url}/?view=path&path=${suggest[0]!.node.id}~${other[0]!.node.id}&date=2022-10..2022-12`,
    );
    await page.getByRole('heading', { name: 'No path within 6 hops' }).waitFor();
    await page.getByText('Without the filter on dates there is one of').waitFor();
    await page.getByRole('link', { name: 'Drop it' }).click();
    await page
      .getByRole('list', { name: /^From Zihao Zhao to Xiang Li/ })
      .first()
      .waitFor();
  });
});

/** The ends of the path in the address, as arguments. */
function ends(page: Page): string {
  const [from, to] = new URL(page.url()).searchParams.get('path')!.split('~');
  return `from: "${from}", to: "${to}"`;
}

it('the export menu leads to files of the papers in view', patience, async () => {
  const { page } = await open('/?code=yes');
  await page.locator('.facets .total').waitFor();
  await page.getByText('Export', { exact: true }).click();
  const csv = page.getByRole('link', { name: /^CSV spreadsheets/ });
  const answer = await fetch(new URL((await csv.getAttribute('href'))!, url));
  expect(answer.status).toBe(200);
  await page.keyboard.press('Escape');
  expect(await csv.isVisible()).toBe(false);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(['table', 'table&rows=people', 'statistics', 'path', 'timeline'])(
    'nothing serious keeps people from the view %s',
    patience,
    async (view) => {
      const { page } = await open(`/?view=${view}`, { colorScheme });
      await page.locator('.facets .total').waitFor();
      await page.locator('.view').waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
    },
  );
});
