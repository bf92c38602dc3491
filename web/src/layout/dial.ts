/** How much of the ring stays empty between two sections, in places of papers. */
const gap = 2.2;

export interface DialSize {
  readonly width: number;
  readonly height: number;
}

export interface Dial {
  readonly middle: readonly [x: number, y: number];
  readonly radius: number;
  /** Per section: the angle of each of its places, and the arc below them. Radians clockwise from the right. */
  readonly sections: readonly {
    readonly places: readonly number[];
    readonly from: number;
    readonly to: number;
  }[];
}

/** Whether a stage has no room for labels around a dial: they come when it is enlarged. */
export function isNarrow({ width }: DialSize): boolean {
  return width < 560;
}

/** The radius of a dial on a stage: labels must fit around it. */
function dialRadius(size: DialSize): number {
  const { width, height } = size;
  if (isNarrow(size)) return Math.max(40, Math.min(width / 2 - 24, height / 2 - 110));
  const roomy = Math.min(width / 2 - 160, height / 2 - 170);
  return Math.max(roomy, Math.min(width, height) * 0.28);
}

/** How many places of so many pixels a ring has beside the gaps between its sections. */
export function capacity(sections: number, place: number, size: DialSize): number {
  return Math.floor((2 * Math.PI * dialRadius(size)) / place - gap * sections);
}

/** Places on a ring, section by section, clockwise from the top. A closed form: the same always. */
export function layOutDial(counts: readonly number[], size: DialSize): Dial {
  const total = counts.reduce((sum, count) => sum + count + gap, 0);
  const step = (2 * Math.PI) / Math.max(total, 1);
  let next = -Math.PI / 2 + (gap / 2 + 0.5) * step;
  const sections = counts.map((count) => {
    const places = Array.from({ length: count }, (_, index) => next + index * step);
    const section = { places, from: next - 0.55 * step, to: next + (count - 1 + 0.55) * step };
    next += (count + gap) * step;
    return section;
  });
  return { middle: [size.width / 2, size.height / 2 - 10], radius: dialRadius(size), sections };
}

/** A point on a circle around a middle. */
export function onCircle([x, y]: readonly [number, number], radius: number, angle: number): [number, number] {
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

/** Control points of a chord between two angles: the nearer its ends, the nearer it stays to the ring. */
export function chordCurve(
  middle: readonly [number, number],
  radius: number,
  from: number,
  to: number,
): [number, number, number, number] {
  const turn = Math.abs(Math.atan2(Math.sin(to - from), Math.cos(to - from))) / Math.PI;
  const depth = radius * (0.78 - 0.72 * Math.sqrt(turn));
  return [...onCircle(middle, depth, from), ...onCircle(middle, depth, to)];
}
