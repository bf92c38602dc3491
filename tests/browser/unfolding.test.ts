import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { drawn, ids, nodeCount, openExplorer, placeOf, positions } from './openExplorer.js';
import { findAuthor, searchField } from './search.js';

const served = explorer();

it('by mouse and by key gives the same recipe; folding gives the graph before', async () => {
  const { page } = await openExplorer(served());
  await findAuthor(page, 'Chaoyi Wu');
  await nodeCount(page, 4);
  const before = await positions(page);
  const paper = Object.keys(before).find((id) => id.startsWith('P'))!;

  await page.mouse.dblclick(...(await placeOf(page, paper)));
  await drawn(page, 5);
  const byMouse = new URL(page.url()).searchParams.get('open');
  const after = await positions(page);
  for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place);

  await page.goBack();
  await nodeCount(page, 4);
  expect(await positions(page)).toEqual(before);
  // Ctrl+Z is Back, with Shift Forward, and neither leaves the page.
  await page.keyboard.press('Control+Shift+Z');
  await drawn(page, 5);
  await page.keyboard.press('Control+Z');
  await nodeCount(page, 4);

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
  await nodeCount(page, 4);
  expect(await positions(page)).toEqual(before);
});

async function clickMore(page: Page): Promise<void> {
  const more = (await ids(page)).find((id) => id.startsWith('more'))!;
  await page.mouse.click(...(await placeOf(page, more)));
}

it('counts down "n more" to none', async () => {
  const { page } = await openExplorer(served());
  await searchField(page).fill('Health system-scale');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.__explorer?.nodes().some((id) => id.startsWith('more')));
  // The last: what is pointed at is drawn again, above; so it is the place that is clicked, not the text.
  const rest = page
    .locator('.marks text')
    .filter({ hasText: /^\d+ more$/ })
    .last();
  const seen: number[] = [];
  while ((await rest.count()) > 0) {
    seen.push(parseInt((await rest.textContent())!));
    const count = (await ids(page)).length;
    await clickMore(page);
    await page.waitForFunction((before) => window.__explorer!.nodes().length !== before, count);
  }
  expect(seen).toEqual([20, 8]);
  expect((await ids(page)).filter((id) => id.startsWith('A'))).toHaveLength(28);
});

it('of a category ends with all its papers, as many as are counted', async () => {
  const { page } = await openExplorer(served());
  await searchField(page).fill('Specialized Medical LLMs');
  await page
    .getByRole('group', { name: 'Categories' })
    .getByRole('option', { name: /Specialized Medical LLMs/ })
    .waitFor();
  const kinds = await page.getByRole('option').allTextContents();
  for (let step = kinds.findIndex((text) => text.startsWith('Specialized Medical LLMs')); step > 0; step--)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { name: '32 papers' })
    .waitFor();
  const papers = async (): Promise<number> => (await ids(page)).filter((id) => id.startsWith('P')).length;
  await drawn(page, 13);
  for (const left of ['20 more', '8 more']) {
    const rest = page.locator('.marks text').filter({ hasText: /more$/ }).last();
    expect(await rest.textContent()).toBe(left);
    const count = (await ids(page)).length;
    await clickMore(page);
    await page.waitForFunction((before) => window.__explorer!.nodes().length !== before, count);
  }
  expect(await papers()).toBe(32);
  expect((await ids(page)).filter((id) => id.startsWith('more'))).toEqual([]);
});
