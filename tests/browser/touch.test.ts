import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { drawn, ids, nodeCount, openExplorer, placeOf } from './openExplorer.js';
import { personWithPapers } from './person.js';

const served = explorer();
type Point = readonly [x: number, y: number];
const phone = { viewport: { width: 390, height: 800 }, hasTouch: true };

let person: string;
let withPapers: string;
beforeAll(async () => {
  ({ person, withPapers } = await personWithPapers(served().url));
});

/** Lays fingers on the window, moves or lifts them: those given are on it afterwards. */
async function touch(tool: CDPSession, type: 'Start' | 'Move' | 'End', ...fingers: Point[]): Promise<void> {
  await tool.send('Input.dispatchTouchEvent', {
    type: `touch${type}`,
    touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
  });
}

/** Where two nodes are, and how far apart. */
async function two(page: Page): Promise<{ middle: Point; apart: number }> {
  const [first, , third] = await ids(page);
  const [[ax, ay], [bx, by]] = [await placeOf(page, first!), await placeOf(page, third!)];
  return { middle: [(ax + bx) / 2, (ay + by) / 2], apart: Math.hypot(bx - ax, by - ay) };
}

it('two fingers zoom what is between them; the one that stays moves it on', async () => {
  const { page } = await openExplorer(served(), '/', phone);
  const tool = await page.context().newCDPSession(page);
  const before = await two(page);
  const [x, y] = before.middle;
  await touch(tool, 'Start', [x - 40, y]);
  await touch(tool, 'Start', [x - 40, y], [x + 40, y]);
  for (const apart of [50, 60, 80]) await touch(tool, 'Move', [x - apart, y], [x + apart, y]);
  await expect.poll(async () => (await two(page)).apart).toBeCloseTo(2 * before.apart, 0);
  const zoomed = await two(page);
  expect(Math.hypot(zoomed.middle[0] - x, zoomed.middle[1] - y)).toBeLessThan(1);

  // The second is lifted, then the first goes on.
  await tool.send('Input.dispatchTouchEvent', {
    type: 'touchEnd',
    touchPoints: [{ x: x + 80, y, id: 1 }],
  });
  await touch(tool, 'Move', [x - 50, y + 20]);
  await expect.poll(async () => (await two(page)).middle[0]).toBeCloseTo(x + 30, 0);
  const moved = await two(page);
  expect(moved.apart).toBeCloseTo(zoomed.apart, 3);
  expect(moved.middle[1]).toBeCloseTo(y + 20, 0);
  await touch(tool, 'End');
  // Neither a tap nor a long press was meant.
  expect(new URL(page.url()).search).toBe('');
  expect(await page.getByRole('menu').count()).toBe(0);
});

it('one finger moves the picture, or a node, which stays where it is left', async () => {
  const { page } = await openExplorer(served(), withPapers, phone);
  await nodeCount(page, 4);
  const tool = await page.context().newCDPSession(page);
  const [x, y] = await placeOf(page, person);
  await touch(tool, 'Start', [40, y + 150]);
  for (const step of [10, 20, 30]) await touch(tool, 'Move', [40 + step, y + 150 + step]);
  await touch(tool, 'End');
  await expect
    .poll(() => placeOf(page, person))
    .toEqual([expect.closeTo(x + 30, 0), expect.closeTo(y + 30, 0)]);

  await touch(tool, 'Start', [x + 30, y + 30]);
  for (const step of [10, 20, 40]) await touch(tool, 'Move', [x + 30, y + 30 + step]);
  await touch(tool, 'End');
  await page.waitForFunction(() => location.search.includes('pin='));
  const [, lower] = await placeOf(page, person);
  expect(lower).toBeGreaterThan(y + 60);
});

it('a tap opens the details, a second one unfolds, a long one opens the menu', async () => {
  const { page } = await openExplorer(served(), withPapers, phone);
  await nodeCount(page, 4);
  const [, paper] = await ids(page);
  await page.touchscreen.tap(...(await placeOf(page, paper!)));
  await page.waitForFunction((id) => location.search.includes(`sel=${id}`), paper);
  await page.getByRole('button', { name: 'Close details' }).click();
  await page.touchscreen.tap(...(await placeOf(page, paper!)));
  await page.touchscreen.tap(...(await placeOf(page, paper!)));
  await drawn(page, 6);
  const open = new URL(page.url()).searchParams.get('open')!.split('~');
  expect(open).toHaveLength(2);

  await page.getByRole('button', { name: 'Close details' }).click();
  const tool = await page.context().newCDPSession(page);
  await touch(tool, 'Start', await placeOf(page, paper!));
  await page.getByRole('menu').waitFor();
  await touch(tool, 'End');
  expect(await page.getByRole('menuitem', { name: 'Details' }).isVisible()).toBe(true);
  expect(new URL(page.url()).searchParams.has('sel')).toBe(false);
});
