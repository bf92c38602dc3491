import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Example } from '../../src/server/examples.js';
import { serve } from '../server/serve.js';
import { openBrowser } from './browser.js';

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

let browser: Browser;
let url: string;

beforeAll(async () => {
  ({ url } = await serve({ examples }));
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** A page that keeps what a stranger must not see: requests that leave our origin, errors on the console. */
async function openPage(path: string): Promise<{ page: Page; outside: string[]; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== url)
      outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await readyAfter(page, () => page.goto(url + path));
  return { page, outside, complaints };
}

/** The Playground is ready when it has read the schema and its editor shows the query. */
async function readyAfter(page: Page, open: () => Promise<unknown>): Promise<void> {
  const schema = page.waitForResponse((response) => response.request().method() === 'POST');
  await open();
  await schema;
  await page.locator('.graphiql-query-editor .view-line').nth(2).waitFor();
}

it(
  'a stranger opens the Playground, picks an example, runs it and reads the answer',
  { timeout: 60_000 },
  async () => {
    const { page, outside, complaints } = await openPage('/playground');
    await page.getByText('Examples', { exact: true }).click();
    if (process.env['SCREENSHOTS']) await page.screenshot({ path: '/tmp/playground-menu.png' });
    await readyAfter(page, () => page.getByRole('link', { name: 'The answer' }).click());
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('"42"').waitFor();
    if (process.env['SCREENSHOTS']) await page.screenshot({ path: '/tmp/playground.png' });
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

it(
  'a link fills in query and variables, whatever they hold, and the editor completes',
  { timeout: 60_000 },
  async () => {
    const query =
      'query Rest($milliseconds: Int!) {\n  pause(milliseconds: $milliseconds)\n  # </SCRIPT><script>document.title = "owned"</script>\n}';
    const variables = '{ "milliseconds": 7 }';
    const { page, outside, complaints } = await openPage(
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
  },
);
