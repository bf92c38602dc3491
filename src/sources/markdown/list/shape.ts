import { toPieces } from '../text/pieces.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { readLead } from '../parts/lead.js';

const mostParts = 3;

/** How a block begins: "strong text", "code text", the kinds of its first parts. A number or a date before them is no part. */
export function shapeOf({ content }: Pick<EntryBlock, 'content'>): string {
  const pieces = toPieces(content).filter(
    ({ kind, text }) => kind !== 'label' && kind !== 'break' && /[\p{L}\p{N}]/u.test(text),
  );
  const start = pieces.findIndex((piece) => piece.kind !== 'text' || readLead([piece]).rest !== '');
  const kinds = pieces.slice(Math.max(0, start)).map(({ kind, isBold }) => (isBold ? 'strong' : kind));
  return kinds.slice(0, mostParts).join(' ');
}
