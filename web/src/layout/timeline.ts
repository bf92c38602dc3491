export interface TimelineSize {
  readonly width: number;
  readonly height: number;
}

/** Where the dots of a lane stand, and the room for its name. */
export interface Lane {
  /** Top left of its name. */
  readonly name: readonly [x: number, y: number];
  /** The line that its dots stand on. */
  readonly ground: number;
  /** Per column, from the ground upwards. */
  readonly places: readonly (readonly (readonly [x: number, y: number])[])[];
}

export interface Timeline {
  readonly lanes: readonly Lane[];
  /** The middle of each column. */
  readonly columns: readonly number[];
  /** Half the width of a dot, at most. */
  readonly dot: number;
  /** Where the names of columns stand. */
  readonly axis: number;
}

/** Pixels from dot to dot at most; below `tight` dots stand beside each other instead. */
const roomy = 17;
const tight = 12;
const below = 76;
/** Room for the name of a lane: to its left, or on a narrow stage above it. */
const nameWidth = 190;
const nameHeight = 52;
/** The narrowest stage with names to the left. */
const wide = 620;

/**
 * A lane for each row of counts, a column for each count, dots stacked from the ground up. A closed form: the same
 * always. Where stacks would be too high for the stage, dots stand in two or more beside each other.
 */
export function layOutTimeline(counts: readonly (readonly number[])[], size: TimelineSize): Timeline {
  const { width, height } = size;
  const beside = width >= wide;
  const left = beside ? nameWidth + 20 : 16;
  const columnCount = Math.max(1, ...counts.map((row) => row.length));
  const column = Math.max(4, (width - left - 20) / columnCount);
  const columns = Array.from({ length: columnCount }, (_, index) => left + (index + 0.5) * column);
  const head = beside ? 12 : nameHeight;
  const room = height - below - 16 - counts.length * head;
  const rowsWith = (across: number): number[] =>
    counts.map((row) => Math.max(beside ? 3 : 1, ...row.map((count) => Math.ceil(count / across))));
  const most = Math.max(1, Math.floor(column / tight));
  let across = 1;
  while (across < most && room / sum(rowsWith(across)) < tight) across++;
  const rows = rowsWith(across);
  const pitch = Math.max(2, Math.min(roomy, room / sum(rows), column));

  // What room is left over goes between the lanes.
  const spare = Math.max(0, room - sum(rows) * pitch) / Math.max(1, counts.length);
  let top = 16;
  const lanes = counts.map((row, index): Lane => {
    const start = top;
    const ground = start + head + spare / 2 + rows[index]! * pitch;
    top = ground + spare / 2;
    const places = row.map((count, place) =>
      Array.from({ length: count }, (_, dot): [number, number] => {
        const inRow = Math.min(across, count - Math.floor(dot / across) * across);
        const x = columns[place]! + ((dot % across) - (inRow - 1) / 2) * pitch;
        return [x, ground - (Math.floor(dot / across) + 0.5) * pitch];
      }),
    );
    const name: [number, number] = beside
      ? [16, ground - (rows[index]! * pitch) / 2 - 8]
      : [12, start + spare / 2 + 14];
    return { name, ground, places };
  });
  return { lanes, columns, dot: Math.max(1, Math.min(6.5, pitch / 2 - 1)), axis: height - below };
}

function sum(values: readonly number[]): number {
  return Math.max(
    1,
    values.reduce((total, value) => total + value, 0),
  );
}
