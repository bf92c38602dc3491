import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask } from './ask.js';
import { explorer } from './explorer.js';
import { openPage } from './openExplorer.js';

const served = explorer();

const rows = (page: Page) => page.locator('tbody tr');
const caption = (page: Page) => page.locator('caption');

it('holds the very papers in view, page by page, sorted by the server', async () => {
  const { papersConnection: all } = await ask<{
    papersConnection: { totalCount: number; nodes: { title: string }[] };
  }>(
    served().url,
    '{ papersConnection(first: 100, orderBy: [{ title: ASC }]) { totalCount nodes { title } } }',
  );
  const { page, complaints } = await openPage(served(), '/?view=table');
  await rows(page).first().waitFor();
  expect(await caption(page).textContent()).toBe(`${all.totalCount} papers, newest first`);
  expect(await page.getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort')).toBe('descending');

  await page.getByRole('button', { name: 'Title' }).click();
  await caption(page).getByText('by title').waitFor();
  const titles = page.locator('tbody th');
  await expect.poll(() => titles.first().textContent()).toBe(all.nodes[0]!.title);
  const seen = await titles.allTextContents();
  expect(new URL(page.url()).search).toBe('?view=table&order=title');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText(`51–`).waitFor();
  await expect.poll(() => titles.first().textContent()).toBe(all.nodes[50]!.title);
  seen.push(...(await titles.allTextContents()));
  expect(seen).toEqual(all.nodes.slice(0, seen.length).map(({ title }) => title));
  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByText('1–50 of').waitFor();
  await page.goBack();
  await caption(page).getByText('newest first').waitFor();
  expect(complaints).toEqual([]);
});

it('shares what is selected, unfolds and leads to paths', async () => {
  const { page } = await openPage(served(), '/?view=table');
  await rows(page).first().waitFor();
  const first = page.locator('tbody th a').first();
  const title = (await first.textContent())!;
  await first.click();
  await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name: title }).waitFor();
  expect(await page.locator('tr.selected').count()).toBe(1);
  await page.reload();
  await page.locator('tr.selected').getByRole('link', { name: title, exact: true }).waitFor();
  await page.getByRole('link', { name: `Unfold ${title}` }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('seed')).toBeTruthy();
  await page.goBack();

  await page.getByRole('link', { name: 'People', exact: true }).last().click();
  await caption(page).getByText('most papers first').waitFor();
  await page
    .getByRole('link', { name: /^Path from/ })
    .first()
    .click();
  await page.getByText('Choose the other person').waitFor();
});

it('says that nothing fulfils the filters, and offers to clear them', async () => {
  const { page } = await openPage(served(), '/?view=table&words=zyxwvut');
  await page.getByText('No paper fulfils all filters').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Clear filters' }).click();
  await rows(page).first().waitFor();
});
