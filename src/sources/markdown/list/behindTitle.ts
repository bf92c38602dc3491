import type { Chosen } from './choose.js';
import { type Piece, toPieces } from '../text/pieces.js';

/** An entry that a form has read. */
export type ReadEntry = Exclude<Chosen, { form: null }>;

/** The text between a title and the first link or end of line behind it. */
export interface BehindTitle {
  run: Piece[];
  /** A link follows it on the same line. */
  isBeforeLink: boolean;
}

/** What stands right behind the title of an entry; null where the title is not found. */
export function behindTitle({ block, paper }: ReadEntry): BehindTitle | null {
  const pieces = toPieces(block.content);
  const start = paper.title.slice(0, 40);
  const at = pieces.findIndex(({ text }) => text.replace(/\s+/g, ' ').includes(start));
  const own = pieces[at];
  if (own === undefined) return null;
  const isLong = own.text.length > paper.title.length + 1;
  // A title in plain text has what is behind it in the same piece.
  const end = own.kind === 'text' ? own.text.lastIndexOf(paper.title) + paper.title.length : 0;
  const rest: Piece[] =
    own.kind === 'text' && isLong && end >= paper.title.length
      ? [{ kind: 'text', text: own.text.slice(end) }]
      : [];
  const behind = pieces.slice(at + 1);
  const length = behind.findIndex(({ kind }) => !/^(?:text|emphasis|strong)$/.test(kind));
  return {
    run: [...rest, ...(length < 0 ? behind : behind.slice(0, length))],
    isBeforeLink: length >= 0 && behind[length]!.kind !== 'break',
  };
}
