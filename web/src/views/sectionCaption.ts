import type { Caption } from '../canvas/scene.js';
import { onCircle, type Dial } from '../layout/dial.js';

/** The name of a section and a line about it, inside the ring at the middle of its arc. */
export function sectionCaption(id: string, name: string, small: string, dial: Dial, index: number): Caption {
  const { from, to } = dial.sections[index]!;
  const angle = (from + to) / 2;
  const [x, y] = onCircle(dial.middle, dial.radius - 40, angle);
  const across = Math.cos(angle);
  const lines = wrap(name, 18);
  return {
    id,
    x,
    y: y - (lines.length * 16) / 2 + 4 - Math.sin(angle) * 12,
    anchor: across > 0.3 ? 'end' : across < -0.3 ? 'start' : 'middle',
    lines,
    small,
  };
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
