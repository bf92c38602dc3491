import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask } from './ask.js';
import { explorer } from './explorer.js';
import { drawn, nodeCount, openExplorer, openPage } from './openExplorer.js';
import { findAuthor } from './search.js';

const served = explorer();

/** What keeps people from a page, in each theme: rules of axe, and where they are broken. */
async function barriers(page: Page): Promise<Record<string, string[]>> {
  await page.evaluate(axe.source);
  const found: Record<string, string[]> = {};
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const paper = colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(15, 20, 25)';
    await page.waitForFunction((colour) => getComputedStyle(document.body).backgroundColor === colour, paper);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    found[colorScheme] = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }
  return found;
}
const none = { light: [], dark: [] };

it.each(['/', '/?view=people', '/?view=timeline'])('nothing serious keeps people from %s', async (path) => {
  const { page } = await openExplorer(served(), path);
  await page.locator('.facets .total').waitFor();
  expect(await barriers(page)).toEqual(none);
});

it.each(['table', 'table&rows=people', 'statistics', 'path'])(
  'nothing serious keeps people from the view %s',
  async (view) => {
    const { page } = await openPage(served(), `/?view=${view}`);
    await page.locator('.facets .total').waitFor();
    await page.locator('.view').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await barriers(page)).toEqual(none);
  },
);

it('nothing serious keeps people from what was found', async () => {
  const { page } = await openExplorer(served());
  await findAuthor(page, 'Chaoyi Wu');
  await drawn(page, 2);
  expect(await barriers(page)).toEqual(none);
});

it('nothing serious keeps people from the menu of a node', async () => {
  const { author } = await ask<{ author: { id: string } }>(
    served().url,
    '{ author(name: "Chaoyi Wu") { id } }',
  );
  const { page } = await openExplorer(served(), `/?seed=${author.id}&open=${author.id}:coauthors:12`);
  await nodeCount(page, 7);
  await page.locator('.canvas').focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Shift+F10');
  await page
    .getByRole('menu')
    .getByRole('menuitem', { name: /^Papers 3/ })
    .waitFor();
  expect(await barriers(page)).toEqual(none);
});

it.each(['/export/', '/export/?of=bipartite&where=nonsense'])(
  'nothing serious keeps people from %s',
  async (path) => {
    const { page } = await openPage(served(), path, { bypassCSP: true });
    expect(await barriers(page)).toEqual(none);
  },
);

it('forced colours keep every node outlined in the colour of the text', async () => {
  const { page, complaints } = await openExplorer(served(), '/', { forcedColors: 'active' });
  const outlines = await page.evaluate(() =>
    [...document.querySelectorAll('.marks g > circle:last-of-type')].map((mark) =>
      mark.getAttribute('stroke'),
    ),
  );
  expect(new Set(outlines)).toEqual(new Set(['CanvasText']));
  expect(complaints).toEqual([]);
});
