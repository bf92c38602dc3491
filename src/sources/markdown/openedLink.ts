import { looksLikeByline } from './byline.js';
import type { Piece } from './pieces.js';

/** "Lovelace, Ada. "A Title of Some Words." Venue", "Lovelace et al. A Title": names before a title in one text. */
export function startsWithReference(text: string): boolean {
  const names =
    /^([^"“”]{4,300}?)[\s,.:]+["“][^"“”]{15,300}["”]/.exec(text)?.[1] ??
    /^([^,.:]{2,40}\bet\.? al)\.?[,:]?\s+(?=["“]?\p{Lu}\p{L}*\s\S+\s)/u.exec(text)?.[1];
  return names !== undefined && looksLikeByline(names);
}

/** An entry that is a whole reference in a link, with the link opened. */
export function withOpenedLink(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  const piece = pieces[at];
  return piece?.kind === 'link' && startsWithReference(piece.text)
    ? [...pieces.slice(0, at), { kind: 'text', text: piece.text }, ...pieces.slice(at + 1)]
    : pieces;
}
