import type { Line, Scene } from './scene.js';

/** Pixels beside a line that still belong to it. */
const reach = 6;
/** A curve is as good as so many straight pieces. */
const piecesOfCurve = 24;

type Point = readonly [x: number, y: number];

/** The line nearest to a point of the picture; null where none is near. */
export function lineUnder(scene: Scene, point: Point): Line | null {
  const places = placesOf(scene);
  let best: Line | null = null;
  let least = reach;
  for (const line of scene.lines) {
    const points = pointsOf(line, places);
    for (const [index, end] of points.entries()) {
      if (index === 0) continue;
      const distance = distanceTo(point, points[index - 1]!, end) - line.width / 2;
      if (distance < least) [best, least] = [line, distance];
    }
  }
  return best;
}

/** The middle of a line; null when one of its ends is not drawn. */
export function middleOf(line: Line, scene: Scene): Point | null {
  const points = pointsOf(line, placesOf(scene));
  if (points.length < 2) return null;
  if (points.length > 2) return points[points.length >> 1]!;
  const [[ax, ay], [bx, by]] = points as [Point, Point];
  return [(ax + bx) / 2, (ay + by) / 2];
}

function placesOf({ marks }: Scene): ReadonlyMap<string, Point> {
  return new Map(marks.map(({ id, x, y }) => [id, [x, y]]));
}

function pointsOf({ source, target, curve, end }: Line, places: ReadonlyMap<string, Point>): Point[] {
  const from = places.get(source);
  const to = end ?? places.get(target);
  if (!from || !to) return [];
  if (!curve) return [from, to];
  const along = (t: number, axis: 0 | 1): number =>
    (1 - t) ** 3 * from[axis] +
    3 * (1 - t) ** 2 * t * curve[axis] +
    3 * (1 - t) * t ** 2 * curve[axis === 0 ? 2 : 3] +
    t ** 3 * to[axis];
  return Array.from({ length: piecesOfCurve + 1 }, (_, index): Point => {
    const t = index / piecesOfCurve;
    return [along(t, 0), along(t, 1)];
  });
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
