import { joined, type Piece } from '../text/pieces.js';

/**
 * "(**Weaving Letters 2019**) A Title of Some Words": what stands in bold in brackets first of all, with a year at its end,
 * is where the paper appeared and no title; it becomes text like what is behind it.
 */
export function withSourceInBrackets(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [opening, source, behind] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (source?.kind !== 'strong' || opening?.kind !== 'text' || behind?.kind !== 'text') return pieces;
  const isSource =
    /[[(（]\s*$/.test(opening.text) &&
    /\p{L}.*[\s'’](?:19|20)?\d{2}$/u.test(source.text) &&
    /^\s*[\])）]/.test(behind.text);
  if (!isSource) return pieces;
  return [
    ...pieces.slice(0, at - 1),
    { kind: 'text', text: joined([opening, source, behind]) },
    ...pieces.slice(at + 2),
  ];
}
