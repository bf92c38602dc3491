import type { Page } from 'playwright-core';

/** A label of the picture, where it stands in the window: the corners of its rectangle, which may be turned. */
export interface Label {
  readonly text: string;
  readonly corners: readonly (readonly [x: number, y: number])[];
}

/** Every text of the picture. */
export function labelsOf(page: Page): Promise<Label[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('.drawing text')].map((label) => {
      const { x, y, width, height } = label.getBBox();
      const toWindow = label.getScreenCTM()!;
      const corners = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ].map(([left, top]): [number, number] => {
        const corner = new DOMPoint(left, top).matrixTransform(toWindow);
        return [corner.x, corner.y];
      });
      return { text: label.textContent, corners };
    }),
  );
}

/** Whether two rectangles share more than a pixel, however they are turned: no line parts them. */
export function overlap(one: Label, other: Label): boolean {
  return [one, other].every(({ corners }) =>
    [0, 1].every((side) => {
      const [from, to] = [corners[side]!, corners[side + 1]!];
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const across = [(to[0] - from[0]) / length, (to[1] - from[1]) / length] as const;
      const [a, b] = [extent(one, across), extent(other, across)];
      return Math.min(a[1], b[1]) - Math.max(a[0], b[0]) > 1;
    }),
  );
}

function extent({ corners }: Label, [dx, dy]: readonly [number, number]): [least: number, most: number] {
  const along = corners.map(([x, y]) => x * dx + y * dy);
  return [Math.min(...along), Math.max(...along)];
}
