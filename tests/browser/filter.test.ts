import { it } from 'vitest';
import { explorer } from './explorer.js';
import { nodeCount, openExplorer, openPage } from './openExplorer.js';

const served = explorer();

it('a filter leaves what it says, and Back takes it back', async () => {
  const { page } = await openExplorer(served());
  await page.getByRole('button', { name: /Evaluation 9/ }).click();
  await nodeCount(page, 9);
  await page.getByRole('button', { name: /no code/ }).click();
  await nodeCount(page, 5);
  await page.goBack();
  await nodeCount(page, 9);
  await page.goBack();
  await nodeCount(page, 71);
});

it('filters that leave nothing say so, and offer to be cleared', async () => {
  const { page } = await openPage(served(), '/?words=zyxwvut');
  await page.getByText('No paper fulfils all filters').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Clear filters' }).click();
  await nodeCount(page, 71);
});
