/** Okabe and Ito's colours, which people who see few colours tell apart, and two more. */
const colours: readonly (readonly [red: number, green: number, blue: number])[] = [
  [0, 114, 178],
  [230, 159, 0],
  [0, 158, 115],
  [204, 121, 167],
  [86, 180, 233],
  [213, 94, 0],
  [148, 120, 60],
  [120, 94, 240],
];
const other = [150, 150, 150] as const;

/** The colour of a community: the largest have one each, the others share grey. */
export function colourOf(community: number): readonly [red: number, green: number, blue: number] {
  return colours[community] ?? other;
}
