import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { drawn, nodeCount, openExplorer } from './openExplorer.js';

const served = explorer();

/** What has the focus, as a screen reader names it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    const label =
      element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
    return (active?.textContent ?? label).trim();
  });
}

/** Presses a key until what has the focus is called so; a person would hear each on the way. */
async function until(page: Page, key: string, name: RegExp): Promise<void> {
  const heard: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (name.test(now)) return;
    heard.push(now);
  }
  throw new Error(`${key} reached no ${name}, but ${heard.join(' | ')}`);
}

it('search, unfold, find a path, filter, read the table and export without a mouse', async () => {
  const { page, complaints } = await openExplorer(served());

  // Search, and the picture has the focus.
  await page.keyboard.press('/');
  await page.keyboard.type('chaoyi');
  await page.getByRole('option', { name: /Chaoyi Wu/ }).waitFor();
  await page.keyboard.press('Enter');
  await nodeCount(page, 4);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('canvas');

  // Unfold a paper.
  await until(page, 'n', /^PMC-LLaMA, paper/);
  await page.keyboard.press('Enter');
  await drawn(page, 6);

  // From a person to another one.
  await until(page, 'n', /^Chaoyi Wu, author/);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Path from here' }).waitFor();
  await until(page, 'ArrowDown', /^Path from here/);
  await page.keyboard.press('Enter');
  await page.getByText('Choose the other person').waitFor();
  expect(await focused(page)).toBe('To');
  await page.keyboard.type('Weidi Xie');
  await page.getByRole('option', { name: 'Weidi Xie' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('list', { name: /^From Chaoyi Wu to Weidi Xie/ })
    .first()
    .waitFor();

  // Filter.
  await until(page, 'Shift+Tab', /no code/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search.includes('code=no'));
  await page.locator('.facets .total strong').getByText('17', { exact: true }).waitFor();

  // The table of what is left.
  await until(page, 'Shift+Tab', /^Table$/);
  await page.keyboard.press('Enter');
  await page.locator('caption').getByText('17 papers').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(17);

  // And a file of it.
  await until(page, 'Tab', /^Export$/);
  await page.keyboard.press('Enter');
  await until(page, 'Tab', /^CSV spreadsheets/);
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await readFile(await (await saving).path(), 'utf8');
  expect(file.trim().split(/\r?\n(?=P)/)).toHaveLength(1 + 17);
  expect(complaints).toEqual([]);
});
