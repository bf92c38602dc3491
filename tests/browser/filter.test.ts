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

it('of several filters that leave nothing, the one in the way is named and can be dropped', async () => {
  const { page } = await openPage(served(), '/?words=zyxwvut&code=no&view=table');
  await page.getByRole('link', { name: 'Drop the filter on words' }).click();
  await page.getByText(/papers without code/).waitFor();
});

it('words that only an address filters by stand among the filters, where they can be taken away', async () => {
  const { page } = await openPage(served(), '/?words=radiology');
  const words = page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('button', { name: /“radiology”/ });
  await words.click();
  await nodeCount(page, 71);
  await words.waitFor({ state: 'detached' });
});
