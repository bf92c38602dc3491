import type { Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { nodeCount, openExplorer } from './openExplorer.js';
import { searchField } from './search.js';

const served = explorer();

it('suggests by kind, and what is picked becomes the middle of the map, with its details and the focus', async () => {
  const { page, complaints } = await openExplorer(served());
  await page.keyboard.press('/');
  await page.keyboard.type('chaoyi');
  await page
    .getByRole('group', { name: 'People' })
    .getByRole('option', { name: /Chaoyi Wu/ })
    .waitFor();
  await page.getByRole('group', { name: 'Code' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Chaoyi Wu' }).waitFor();
  await nodeCount(page, 4);
  expect(new URL(page.url()).searchParams.get('open')).toMatch(/^A[^:]+:papers:12$/);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('canvas');
  expect(complaints).toEqual([]);
});

it('finds a paper by its short name', async () => {
  const { page } = await openExplorer(served());
  await searchField(page).fill('pmc');
  await page
    .getByRole('group', { name: 'Papers' })
    .getByRole('option', { name: /PMC-LLaMA/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { name: /PMC-LLaMA/ })
    .waitFor();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('seed')).toBe(searchParams.get('sel'));
});

it('Enter that comes before the suggestions picks the first of them, not one of those before', async () => {
  const { page } = await openExplorer(served());
  await searchField(page).fill('chaoyi');
  await page.getByRole('option', { name: /Chaoyi Wu/ }).waitFor();
  await searchField(page).fill('pmc-llama');
  await page.keyboard.press('Enter');
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { name: /PMC-LLaMA/ })
    .waitFor();
});

it('drops an older answer that comes late', async () => {
  const { page } = await openExplorer(served());
  const isOld = (request: Request): boolean => request.postData()?.includes('"text":"chao"') ?? false;
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/graphql', async (route) => {
    if (isOld(route.request())) await held;
    // The page may have broken it off by now.
    await route.continue().catch(() => undefined);
  });
  const asked = page.waitForRequest(isOld);
  await searchField(page).fill('chao');
  await asked;
  await searchField(page).fill('radiology');
  await page.getByRole('option', { name: /Radiology-GPT/ }).waitFor();
  answer();
  // What is asked after it is answered after it.
  await page.evaluate(() => fetch('/graphql?query=%7B__typename%7D').then((answered) => answered.text()));
  expect(await page.getByRole('option', { name: /Radiology-GPT/ }).count()).toBe(1);
  expect(await page.getByRole('option', { name: /Chaoyi/ }).count()).toBe(0);
});
