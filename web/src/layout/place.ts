/** Around whom new nodes are placed, and which. */
export interface Group {
  readonly parent: string | null;
  readonly members: readonly string[];
  /** Members that belong between the parent and another node, and which one. */
  readonly towards?: ReadonlyMap<string, string>;
}

export type Place = readonly [x: number, y: number];

/** Pixels between neighbours on an arc. */
const room = 42;
const seedRoom = 260;
/** Pixels that two nodes keep apart. */
const apart = 34;

/**
 * Places for what was unfolded step by step, around 0, 0: seeds in a row, new nodes on an arc around their parent in
 * its emptiest direction. What stood before does not move. `pins` stand where they were put.
 */
export function placeGroups(
  groups: readonly Group[],
  pins: Readonly<Record<string, Place>>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { parent, members, towards } of groups) {
    const centre = parent === null ? null : places.get(parent);
    const loose = members.filter((id) => !places.has(id));
    const computed =
      centre && towards
        ? between(loose, centre, towards, places)
        : centre
          ? onArc(loose.length, centre, places, parent!)
          : loose.map((_, index): Place => [(index - (loose.length - 1) / 2) * seedRoom, 0]);
    for (const [index, id] of loose.entries()) places.set(id, pins[id] ?? free(computed[index]!, places));
  }
  return places;
}

/** On the way from a node to others; those that belong to the same other one beside each other. */
function between(
  members: readonly string[],
  [x, y]: Place,
  towards: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, Place>,
): Place[] {
  return members.map((id): Place => {
    const other = towards.get(id)!;
    const [ox, oy] = places.get(other) ?? [x, y];
    const beside = members.filter((each) => towards.get(each) === other);
    const aside = (beside.indexOf(id) - (beside.length - 1) / 2) * apart;
    const length = Math.max(1, Math.hypot(ox - x, oy - y));
    return [
      x + (ox - x) * 0.55 - ((oy - y) / length) * aside,
      y + (oy - y) * 0.55 + ((ox - x) / length) * aside,
    ];
  });
}

function onArc(count: number, [x, y]: Place, places: ReadonlyMap<string, Place>, parent: string): Place[] {
  const others = [...places].filter(([id]) => id !== parent).map(([, place]) => place);
  const near = others.filter(([ox, oy]) => Math.hypot(ox - x, oy - y) < 420);
  // Alone, the whole circle is free; else the half that looks away from the others.
  const alone = near.length === 0;
  const [ax, ay] = near.reduce<Place>(
    ([sx, sy], [ox, oy]) => {
      const distance = Math.max(30, Math.hypot(ox - x, oy - y));
      return [sx - (ox - x) / distance ** 2, sy - (oy - y) / distance ** 2];
    },
    [0, 0],
  );
  const middle = alone || (ax === 0 && ay === 0) ? 0 : Math.atan2(ay, ax);
  const spread = alone ? 2 * Math.PI : Math.min(Math.PI * 1.1, 0.5 * count);
  const radius = Math.max(alone ? 150 : 110, (count * room) / spread);
  return Array.from({ length: count }, (_, index): Place => {
    const angle = alone
      ? -Math.PI / 2 + (index * spread) / count
      : middle + (count === 1 ? 0 : (index / (count - 1) - 0.5) * spread);
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle) * (alone ? 0.9 : 1)];
  });
}

/** The nearest free place to a wished one, on a spiral around it: the same always. */
function free([x, y]: Place, places: ReadonlyMap<string, Place>): Place {
  for (let turn = 0; turn < 400; turn++) {
    const distance = 9 * Math.sqrt(turn);
    const place: Place = [x + distance * Math.cos(turn * 2.399963), y + distance * Math.sin(turn * 2.399963)];
    if (![...places.values()].some(([ox, oy]) => Math.hypot(ox - place[0], oy - place[1]) < apart))
      return place;
  }
  return [x, y];
}
