import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTimeline } from '../../web/src/layout/timeline.js';

const counts = fc.integer({ min: 1, max: 30 }).chain((columns) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 8,
  }),
);
const size = fc.record({
  width: fc.integer({ min: 320, max: 2000 }),
  height: fc.integer({ min: 500, max: 1400 }),
});

describe('the timeline', () => {
  it('has a place for each dot, in its column, above the ground of its lane and below that of the one before', () => {
    fc.assert(
      fc.property(counts, size, (rows, stage) => {
        const { lanes, columns } = layOutTimeline(rows, stage);
        const half = columns.length > 1 ? (columns[1]! - columns[0]!) / 2 : Infinity;
        const astray = lanes.flatMap(({ places, ground }, lane) =>
          places.flatMap((dots, column) =>
            dots.filter(
              ([x, y]) =>
                Math.abs(x - columns[column]!) > half || y >= ground || y <= (lanes[lane - 1]?.ground ?? 0),
            ),
          ),
        );
        expect(astray).toEqual([]);
        expect(lanes.map(({ places }) => places.map(({ length }) => length))).toEqual(rows);
      }),
    );
  });

  it('keeps dots apart where there is room', () => {
    const { lanes, dot } = layOutTimeline(
      [
        [12, 3],
        [1, 7],
      ],
      { width: 1000, height: 740 },
    );
    const places = lanes.flatMap((lane) => lane.places.flat());
    for (const [index, [x, y]] of places.entries())
      for (const [otherX, otherY] of places.slice(index + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(2 * dot);
    expect(dot).toBeGreaterThan(4);
  });
});
