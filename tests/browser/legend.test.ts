import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask } from './ask.js';
import { explorer } from './explorer.js';
import { nodeCount, openExplorer } from './openExplorer.js';

const served = explorer();
const legend = (page: Page, name: RegExp) => page.locator('.legend').getByRole('button', { name });

it('leaves a kind out and takes it in again', async () => {
  const { author } = await ask<{ author: { id: string } }>(
    served().url,
    '{ author(name: "Chaoyi Wu") { id } }',
  );
  const { page } = await openExplorer(served(), `/?seed=${author.id}&open=${author.id}:papers:12`);
  await nodeCount(page, 4);
  await legend(page, /^Papers 3/).click();
  await nodeCount(page, 1);
  expect(await legend(page, /^Papers/).getAttribute('aria-pressed')).toBe('false');
  await legend(page, /^Papers 3/).click();
  await nodeCount(page, 4);
});

it('filters the dial', async () => {
  const { page } = await openExplorer(served());
  await legend(page, /^Has code 54/).click();
  await nodeCount(page, 17);
});

it('tints groups of people', async () => {
  const { page } = await openExplorer(served(), '/?view=people');
  await page.getByRole('switch', { name: 'Tint groups' }).click();
  await page.locator('.island').first().waitFor();
  expect(new URL(page.url()).searchParams.get('groups')).toBe('yes');
});
