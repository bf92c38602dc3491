import { beforeAll, expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { nodeCount, openExplorer, placeOf } from './openExplorer.js';
import { personWithPapers } from './person.js';

const served = explorer();
let person: string;
let withPapers: string;
beforeAll(async () => {
  ({ person, withPapers } = await personWithPapers(served().url));
});

it('unfolds each kind, with its number, hides others and pins, by keys alone', async () => {
  const { page, complaints } = await openExplorer(served(), withPapers);
  const menu = page.getByRole('menu');
  await nodeCount(page, 4);
  await page.locator('.canvas').focus();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: /^Authors \d/ }).waitFor();
  expect(await menu.getByRole('menuitem', { name: /^Fold/ }).isDisabled()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Code\d/);
  await page.keyboard.press('Enter');
  await nodeCount(page, 5);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('canvas');

  await page.keyboard.press('n');
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: /^Hide others/ }).click();
  await page.waitForFunction(() => window.__explorer!.nodes().length < 5);
  expect(new URL(page.url()).searchParams.get('hide')).toBeTruthy();
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Pin here' }).click();
  await page.waitForFunction(() => location.search.includes('pin='));
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Unpin' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await menu.count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('opens beside the pointer; from a person it leads to paths', async () => {
  const { page } = await openExplorer(served(), withPapers);
  const menu = page.getByRole('menu');
  await nodeCount(page, 4);
  await page.mouse.click(...(await placeOf(page, person)), { button: 'right' });
  await menu.getByRole('menuitem', { name: /^Co-authors 6/ }).waitFor();
  await menu.getByRole('menuitem', { name: 'Path from here' }).click();
  await page.getByText('Choose the other person').waitFor();
});
