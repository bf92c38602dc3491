import type { Caption, Rule } from '../../canvas/scene.js';
import type { Timeline } from '../../layout/timeline.js';

/** Names of columns under the lanes, as many as have room. */
export function axisCaptions(columns: readonly string[], { columns: places, axis }: Timeline): Caption[] {
  const apart = places.length > 1 ? places[1]! - places[0]! : Infinity;
  const every = Math.ceil(64 / apart);
  return columns.flatMap((name, index): Caption[] =>
    index % every === 0
      ? [{ id: `at ${name}`, x: places[index]!, y: axis, anchor: 'middle', lines: [], small: name }]
      : [],
  );
}

/** The ground of each lane, from its first column to its last. */
export function grounds({ lanes, columns }: Timeline): Rule[] {
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  const half = columns.length > 1 ? (columns[1]! - first) / 2 : 20;
  return lanes.map(({ ground }) => ({ from: [first - half, ground + 1], to: [last + half, ground + 1] }));
}
