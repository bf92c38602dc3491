import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { drawn, ids, openExplorer, placeOf } from './openExplorer.js';

const served = explorer();

/** Waits until the picture is as large as its place, and nothing is wider than the window. */
async function fits(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const size = (selector: string): number[] => {
          const { width, height } = document.querySelector(selector)!.getBoundingClientRect();
          return [Math.round(width), Math.round(height)];
        };
        const { scrollWidth, clientWidth } = document.documentElement;
        return { picture: size('.drawing'), place: size('.view'), beyond: scrollWidth - clientWidth };
      }),
    )
    .toSatisfy(
      ({ picture, place, beyond }: { picture: number[]; place: number[]; beyond: number }) =>
        picture.join() === place.join() && place.every((pixels) => pixels > 100) && beyond === 0,
    );
}

it.each(['/', '/?view=people', '/?view=timeline'])(
  '%s: the picture is as large as its place',
  async (path) => {
    const { page } = await openExplorer(served(), path);
    await fits(page);
  },
);

it.each([
  ['a phone', 320, 640],
  ['a phone on its side', 640, 320],
  ['a window enlarged to 200 %', 640, 400],
])('on %s too, with nothing cut off at the side', async (_, width, height) => {
  const { page } = await openExplorer(served(), '/', { viewport: { width, height } });
  await fits(page);
});

it('follows a window that is turned', async () => {
  const { page } = await openExplorer(served(), '/', { viewport: { width: 400, height: 800 } });
  await fits(page);
  await page.setViewportSize({ width: 800, height: 400 });
  await fits(page);
});

it('makes room for the details, and takes it back', async () => {
  const { page } = await openExplorer(served(), '/?view=people');
  const width = (): Promise<number> => page.evaluate(() => document.querySelector('.drawing')!.clientWidth);
  const before = await width();
  const [first] = await ids(page);
  await page.mouse.click(...(await placeOf(page, first!)));
  await page.getByRole('complementary', { name: 'Details' }).waitFor();
  await expect.poll(width).toBe(before - 320);
  await fits(page);
  await page.getByRole('button', { name: 'Close details' }).click();
  await expect.poll(width).toBe(before);
  await fits(page);
});

it('stays as it was over fifty changes of the view, and leaves nothing behind', async () => {
  const { page } = await openExplorer(served());
  const tool = await page.context().newCDPSession(page);
  await tool.send('Performance.enable');
  const change = async (name: string): Promise<void> => {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }).click();
    await page.locator('main .view').waitFor();
    if (['Map', 'Timeline', 'People'].includes(name)) await drawn(page);
  };
  const views = ['Timeline', 'People', 'Table', 'Statistics', 'Map'];
  const kept = async (): Promise<Record<'elements' | 'workers' | 'nodes' | 'listeners', number>> => {
    await page.waitForLoadState('networkidle');
    await tool.send('HeapProfiler.collectGarbage');
    const { metrics } = await tool.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
    return {
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
      workers: page.workers().length,
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
    };
  };
  for (const view of views) await change(view);
  let before = await kept();
  await expect
    .poll(
      async () => {
        const last = before;
        before = await kept();
        return JSON.stringify(before) === JSON.stringify(last);
      },
      { interval: 1000 },
    )
    .toBe(true);
  for (let round = 0; round < 10; round++) for (const view of views) await change(view);
  // The view that was left is let go a moment after the next one stands.
  await expect.poll(kept).toSatisfy(
    (after: Awaited<ReturnType<typeof kept>>) =>
      after.elements === before.elements &&
      after.workers === before.workers &&
      after.listeners <= before.listeners &&
      // React keeps what it showed last beside what it shows.
      after.nodes <= before.nodes * 1.1,
    `as before: ${JSON.stringify(before)}`,
  );
});
