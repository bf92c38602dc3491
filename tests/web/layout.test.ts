import { describe, expect, it } from 'vitest';
import { labelsThatFit } from '../../web/src/canvas/labels.js';
import { lineUnder, middleOf } from '../../web/src/canvas/lineUnder.js';
import type { Mark, Scene } from '../../web/src/canvas/scene.js';
import { layOutDial } from '../../web/src/layout/dial.js';
import { layOutByForces } from '../../web/src/layout/forces.js';
import { placeGroups } from '../../web/src/layout/place.js';

const names = Array.from({ length: 60 }, (_, index) => `n${index}`);
const distance = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number =>
  Math.hypot(ax - bx, ay - by);

describe('the dial', () => {
  it('gives each paper its place, clockwise from the top, with a gap between sections', () => {
    const { sections } = layOutDial([32, 18, 9], { width: 1020, height: 744 });
    const places = sections.flatMap((section) => section.places);
    expect(places).toHaveLength(59);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-Math.PI / 2);
    expect(places.at(-1)).toBeLessThan(1.5 * Math.PI);
    expect(sections[0]!.to).toBeLessThan(sections[1]!.from);
  });

  it('of a narrow stage uses its width', () => {
    const { radius } = layOutDial([30], { width: 390, height: 620 });
    expect(2 * radius).toBeGreaterThan(300);
    expect(2 * radius).toBeLessThan(390);
  });

  it('stays finite without papers', () => {
    expect(layOutDial([], { width: 300, height: 300 }).sections).toEqual([]);
  });
});

describe('steps of unfolding', () => {
  const first = [
    { parent: null, members: ['a'] },
    { parent: 'a', members: names.slice(0, 20) },
  ];

  it('place what is new around its parent and move nothing that stood', () => {
    const before = placeGroups(first, {});
    const after = placeGroups([...first, { parent: 'n3', members: names.slice(20, 32) }], {});
    for (const [id, place] of before) expect(after.get(id)).toEqual(place);
    expect(after.size).toBe(33);
  });

  it('let no two nodes touch', () => {
    const places = [...placeGroups([...first, { parent: 'n0', members: names.slice(20) }], {}).values()];
    for (const [index, place] of places.entries())
      for (const other of places.slice(index + 1)) expect(distance(place, other)).toBeGreaterThan(20);
  });

  it('leave what was pinned where it was put', () => {
    expect(placeGroups(first, { n4: [300, -20] }).get('n4')).toEqual([300, -20]);
  });
});

describe('forces', () => {
  const nodes = names.map((id) => ({ id, size: 8 }));
  const links = names.slice(1, 50).map((target, index) => ({
    source: names[Math.floor(index / 3)]!,
    target,
    weight: 1 + (index % 3),
  }));

  it('give the same places each time, to the last digit', () => {
    expect(layOutByForces({ nodes, links, pins: {} })).toEqual(layOutByForces({ nodes, links, pins: {} }));
  });

  it('let no two nodes overlap and set those without links below', () => {
    const places = layOutByForces({ nodes, links, pins: {} });
    const all = [...places.values()];
    for (const [index, place] of all.entries())
      for (const other of all.slice(index + 1)) expect(distance(place, other)).toBeGreaterThan(16);
    const lowest = Math.max(...names.slice(0, 50).map((id) => places.get(id)![1]));
    expect(places.get('n59')![1]).toBeGreaterThan(lowest);
  });
});

describe('parts that do not hang together', () => {
  const parts = ['a', 'b', 'c', 'd'].map((part) => [0, 1, 2].map((index) => `${part}${index}`));
  const input = {
    nodes: parts.flat().map((id) => ({ id, size: 8 })),
    links: parts.flatMap(([one, two, three]) => [
      { source: one!, target: two!, weight: 1 },
      { source: two!, target: three!, weight: 1 },
    ]),
  };
  const box = (ids: readonly string[], places: ReadonlyMap<string, readonly [number, number]>) => {
    const [xs, ys] = [0, 1].map((axis) => ids.map((id) => places.get(id)![axis]!)) as [number[], number[]];
    return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const;
  };

  it('have places of their own', () => {
    const places = layOutByForces({ ...input, pins: {} });
    for (const [index, part] of parts.entries())
      for (const other of parts.slice(index + 1)) {
        const [left, right, top, bottom] = box(part, places);
        const [otherLeft, otherRight, otherTop, otherBottom] = box(other, places);
        expect(left < otherRight && otherLeft < right && top < otherBottom && otherTop < bottom).toBe(false);
      }
  });

  it('stay where something of them is pinned', () => {
    expect(layOutByForces({ ...input, pins: { b1: [500, 300] } }).get('b1')).toEqual([500, 300]);
  });
});

describe('lines', () => {
  const mark = (id: string, x: number, y: number): Mark => ({
    ...{ id, x, y, size: 6, kind: 'author', hue: '#000', filled: true, rank: 0 },
    ...{ label: '', title: '', description: '' },
  });
  const line = { id: 'a b', source: 'a', target: 'b', width: 2, dashed: false, title: '' };
  const scene: Scene = {
    ...{ width: 400, height: 300, middle: [200, 150], arcs: [], captions: [] },
    marks: [mark('a', 100, 100), mark('b', 300, 100)],
    lines: [line],
  };

  it('are met some pixels beside them, and not beyond their ends', () => {
    expect(lineUnder(scene, [200, 105])?.id).toBe('a b');
    expect(lineUnder(scene, [200, 115])).toBeNull();
    expect(lineUnder(scene, [320, 100])).toBeNull();
    expect(middleOf(line, scene)).toEqual([200, 100]);
  });

  it('that are curved are met on their curve', () => {
    const curved = { ...scene, lines: [{ ...line, curve: [100, 200, 300, 200] as const }] };
    expect(lineUnder(curved, [200, 175])?.id).toBe('a b');
    expect(lineUnder(curved, [200, 100])).toBeNull();
  });
});

describe('labels', () => {
  const mark = (id: string, x: number, rank: number): Mark => ({
    ...{ id, x, rank, y: 100, size: 6, kind: 'author', hue: '#000', filled: true },
    ...{ label: 'Somebody with a name', title: '', description: '' },
  });

  it('that would touch give way to those of higher rank, and what is pointed at comes first', () => {
    const marks = [mark('a', 100, 1), mark('b', 130, 2), mark('c', 400, 0)];
    expect([...labelsThatFit(marks, new Set())].sort()).toEqual(['b', 'c']);
    expect([...labelsThatFit(marks, new Set(['a']))].sort()).toEqual(['a', 'c']);
  });
});
