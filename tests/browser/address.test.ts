import { expect, it } from 'vitest';
import { ask } from './ask.js';
import { explorer } from './explorer.js';
import { drawn, ids, nodeCount, openExplorer, openPage, placeOf, positions } from './openExplorer.js';
import { findAuthor } from './search.js';

const served = explorer();

it('that is shared shows the same picture and the same table to somebody else', async () => {
  const { page } = await openExplorer(served(), '/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: /Specialized Medical LLMs/ }).click();
  await nodeCount(page, 32);
  await findAuthor(page, 'Chaoyi Wu');
  await drawn(page, 2);
  await page.locator('main [aria-busy="false"]').waitFor();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const { pathname, search } = new URL(await page.evaluate(() => navigator.clipboard.readText()));

  const { page: other } = await openExplorer(served(), pathname + search, { alone: true });
  await other.getByRole('heading', { name: 'Chaoyi Wu' }).waitFor();
  await nodeCount(other, (await ids(page)).length);
  const [mine, theirs] = [await positions(page), await positions(other)];
  expect(Object.keys(theirs)).toEqual(Object.keys(mine));
  for (const [id, place] of Object.entries(mine))
    for (const axis of [0, 1] as const) expect(Math.abs(theirs[id]![axis] - place[axis])).toBeLessThan(0.5);

  const rows = async (shown: typeof page): Promise<string[]> => {
    await shown.getByRole('link', { name: 'Table' }).click();
    await shown.locator('tbody tr').first().waitFor();
    return shown.locator('tbody tr').allTextContents();
  };
  expect(await rows(other)).toEqual(await rows(page));
});

it.each([
  ['broken', '/?open=nonsense&view=moon&seed=', 'Passed over'],
  ['of what is gone', '/?seed=P0000000000000000', 'nothing of this address'],
  ['of an older kind', '/?view=dial&year=2022..2024&sel=', 'Passed over'],
  ['far too long', `/?words=${'x'.repeat(5000)}`, 'No paper fulfils'],
  ['far too long and packed', `/?g=${'A'.repeat(5000)}`, 'Passed over'],
])('%s says so and shows the page', async (_, path, words) => {
  const { page, complaints } = await openPage(served(), path);
  await page.getByText(words).first().waitFor();
  await page.locator('.facets .total').waitFor();
  expect(complaints).toEqual([]);
});

it('that is long is packed, and shows the same to somebody else', async () => {
  const { author } = await ask<{ author: { id: string } }>(
    served().url,
    '{ author(name: "Chaoyi Wu") { id } }',
  );
  const hidden = Array.from(
    { length: 150 },
    (_, index) => `P${'x'.repeat(12)}${String(index).padStart(4, '0')}`,
  );
  const path = `/?seed=${author.id}&open=${author.id}:papers:12&hide=${hidden.join('~')}`;
  const { page } = await openExplorer(served(), path);
  await nodeCount(page, 4);
  await page.mouse.dblclick(...(await placeOf(page, author.id)));
  await drawn(page, 8);
  await page.waitForFunction(() => location.search.startsWith('?g='));
  const address = page.url();
  expect(address.length).toBeLessThan(2000);
  const { page: other } = await openExplorer(served(), `/${new URL(address).search}`);
  await drawn(other, 8);
  expect(await positions(other)).toEqual(await positions(page));
  await page.goBack();
  await nodeCount(page, 4);
});
