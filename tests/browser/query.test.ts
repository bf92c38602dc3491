import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask } from './ask.js';
import { explorer } from './explorer.js';
import { openExplorer, openPage } from './openExplorer.js';

const served = explorer();

interface Sent {
  readonly query: string;
  readonly variables: object;
}

/** The question behind the picture, as the page links it, and the address of the Playground with it. */
async function shownQuestion(page: Page): Promise<Sent & { href: string }> {
  const href = (await page.getByRole('link', { name: 'Query', exact: true }).getAttribute('href'))!;
  const { searchParams } = new URL(href, served().url);
  return {
    href,
    query: searchParams.get('query')!,
    variables: JSON.parse(searchParams.get('variables')!) as object,
  };
}

/** Runs what stands in the Playground, and says what was sent and what came. */
async function run(page: Page): Promise<Sent & { data: unknown }> {
  const answering = page.waitForResponse((response) => {
    const sent = response.request().postData();
    return sent !== null && sent.includes('papersConnection') && !sent.includes('__schema');
  });
  await page.locator('.graphiql-query-editor .view-line').nth(2).waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  const response = await answering;
  const { data } = (await response.json()) as { data: unknown };
  return { ...(JSON.parse(response.request().postData()!) as Sent), data };
}

it('that is shown is the one that was sent; the Playground opens it filled in, and gives the same data', async () => {
  const { page } = await openExplorer(served());
  const sending = page.waitForRequest((request) => request.postData()?.includes('"NOT"') ?? false);
  await page.getByRole('button', { name: /none stated/ }).click();
  const request = await sending;
  const sent = JSON.parse(request.postData()!) as Sent;
  const { href, ...shown } = await shownQuestion(page);
  expect(shown).toEqual(sent);
  const answer = (await (await request.response())!.json()) as { data: unknown };

  await page.goto(served().url + href);
  expect(await run(page)).toMatchObject({ ...sent, data: answer.data });
});

it('with a script in it does no harm, here or in the Playground', async () => {
  const words = '</script><script>document.title = "owned"</script><img src=x onerror="document.title=1">';
  const { page, complaints } = await openPage(served(), `/?words=${encodeURIComponent(words)}`);
  await page.getByText('No paper fulfils all filters').first().waitFor();
  const { href, ...shown } = await shownQuestion(page);
  expect(JSON.stringify(shown.variables)).toContain(JSON.stringify(words).slice(1, -1));
  expect(await page.title()).toBe('Lithograph');

  await page.goto(served().url + href);
  expect(await run(page)).toMatchObject({
    variables: shown.variables,
    data: await ask(served().url, shown.query, shown.variables),
  });
  expect(await page.title()).toBe('Lithograph Playground');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(complaints).toEqual([]);
});
