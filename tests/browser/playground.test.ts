import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { Example } from '../../src/server/examples.js';
import { serve } from '../server/serve.js';
import { explorer } from './explorer.js';
import { openPage, type OpenedExplorer } from './openExplorer.js';

const examples: Example[] = [
  {
    name: 'newest-papers',
    description: 'The newest papers of all lists, with who wrote them.',
    query:
      '# The newest papers of all lists, with who wrote them.\n{\n  papers(first: 5) {\n    title\n    authors {\n      name\n    }\n  }\n}\n',
  },
  {
    name: 'the-answer',
    description: 'What the answer is, in "quotes" & <b>angles</b>.',
    query: '# The answer\nquery TheAnswer {\n  answer\n}\n',
  },
];

const served = explorer();
/** Of a server with a small schema of its own. */
let url: string;
beforeAll(async () => {
  ({ url } = await serve({ examples }));
});

/** Opens the Playground and waits until it is ready. */
async function openPlayground(path: string): Promise<OpenedExplorer> {
  const { browser } = served();
  let schema: Promise<unknown> | undefined;
  const opened = await openPage({ browser, url }, path, {}, (page) => {
    schema = schemaRead(page);
    return Promise.resolve();
  });
  await ready(opened.page, schema!);
  return opened;
}

const schemaRead = (page: Page): Promise<unknown> =>
  page.waitForResponse((response) => response.request().method() === 'POST');

/** The Playground is ready when it has read the schema and its editor shows the query. */
async function ready(page: Page, schema: Promise<unknown>): Promise<void> {
  await schema;
  await page.locator('.graphiql-query-editor .view-line').nth(2).waitFor();
}

it('a stranger opens the Playground, picks an example, runs it and reads the answer', async () => {
  const { page, outside, complaints } = await openPlayground('/playground');
  await page.getByText('Examples', { exact: true }).click();
  if (process.env['SCREENSHOTS']) await page.screenshot({ path: '/tmp/playground-menu.png' });
  const schema = schemaRead(page);
  await page.getByRole('link', { name: 'The answer' }).click();
  await ready(page, schema);
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.locator('.graphiql-response').getByText('"42"').waitFor();
  if (process.env['SCREENSHOTS']) await page.screenshot({ path: '/tmp/playground.png' });
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});

it('a link fills in query and variables, whatever they hold, and the editor completes', async () => {
  const query =
    'query Rest($milliseconds: Int!) {\n  pause(milliseconds: $milliseconds)\n  # </SCRIPT><script>document.title = "owned"</script>\n}';
  const variables = '{ "milliseconds": 7 }';
  const { page, outside, complaints } = await openPlayground(
    `/playground?${new URLSearchParams({ query, variables })}`,
  );
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.locator('.graphiql-response').getByText('"rested"').waitFor();
  expect(await page.title()).toBe('Lithograph Playground');

  await page.locator('.graphiql-query-editor .view-line').nth(1).click();
  await page.keyboard.press('End');
  await page.keyboard.type('\nans');
  await page.locator('.suggest-widget').getByText('answer').first().waitFor();
  if (process.env['SCREENSHOTS']) await page.screenshot({ path: '/tmp/playground-complete.png' });
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});
