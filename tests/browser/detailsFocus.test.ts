import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { openExplorer } from './openExplorer.js';

const served = explorer();

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.className);
}

it('details keep the focus when a link in them leads on, and give it back to the picture', async () => {
  const { page } = await openExplorer(served());
  await page.locator('.canvas').focus();
  await page.keyboard.press('n');
  await page.keyboard.press(' ');
  const details = page.getByRole('complementary', { name: 'Details' });
  const author = details.locator('a[href*="sel="]').first();
  await author.waitFor();
  expect(await focused(page)).toBe('canvas');

  await author.focus();
  const address = page.url();
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => location.href !== before, address);
  await page.waitForFunction(() => document.activeElement?.className === 'details');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Close details');
  await page.keyboard.press('Enter');
  await details.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('canvas');
});

it('Escape closes details; on the picture it takes back what is chosen, then leaves', async () => {
  const { page } = await openExplorer(served());
  await page.locator('.canvas').focus();
  await page.keyboard.press('n');
  await page.keyboard.press(' ');
  const details = page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('link').first().focus();
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('canvas');

  await page.keyboard.press('n');
  await page.keyboard.press(' ');
  await details.waitFor();
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('canvas');
  await page.keyboard.press('Escape');
  expect(await focused(page)).not.toBe('canvas');
});
