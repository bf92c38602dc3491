import type { Caption } from '../../canvas/scene.js';
import type { Timeline } from '../../layout/timeline.js';

/** Names of columns under the lanes, as many as have room. */
export function axisCaptions(columns: readonly string[], { columns: places, axis }: Timeline): Caption[] {
  const apart = places.length > 1 ? places[1]! - places[0]! : Infinity;
  const every = Math.ceil(64 / apart);
  return columns.flatMap((name, index): Caption[] =>
    index % every === 0
      ? [{ id: `at ${name}`, x: places[index]!, y: axis, anchor: 'middle', lines: [], small: name }]
      : [],
  );
}

/** Words in lines of at most so many characters; a longer word has a line of its own. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
