import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { betweennessOf } from '../../src/network/betweenness.js';
import { networkOf, type Network } from '../../src/network/network.js';

const waiting = new AbortController().signal;

/** Each node has an edge with the next so many. */
function band(size: number, width: number): Network {
  const names = Array.from({ length: size }, (_, index) => String(index));
  const edges = names.flatMap((source, index) =>
    names.slice(index + 1, index + 1 + width).map((target) => ({ source, target, weight: 1 })),
  );
  return networkOf(names, edges);
}

test.each([
  [0, {}],
  [1, { 0: 0 }],
  [2, { 0: 0, 1: 0 }],
  [3, { 0: 0, 1: 1, 2: 0 }],
  [4, { 0: 0, 1: 2 / 3, 2: 2 / 3, 3: 0 }],
])('of %i nodes in a row', async (size, expected) => {
  expect(Object.fromEntries(await betweennessOf(band(size, 1), waiting))).toEqual(expected);
});

test('others are answered meanwhile, and it leaves off when nobody waits for it', async () => {
  const leaving = new AbortController();
  const measuring = betweennessOf(band(2_000, 20), leaving.signal);
  await sleep(1);
  leaving.abort(new Error('gone'));
  await expect(measuring).rejects.toThrow('gone');
});
