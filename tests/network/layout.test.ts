import { expect, test } from 'vitest';
import { layoutOf } from '../../src/network/layout.js';
import { networkOf, type Network } from '../../src/network/network.js';

const waiting = new AbortController().signal;

/** Two rings of so many nodes each, with one edge between them, and a node on its own. */
function twoRings(size: number): Network {
  const ring = (name: string): [string, string][] =>
    Array.from({ length: size }, (_, i) => [`${name}${i}`, `${name}${(i + 1) % size}`]);
  const edges = [...ring('a'), ...ring('b'), ['a0', 'b0'] as const];
  const nodes = [...new Set(edges.flat()), 'alone'];
  return networkOf(
    nodes,
    edges.map(([source, target]) => ({ source, target, weight: 1 })),
  );
}

test('the same network always looks the same', async () => {
  const [one, other] = [await layoutOf(twoRings(40), waiting), await layoutOf(twoRings(40), waiting)];
  expect([...one]).toEqual([...other]);
});

test('who is connected stands closer together', async () => {
  const places = await layoutOf(twoRings(20), waiting);
  const apart = (one: string, other: string): number => {
    const [a, b] = [places.get(one)!, places.get(other)!];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  expect(apart('a5', 'a6')).toBeLessThan(apart('a5', 'b5') / 2);
  for (const { x, y } of places.values()) expect([x, y].every(Number.isFinite)).toBe(true);
});

test.each([[[]], [['A']], [['A', 'B']]])('there is a place for each of %j', async (nodes) => {
  expect([...(await layoutOf(networkOf(nodes, []), waiting)).keys()]).toEqual(nodes);
});

test('it leaves off when nobody waits for it', async () => {
  const leaving = new AbortController();
  const laying = layoutOf(twoRings(500), leaving.signal);
  leaving.abort();
  await expect(laying).rejects.toThrow(/abort/i);
});
