import { middleOf } from './lineUnder.js';
import type { Scene } from './scene.js';

/** What stands on the stage, for tests and for who scripts the page: nothing reads the picture's pixels. */
export interface Exposed {
  /** Ids of the nodes drawn, in reading order. */
  nodes: () => string[];
  /** Where they are at rest, in pixels of the stage. */
  positions: () => Record<string, readonly [x: number, y: number]>;
  /** How many links and arcs are drawn. */
  links: () => number;
  arcs: () => number;
  /** Where a node is in the window now. */
  screen: (id: string) => readonly [x: number, y: number] | null;
  /** The middles of the lines behind which something is, in the window now. */
  lines: () => { readonly opens: string; readonly at: readonly [x: number, y: number] }[];
}

declare global {
  interface Window {
    __explorer?: Exposed;
  }
}

/** Makes a scene readable from outside; `seen` is how the camera shows it. */
export function expose(scene: Scene, seen: Scene, stage: Element): void {
  window.__explorer = {
    nodes: () => scene.marks.map(({ id }) => id),
    positions: () => Object.fromEntries(scene.marks.map(({ id, x, y }) => [id, [x, y] as const])),
    links: () => scene.lines.length,
    arcs: () => scene.arcs.length,
    screen: (id) => {
      const mark = seen.marks.find((each) => each.id === id);
      const { left, top } = stage.getBoundingClientRect();
      return mark ? [left + mark.x, top + mark.y] : null;
    },
    lines: () => {
      const { left, top } = stage.getBoundingClientRect();
      return seen.lines.flatMap((line) => {
        const middle = middleOf(line, seen);
        return line.opens === undefined || !middle
          ? []
          : [{ opens: line.opens, at: [left + middle[0], top + middle[1]] as const }];
      });
    },
  };
}
