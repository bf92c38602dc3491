import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { openPage } from './openExplorer.js';

const served = explorer();

it('say in sentences what the bars show; each bar leads to its papers', async () => {
  const { page, complaints } = await openPage(served(), '/?view=statistics');
  const card = page.getByRole('article', { name: /^Papers per (month|year)/ });
  const bars = card.getByRole('link', { name: /papers?$/ });
  await bars.first().waitFor();
  for (const article of await page.getByRole('article').all())
    await article.getByRole('heading', { name: /^(?!Counting|Not counted)/ }).waitFor();

  const shown = await Promise.all((await bars.all()).map((bar) => bar.getAttribute('aria-label')));
  await card.getByRole('button', { name: 'As table' }).click();
  const cells = await card.getByRole('row').allTextContents();
  for (const [name, count] of shown.map((label) => label!.split(', ')))
    expect(cells).toContain(`${name}${count!.replace(/ papers?/, '')}`);
  await card.getByRole('button', { name: 'As table' }).click();

  const last = bars.last();
  const count = /(\d+) papers?$/.exec((await last.getAttribute('aria-label'))!)![1]!;
  await last.click();
  await page.locator('.facets .total strong').getByText(count, { exact: true }).waitFor();
  expect(new URL(page.url()).search).toMatch(/^\?date=/);
  await page.goBack();
  await bars.first().waitFor();
  expect(complaints).toEqual([]);
});

it('show the question of a card in the Playground, and save its drawing', async () => {
  const { page } = await openPage(served(), '/?view=statistics&code=yes');
  const card = page.getByRole('article', { name: 'Papers per category' });
  await card
    .getByRole('link', { name: /with code$/ })
    .first()
    .waitFor();
  const address = new URL(
    (await card.getByRole('link', { name: 'Query' }).getAttribute('href'))!,
    served().url,
  );
  expect(address.pathname).toBe('/playground');
  expect(address.searchParams.get('query')).toContain('categories');
  expect(JSON.parse(address.searchParams.get('variables')!)).toHaveProperty('where');

  const saving = page.waitForEvent('download');
  await card.getByRole('button', { name: 'SVG' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('papers-per-category.svg');
  const drawing = await readFile(await download.path(), 'utf8');
  const marks = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      wrong: parsed.querySelectorAll('parsererror').length,
      links: [...parsed.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    };
  }, drawing);
  expect(marks.wrong).toBe(0);
  expect(marks.links.length).toBeGreaterThan(0);
  for (const link of marks.links) expect(link).toContain(served().url);
});

it('of nothing say so; a card that fails leaves the others', async () => {
  const { page } = await openPage(served(), '/?view=statistics&words=zyxwvut');
  await page.getByRole('heading', { name: 'No paper fulfils all filters' }).first().waitFor();

  await page.route('**/graphql', async (route) =>
    route.request().postData()?.includes('query Venues')
      ? route.fulfill({ status: 500, body: 'no' })
      : route.continue(),
  );
  await page.goto(`${served().url}/?view=statistics`);
  const venues = page.getByRole('article', { name: 'Papers per venue' });
  await venues.getByRole('alert').waitFor();
  await page
    .getByRole('article', { name: 'Papers per category' })
    .getByRole('link', { name: /with code$/ })
    .first()
    .waitFor();
  await page.unroute('**/graphql');
  await venues.getByRole('button', { name: 'Try again' }).click();
  await venues.getByRole('link', { name: /^arXiv/ }).waitFor();
});
