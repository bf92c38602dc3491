import { expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { labelsOf, overlap } from './labels.js';
import { openExplorer, positions } from './openExplorer.js';

const served = explorer();

it('shows every paper, an arc for each section, and a line for each pair that shares people', async () => {
  const { page } = await openExplorer(served());
  expect(await page.evaluate(() => window.__explorer!.nodes().length)).toBe(71);
  expect(await page.evaluate(() => window.__explorer!.arcs())).toBe(5);
  expect(await page.evaluate(() => window.__explorer!.links())).toBe(44);
  expect(await page.locator('.lines path[stroke-dasharray]').count()).toBe(1);
});

it('puts everything where it has always stood, each time', async () => {
  const opened = await Promise.all([openExplorer(served()), openExplorer(served())]);
  for (const { page } of opened) {
    const places = Object.entries(await positions(page)).map(
      ([id, place]) => `${id} ${place.map((pixels) => pixels.toFixed(6)).join(' ')}\n`,
    );
    await expect(places.join('')).toMatchFileSnapshot('firstSight.positions.txt');
  }
});

it('has all its labels on the stage, none over another', async () => {
  const { page } = await openExplorer(served());
  const stage = await page.evaluate(() => {
    const { left, right, top, bottom } = document.querySelector('.canvas')!.getBoundingClientRect();
    return { left, right, top, bottom };
  });
  const labels = await labelsOf(page);
  expect(labels).toHaveLength(71 + 5);
  const outside = labels.filter(({ corners }) =>
    corners.some(([x, y]) => x < stage.left || x > stage.right || y < stage.top || y > stage.bottom),
  );
  expect(outside.map(({ text }) => text)).toEqual([]);
  const pairs = labels.flatMap((one, index) =>
    labels.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one.text, other.text]] : [])),
  );
  expect(pairs).toEqual([]);
});

it('says of each section the number that its facet says', async () => {
  const { page } = await openExplorer(served());
  const said = await page.locator('.captions text tspan:last-child').allTextContents();
  const facet = page.locator('.facets section').first().locator('.count');
  expect(said.map((text) => text.split(' ')[0])).toEqual(
    (await facet.allTextContents()).slice(0, said.length),
  );
});

it('of more papers than it holds leads to the others', async () => {
  const { page } = await openExplorer(served());
  await page.route('**/graphql', async (route) => {
    const { query } = JSON.parse(route.request().postData()!) as { query: string };
    if (!query.includes('query Papers(')) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as {
      data: { papersConnection: { totalCount: number; facets: Record<string, unknown[]> } };
    };
    // As if a year of one section had more.
    answer.data.papersConnection.totalCount += 100;
    for (const values of Object.values(answer.data.papersConnection.facets)) values.splice(1);
    return route.fulfill({ response, json: answer });
  });
  await page.getByRole('button', { name: /none stated 18/ }).click();
  await page.getByText('1–18 of 118, newest first.').waitFor();
  await page.getByRole('link', { name: '100 more' }).click();
  await page.getByRole('link', { name: '100 newer' }).waitFor();
  expect(new URL(page.url()).searchParams.get('page')).toBe('2');
});
