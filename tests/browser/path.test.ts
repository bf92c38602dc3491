import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask } from './ask.js';
import { explorer } from './explorer.js';
import { openPage } from './openExplorer.js';

const served = explorer();

/** The ends of the path in the address, as arguments. */
function ends(page: Page): string {
  const [from, to] = new URL(page.url()).searchParams.get('path')!.split('~');
  return `from: "${from}", to: "${to}"`;
}

/** The address of the path between two authors, by their names. */
async function pathBetween(one: string, other: string): Promise<string> {
  const { from, to } = await ask<{ from: { id: string }; to: { id: string } }>(
    served().url,
    'query ($one: String!, $other: String!) { from: author(name: $one) { id } to: author(name: $other) { id } }',
    { one, other },
  );
  return `/?view=path&path=${from.id}~${to.id}`;
}

it('leads from one person to another over their papers, by keyboard alone', async () => {
  const { page, complaints } = await openPage(served(), '/?view=path');
  for (const [label, name] of [
    ['From', 'Zihao Zhao'],
    ['To', 'Xiang Li'],
  ] as const) {
    const field = page
      .getByRole('group', { name: 'Ends of the path' })
      .getByRole('combobox', { name: label });
    await field.fill(name);
    await page.getByRole('option', { name }).first().waitFor();
    await field.press('Enter');
    await expect.poll(() => field.inputValue()).toBe(name);
  }
  const route = page.getByRole('list', { name: /^From Zihao Zhao to Xiang Li/ }).first();
  await route.waitFor();
  const { coauthorPaths } = await ask<{ coauthorPaths: { authors: { name: string }[] }[] }>(
    served().url,
    `{ coauthorPaths(${ends(page)}) { authors { name } } }`,
  );
  expect(await route.locator('.person').allTextContents()).toEqual(
    coauthorPaths[0]!.authors.map(({ name }) => name),
  );
  expect(await route.locator('.paper').count()).toBeGreaterThan(0);

  await page.getByRole('link', { name: 'Swap From and To' }).click();
  await page
    .getByRole('list', { name: /^From Xiang Li to Zihao Zhao/ })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});

it('of one hop shows the paper that both wrote', async () => {
  const { page } = await openPage(served(), await pathBetween('Chaoyi Wu', 'Weidi Xie'));
  const route = page.getByRole('list', { name: /^From Chaoyi Wu to Weidi Xie/ }).first();
  await route.waitFor();
  expect(await route.locator('.person').count()).toBe(2);
  expect((await route.locator('.paper').allTextContents()).join()).toContain('PMC-LLaMA');
});

it('that is not there says so, without blaming a filter', async () => {
  const { page } = await openPage(served(), await pathBetween('Chaoyi Wu', 'Lavender Yao Jiang'));
  await page.getByRole('heading', { name: 'No path within 6 hops', exact: true }).waitFor();
  await page.getByText('Nobody they wrote with leads from one to the other').waitFor();
  expect(await page.getByRole('link', { name: 'Drop it' }).count()).toBe(0);
});

it('that a filter cuts says which, and offers to drop it', async () => {
  const address = await pathBetween('Zihao Zhao', 'Xiang Li');
  const { page } = await openPage(served(), `${address}&date=2022-10..2022-12`);
  await page.getByRole('heading', { name: 'No path within 6 hops' }).waitFor();
  await page.getByText('Without the filter on dates there is one of').waitFor();
  await page.getByRole('link', { name: 'Drop it' }).click();
  await page
    .getByRole('list', { name: /^From Zihao Zhao to Xiang Li/ })
    .first()
    .waitFor();
  expect(new URL(page.url()).searchParams.get('date')).toBeNull();
});
