import { toPieces } from '../text/pieces.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { readLead } from '../parts/lead.js';

const mostParts = 3;

/** What a block is and how it begins: "item strong text", "item code text", the kinds of its first parts. A number or a date before them is no part. */
export function shapeOf({ kind: ofBlock, content }: Pick<EntryBlock, 'kind' | 'content'>): string {
  const pieces = toPieces(content).filter(
    ({ kind, text }) => kind !== 'label' && kind !== 'break' && /[\p{L}\p{N}]/u.test(text),
  );
  const start = pieces.findIndex((piece) => piece.kind !== 'text' || readLead([piece]).rest !== '');
  const kinds = pieces.slice(Math.max(0, start)).map(({ kind, isBold }) => (isBold ? 'strong' : kind));
  return [ofBlock, ...kinds.slice(0, mostParts)].join(' ');
}

/** The entries or blocks by their kind and shape, in the order in which the shapes come. */
export function byShape<Entry extends { block: EntryBlock }>(entries: Entry[]): Entry[][] {
  const runs = new Map<string, Entry[]>();
  for (const entry of entries) {
    const shape = shapeOf(entry.block);
    const run = runs.get(shape);
    if (run) run.push(entry);
    else runs.set(shape, [entry]);
  }
  return [...runs.values()];
}
