import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { ids, nodeCount, openExplorer, openPage } from './openExplorer.js';

const served = explorer();

/** Keeps the papers without code, while the API is as it is: the error said, what stands meanwhile, and the retry. */
async function mended(page: Page, words: RegExp, mend: () => Promise<unknown>): Promise<void> {
  await page.getByRole('alert').getByText(words).waitFor();
  expect(new URL(page.url()).search).toBe('?code=no');
  expect(await ids(page)).toHaveLength(71);
  await mend();
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await nodeCount(page, 17);
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('?code=no');
}

it('of the API is told in words; the picture and the recipe stay, and trying again mends it', async () => {
  const { page } = await openExplorer(served());
  await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'oops' }));
  await page.getByRole('button', { name: /no code/ }).click();
  await mended(page, /The server answered 500/, () => page.unroute('**/graphql'));
});

it('to answer is waited for, then told, and trying again asks anew', async () => {
  const { page } = await openExplorer(served(), '/', { alone: true }, (opened) => opened.clock.install());
  await page.route('**/graphql', () => undefined);
  const asked = page.waitForRequest('**/graphql');
  await page.getByRole('button', { name: /no code/ }).click();
  await asked;
  await page.clock.fastForward(10_000);
  await page.locator('main[aria-busy="true"]').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.clock.fastForward(10_000);
  await mended(page, /has not answered for 20 seconds/, () => page.unroute('**/graphql'));
});

it('of the network is told, and trying again when it is back mends it', async () => {
  const { page } = await openExplorer(served(), '/', { alone: true });
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /no code/ }).click();
  await mended(page, /cannot be reached/, () => page.context().setOffline(false));
});

it('before anything was shown leaves the recipe too', async () => {
  const { page } = await openPage(served(), '/?code=no', {}, (opened) =>
    opened.route('**/graphql', (route) => route.abort()),
  );
  await page.getByRole('alert').first().getByText('cannot be reached').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('alert').first().getByRole('button', { name: 'Try again' }).click();
  await nodeCount(page, 17);
  expect(new URL(page.url()).search).toBe('?code=no');
});

it('of the table is told, and trying again mends it', async () => {
  const { page } = await openExplorer(served());
  await page.locator('.facets .total').waitFor();
  await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.getByRole('link', { name: 'Table' }).click();
  await page.getByRole('alert').getByText('500').waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('tbody tr').first().waitFor();
});
