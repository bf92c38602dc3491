import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { bundledLists } from '../queries/bundled.js';
import { serve } from '../server/serve.js';
import { openBrowser } from './browser.js';
import { drawn, explorerFolder, openExplorer } from './openExplorer.js';

bundledLists();
let browser: Browser;
let url: string;
/** A person with three papers and six co-authors. */
let person: string;

beforeAll(async () => {
  ({ url } = await serve({ schema: await buildLithographSchema(), explorer: explorerFolder }));
  browser = await openBrowser();
  const { author } = await ask<{ author: { id: string } }>('{ author(name: "Chaoyi Wu") { id } }');
  person = author.id;
}, 60_000);
afterAll(() => browser.close());

const patience = { timeout: 90_000 };

async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Data }).data;
}

const nodeCount = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((wished) => window.__explorer?.nodes().length === wished, count);
const menu = (page: Page) => page.getByRole('menu');
const legend = (page: Page, name: RegExp) => page.locator('.legend').getByRole('button', { name });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** The picture of the person with their papers, and with their co-authors. */
const withPapers = (): string => `${url}/?seed=${person}&open=${person}:papers:12`;
const withCoauthors = (): string => `${url}/?seed=${person}&open=${person}:coauthors:12`;

describe('the menu of a node', () => {
  it('unfolds each kind, with its number, hides others and pins, by keys alone', patience, async () => {
    const { page, complaints } = await openExplorer(browser, withPapers());
    await nodeCount(page, 4);
    await page.locator('.canvas').focus();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('Shift+F10');
    await menu(page)
      .getByRole('menuitem', { name: /^Authors \d/ })
      .waitFor();
    expect(await menu(page).getByRole('menuitem', { name: /^Fold/ }).isDisabled()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('c');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Code\d/);
    await page.keyboard.press('Enter');
    await nodeCount(page, 5);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('canvas');

    await page.keyboard.press('n');
    await page.keyboard.press('Shift+F10');
    await menu(page)
      .getByRole('menuitem', { name: /^Hide others/ })
      .click();
    await page.waitForFunction(() => window.__explorer!.nodes().length < 5);
    expect(new URL(page.url()).searchParams.get('hide')).toBeTruthy();
    await page.keyboard.press('Shift+F10');
    await menu(page).getByRole('menuitem', { name: 'Pin here' }).click();
    await page.waitForFunction(() => location.search.includes('pin='));
    await page.keyboard.press('Shift+F10');
    await menu(page).getByRole('menuitem', { name: 'Unpin' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await menu(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('opens beside the pointer; from a person it leads to paths', patience, async () => {
    const { page } = await openExplorer(browser, withPapers());
    await nodeCount(page, 4);
    const [x, y] = (await page.evaluate((id) => window.__explorer!.screen(id), person))!;
    await page.mouse.click(x, y, { button: 'right' });
    await menu(page)
      .getByRole('menuitem', { name: /^Co-authors 6/ })
      .waitFor();
    await menu(page).getByRole('menuitem', { name: 'Path from here' }).click();
    await page.getByText('Choose the other person').waitFor();
  });
});

describe('a line', () => {
  it('opens into the papers behind it, by click and by key', patience, async () => {
    const { page } = await openExplorer(browser, withCoauthors());
    await nodeCount(page, 7);
    const [line] = await page.evaluate(() => window.__explorer!.lines());
    await page.mouse.click(...line!.at);
    await details(page).getByText('Papers together').waitFor();
    await details(page).getByRole('heading', { name: '3 papers' }).waitFor();
    expect(new URL(page.url()).searchParams.get('sel')).toBe(line!.opens);

    await page.getByRole('button', { name: 'Close details' }).click();
    await page.locator('.canvas').focus();
    await page.keyboard.press('n');
    await page.keyboard.press('l');
    const said = await page.evaluate(() => {
      const id = document.querySelector('.canvas')!.getAttribute('aria-activedescendant')!;
      return document.getElementById(id)!.textContent;
    });
    expect(said).toMatch(/^Chaoyi Wu and .*: \d papers? together$/);
    await page.keyboard.press('Enter');
    await details(page).getByText('Papers together').waitFor();
  });

  it('of the dial tells who wrote both papers', patience, async () => {
    const { page } = await openExplorer(browser, url);
    const [line] = await page.evaluate(() => window.__explorer!.lines());
    await page.goto(`${url}/?sel=${encodeURIComponent(line!.opens)}`);
    await details(page).getByText('On both papers').waitFor();
  });

  it('carries its papers where they are asked for', patience, async () => {
    const { page } = await openExplorer(browser, withCoauthors());
    await nodeCount(page, 7);
    await page.getByRole('switch', { name: 'Show papers on lines' }).click();
    await nodeCount(page, 10);
    await page.goBack();
    await nodeCount(page, 7);
  });
});

describe('the legend', () => {
  it('leaves a kind out and takes it in again', patience, async () => {
    const { page } = await openExplorer(browser, withPapers());
    await nodeCount(page, 4);
    await legend(page, /^Papers 3/).click();
    await nodeCount(page, 1);
    expect(await legend(page, /^Papers/).getAttribute('aria-pressed')).toBe('false');
    await legend(page, /^Papers 3/).click();
    await nodeCount(page, 4);
  });

  it('filters the dial, and tints groups of people', patience, async () => {
    const { page } = await openExplorer(browser, url);
    await legend(page, /^Has code 54/).click();
    await nodeCount(page, 17);
    const { page: people } = await openExplorer(browser, `${url}/?view=people`);
    await people.getByRole('switch', { name: 'Tint groups' }).click();
    await people.locator('.island').first().waitFor();
    expect(new URL(people.url()).searchParams.get('groups')).toBe('yes');
  });
});

it('each section says the number that its facet says', patience, async () => {
  const { page } = await openExplorer(browser, url);
  const said = await page.locator('.captions text tspan:last-child').allTextContents();
  const facet = page.locator('.facets section').first().locator('.count');
  expect(said.map((text) => text.split(' ')[0])).toEqual(
    (await facet.allTextContents()).slice(0, said.length),
  );
});

it('a dial of more papers than it holds leads to the others', patience, async () => {
  const { page } = await openExplorer(browser, url);
  await page.route('**/graphql', async (route) => {
    const { query } = JSON.parse(route.request().postData()!) as { query: string };
    if (!query.includes('query Papers(')) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as {
      data: { papersConnection: { totalCount: number; facets: Record<string, unknown[]> } };
    };
    // As if a year of one section had more.
    answer.data.papersConnection.totalCount += 100;
    for (const values of Object.values(answer.data.papersConnection.facets)) values.splice(1);
    return route.fulfill({ response, json: answer });
  });
  await page.getByRole('button', { name: /none stated 18/ }).click();
  await page.getByText('1–18 of 118, newest first.').waitFor();
  await page.getByRole('link', { name: '100 more' }).click();
  await page.getByRole('link', { name: '100 newer' }).waitFor();
  expect(new URL(page.url()).searchParams.get('page')).toBe('2');
});

it('a long address is packed, and shows the same to somebody else', patience, async () => {
  const { page } = await openExplorer(browser, withPapers());
  await nodeCount(page, 4);
  const hidden = Array.from(
    { length: 150 },
    (_, index) => `P${'x'.repeat(12)}${String(index).padStart(4, '0')}`,
  );
  await page.goto(`${withPapers()}&hide=${hidden.join('~')}`);
  await nodeCount(page, 4);
  const [x, y] = (await page.evaluate((id) => window.__explorer!.screen(id), person))!;
  await page.mouse.dblclick(x, y);
  await drawn(page, 8);
  await page.waitForFunction(() => location.search.startsWith('?g='));
  const address = page.url();
  expect(address.length).toBeLessThan(2000);
  const { page: other } = await openExplorer(browser, address);
  await drawn(other, 8);
  expect(await other.evaluate(() => window.__explorer!.positions())).toEqual(
    await page.evaluate(() => window.__explorer!.positions()),
  );
  await page.goBack();
  await nodeCount(page, 4);
});

describe('a saved picture', () => {
  it('as PNG has twice the size, the ground of its theme and what is drawn', patience, async () => {
    const { page } = await openExplorer(browser, url, { colorScheme: 'dark' });
    await page.getByText('Export', { exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: /^PNG/ }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('lithograph-map.png');
    const file = await readFile(await download.path());
    const size = await page.evaluate(() => document.querySelector('.drawing')!.getBoundingClientRect());
    const seen = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
      const colours = new Set(new Uint32Array(bytes.buffer));
      return {
        width: image.width,
        height: image.height,
        corner: [...bytes.slice(0, 3)],
        colours: colours.size,
      };
    }, file.toString('base64'));
    expect([seen.width, seen.height]).toEqual([2 * size.width, 2 * size.height]);
    expect(seen.corner).toEqual([0x0f, 0x14, 0x19]);
    expect(seen.colours).toBeGreaterThan(50);
  });
});

it('forced colours keep every node outlined in the colour of the text', patience, async () => {
  const { page, complaints } = await openExplorer(browser, url, { forcedColors: 'active' });
  const outlines = await page.evaluate(() =>
    [...document.querySelectorAll('.marks g > circle:last-of-type')].map((mark) =>
      mark.getAttribute('stroke'),
    ),
  );
  expect(new Set(outlines)).toEqual(new Set(['CanvasText']));
  expect(complaints).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(['/export/', '/export/?of=bipartite&where=nonsense', 'menu'])(
    '%s has no serious barrier',
    patience,
    async (path) => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(path === 'menu' ? withCoauthors() : url + path);
      if (path === 'menu') {
        await nodeCount(page, 7);
        await page.locator('.canvas').focus();
        await page.keyboard.press('n');
        await page.keyboard.press('Shift+F10');
        await menu(page)
          .getByRole('menuitem', { name: /^Papers 3/ })
          .waitFor();
      }
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
      await context.close();
    },
  );
});
