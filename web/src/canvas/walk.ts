import type { Mark, Scene } from './scene.js';

/** The node to go to from another with an arrow key: the nearest linked one in that direction, else the nearest. */
export function nextInDirection(
  scene: Scene,
  from: string | null,
  [dx, dy]: readonly [number, number],
): string | null {
  const start = scene.marks.find(({ id }) => id === from) ?? scene.marks[0];
  if (!start) return null;
  if (!from) return start.id;
  const linked = new Set(
    scene.lines.flatMap(({ source, target }) =>
      source === from ? [target] : target === from ? [source] : [],
    ),
  );
  return (
    nearest(
      start,
      scene.marks.filter(({ id }) => linked.has(id)),
      dx,
      dy,
    ) ?? nearest(start, scene.marks, dx, dy)
  );
}

function nearest(start: Mark, marks: readonly Mark[], dx: number, dy: number): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const { id, x, y } of marks) {
    if (id === start.id) continue;
    const [ahead, aside] = [
      (x - start.x) * dx + (y - start.y) * dy,
      Math.abs((x - start.x) * dy - (y - start.y) * dx),
    ];
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) [best, least] = [id, distance];
  }
  return best;
}
