/** A scale from nothing to at least a count: its end, and the whole numbers to mark on it. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
}

/** Steps of 1, 2 or 5 times a power of ten, four at most. */
export function scaleOf(most: number): Scale {
  const rough = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!;
  const top = Math.ceil(Math.max(1, most) / step) * step;
  return { top, ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step) };
}
