import { looksLikeByline } from '../parts/byline.js';
import { isInvertedName } from '../parts/invertedName.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { isBeforeQuoted } from './nameBeforeQuoted.js';
import { joined, type Piece } from '../text/pieces.js';

const longest = 300;

/** "**SiamBAN:** Ada Lovelace, Alan Turing. …": what the paper's method is called stands before the names, or ":star:". */
export function withoutName(written: Piece[]): Piece[] {
  const behindSource = withoutNameBehindSource(written);
  if (behindSource !== null) return behindSource;
  const at = written.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (at < 0) return written;
  const pieces = written.map((piece, index) =>
    index === at && piece.kind === 'text'
      ? {
          ...piece,
          text: piece.text.replace(/^\s*(?:(?:【[^【】]{0,60}】|:[a-z0-9_+-]{2,40}:)\s*){1,5}(?=\S)/, ''),
        }
      : piece,
  );
  const [name, next] = pieces.slice(at, at + 2);
  if (name?.kind === 'text') return withoutPlainName(pieces, at);
  if (name?.kind !== 'strong' || next?.kind !== 'text' || name.text.split(/\s+/).length > 4) return pieces;
  const isName =
    /[:：]$/.test(name.text) ||
    /^\s?[:：]/.test(next.text) ||
    isBeforeQuoted(name.text, pieces.slice(at + 1));
  const text = next.text.replace(/^\s*[:：]?\s*/, '');
  // "**Ada Lovelace**: " over a title is no name of a method.
  return isName && text !== ''
    ? [...pieces.slice(0, at), { kind: 'text', text }, ...pieces.slice(at + 2)]
    : pieces;
}

/** "Loom-Net: A. Lovelace, C. Babbage. …": the same without bold, where several names are behind the colon. */
function withoutPlainName(pieces: Piece[], at: number): Piece[] {
  const name = pieces[at]!;
  const remark = remarkBefore(name.text);
  if (remark !== null)
    return [
      ...pieces.slice(0, at),
      { kind: 'text', text: name.text.slice(remark.length) },
      ...pieces.slice(at + 1),
    ];
  const behind = /^\s*[\p{L}\p{N}+.-]{2,24}:\s+(\S.*)$/su.exec(name.text)?.[1] ?? '';
  return startsWithNames(behind)
    ? [...pieces.slice(0, at), { kind: 'text', text: behind }, ...pieces.slice(at + 1)]
    : pieces;
}

/** "织机（Loom）：Lovelace, Ada, et al. “A Title of Some Words.”": a remark before a wide colon, names and a title behind it. */
function remarkBefore(text: string): string | null {
  const [, remark, names] = /^([^“”"：]{2,60}：)\s*(\p{Lu}[^“”"：]{2,200}?)[\s,.]*["“]/u.exec(text) ?? [];
  if (remark === undefined || !/[^\p{ASCII}\p{P}]/u.test(remark)) return null;
  return looksLikeByline(names!) || isInvertedName(names!) ? remark : null;
}

/** "[**ICML 1952**] **LoomNet**: Ada Lovelace, Alan Turing. …": the same behind what stands in brackets. */
function withoutNameBehindSource(pieces: Piece[]): Piece[] | null {
  const at = pieces.findIndex(
    ({ kind }, index) => kind === 'strong' && isSource(joined(pieces.slice(0, index))),
  );
  const [name, next] = pieces.slice(at, at + 2);
  if (at < 0 || next?.kind !== 'text' || name!.text.split(/\s+/).length > 4) return null;
  const isName = /[:：]$/.test(name!.text) || /^\s?[:：]/.test(next.text);
  const text = next.text.replace(/^\s*[:：]?\s*/, '');
  return isName && startsWithNames(text)
    ? [...pieces.slice(0, at), { kind: 'text', text }, ...pieces.slice(at + 2)]
    : null;
}

function isSource(text: string): boolean {
  return /^[^\p{L}\p{N}]*[[(【][^[\]()【】]{2,60}[\])】]\s*$/u.test(text);
}

/** Two names or more, each with given name and surname. */
function startsWithNames(text: string): boolean {
  const [first = '', second = ''] = text.slice(0, longest).split(/,\s|\.?\s*\n/);
  const areFull = [first, second].every((name) => /\s/.test(name.trim()) && isPersonShaped(name.trim()));
  return areFull && looksLikeByline(`${first}, ${second}`);
}
