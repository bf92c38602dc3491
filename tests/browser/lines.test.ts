import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { ask } from './ask.js';
import { explorer } from './explorer.js';
import { nodeCount, openExplorer } from './openExplorer.js';

const served = explorer();
/** The picture of a person with their six co-authors. */
let withCoauthors: string;
beforeAll(async () => {
  const { author } = await ask<{ author: { id: string } }>(
    served().url,
    '{ author(name: "Chaoyi Wu") { id } }',
  );
  withCoauthors = `/?seed=${author.id}&open=${author.id}:coauthors:12`;
});

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

it('opens into the papers behind it, by click and by key', async () => {
  const { page } = await openExplorer(served(), withCoauthors);
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

it('of the dial tells who wrote both papers', async () => {
  const { page } = await openExplorer(served());
  const [line] = await page.evaluate(() => window.__explorer!.lines());
  await page.goto(`${served().url}/?sel=${encodeURIComponent(line!.opens)}`);
  await details(page).getByText('On both papers').waitFor();
});

it('carries its papers where they are asked for', async () => {
  const { page } = await openExplorer(served(), withCoauthors);
  await nodeCount(page, 7);
  await page.getByRole('switch', { name: 'Show papers on lines' }).click();
  await nodeCount(page, 10);
  await page.goBack();
  await nodeCount(page, 7);
});
