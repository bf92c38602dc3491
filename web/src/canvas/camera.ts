import type { Mark, Scene } from './scene.js';

/** How a scene is looked at: enlarged around the stage's middle, then moved. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const atRest: Camera = { x: 0, y: 0, zoom: 1 };

const least = 0.25;
const most = 20;

/** Zooms so that what is at a point of the stage stays there. */
export function zoomAt(
  camera: Camera,
  factor: number,
  [x, y]: readonly [number, number],
  scene: Scene,
): Camera {
  const zoom = Math.min(most, Math.max(least, camera.zoom * factor));
  const scale = zoom / camera.zoom;
  const [dx, dy] = [x - scene.width / 2, y - scene.height / 2];
  return { zoom, x: dx - (dx - camera.x) * scale, y: dy - (dy - camera.y) * scale };
}

/** Room at the bottom left that something else stands on. */
export type Corner = readonly [width: number, height: number];

/**
 * The camera that shows a whole scene, labels included, and at most half as large again; beside the corner where a
 * mark would be under it.
 */
export function fitted(scene: Scene, corner: Corner = [0, 0]): Camera {
  const camera = fittedFrom(0, scene);
  const [cornerWidth, cornerHeight] = corner;
  const covered = seen(scene, camera).marks.some(
    ({ x, y }) => x < cornerWidth && y > scene.height - cornerHeight,
  );
  return covered ? fittedFrom(cornerWidth, scene) : camera;
}

/** Fits a scene into the stage but for so many pixels at its left. */
function fittedFrom(start: number, { marks, width, height }: Scene): Camera {
  if (marks.length === 0) return atRest;
  const xs = marks.map(({ x }) => x);
  const ys = marks.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(
    1.5,
    Math.max(
      least,
      Math.min((width - start - 160) / Math.max(1, right - left), (height - 150) / Math.max(1, bottom - top)),
    ),
  );
  return {
    zoom,
    x: (width / 2 - (left + right) / 2) * zoom + start / 2,
    y: (height / 2 - (top + bottom) / 2) * zoom - 10,
  };
}

/** The scene as the camera sees it: places move, sizes stay. */
export function seen(scene: Scene, { zoom, x, y }: Camera): Scene {
  if (zoom === 1 && x === 0 && y === 0) return scene;
  const [middleX, middleY] = [scene.width / 2, scene.height / 2];
  const px = (value: number): number => (value - middleX) * zoom + middleX + x;
  const py = (value: number): number => (value - middleY) * zoom + middleY + y;
  return {
    ...scene,
    middle: [px(scene.middle[0]), py(scene.middle[1])],
    marks: scene.marks.map((mark): Mark => ({ ...mark, x: px(mark.x), y: py(mark.y) })),
    lines: scene.lines.map((line) => ({
      ...line,
      ...(line.curve && {
        curve: [px(line.curve[0]), py(line.curve[1]), px(line.curve[2]), py(line.curve[3])] as const,
      }),
      ...(line.end && { end: [px(line.end[0]), py(line.end[1])] as const }),
    })),
    arcs: scene.arcs.map((arc) => ({ ...arc, radius: arc.radius * zoom })),
    ...(scene.rules && {
      rules: scene.rules.map(({ from, to }) => ({
        from: [px(from[0]), py(from[1])] as const,
        to: [px(to[0]), py(to[1])] as const,
      })),
    }),
    captions: scene.captions.map((caption) => ({ ...caption, x: px(caption.x), y: py(caption.y) })),
  };
}

/** Where the camera's point of the stage is in the scene. */
export function sceneAt(
  scene: Scene,
  { zoom, x, y }: Camera,
  [px, py]: readonly [number, number],
): [number, number] {
  return [
    (px - scene.width / 2 - x) / zoom + scene.width / 2,
    (py - scene.height / 2 - y) / zoom + scene.height / 2,
  ];
}
