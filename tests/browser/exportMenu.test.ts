import { expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { openPage } from './openExplorer.js';

const served = explorer();

it('leads to files of the papers in view', async () => {
  const { page } = await openPage(served(), '/?code=yes');
  await page.locator('.facets .total').waitFor();
  await page.getByText('Export', { exact: true }).click();
  const csv = page.getByRole('link', { name: /^CSV spreadsheets/ });
  const answer = await fetch(new URL((await csv.getAttribute('href'))!, served().url));
  expect(answer.status).toBe(200);
  await page.keyboard.press('Escape');
  expect(await csv.isVisible()).toBe(false);
});
