import type { Line, Scene } from './scene.js';

const touches =
  (id: string) =>
  ({ source, target }: Line): boolean =>
    source === id || target === id;

/** Some nodes of a scene and the lines between them. */
export function part(scene: Scene, ids: ReadonlySet<string>): Scene {
  return {
    ...alone(scene),
    marks: scene.marks.filter(({ id }) => ids.has(id)),
    lines: scene.lines.filter(({ source, target, end }) => ids.has(source) && (ids.has(target) || end)),
  };
}

/** A scene without a node and its lines. */
export function without(scene: Scene, id: string): Scene {
  const touching = touches(id);
  return {
    ...scene,
    marks: scene.marks.filter((mark) => mark.id !== id),
    lines: scene.lines.filter((line) => !touching(line)),
  };
}

/** Nothing of a scene but a node at another place, and its lines to where the others stand. */
export function withMoved(scene: Scene, id: string, [x, y]: readonly [number, number]): Scene {
  const lines = scene.lines.filter(touches(id));
  const ends = new Set(lines.flatMap(({ source, target }) => [source, target]));
  const places = new Map(scene.marks.filter((mark) => ends.has(mark.id)).map((mark) => [mark.id, mark]));
  return {
    ...alone(scene),
    marks: scene.marks.flatMap((mark) => (mark.id === id ? [{ ...mark, x, y }] : [])),
    lines: lines.flatMap((line) => {
      const other = places.get(line.source === id ? line.target : line.source);
      const end = line.source === id && line.end ? line.end : other && ([other.x, other.y] as const);
      return end ? [{ ...line, source: id, target: other?.id ?? '', end }] : [];
    }),
  };
}

function alone({
  width,
  height,
  middle,
}: Scene): Pick<Scene, 'width' | 'height' | 'middle' | 'arcs' | 'captions'> {
  return { width, height, middle, arcs: [], captions: [] };
}
