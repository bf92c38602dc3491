import type { Heading, PhrasingContent } from 'mdast';
import { announced } from '../text/label.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';

/**
 * The title that a heading states, in bold, without its number and without links that say where they lead; what stands in
 * square brackets at its end, or before it, is the venue: "### 5. A Title [arXiv 2024.01] [[paper]](…)". A label behind
 * its link tells when or where the paper appeared: "### [A Title](…) Published on: 2024-01-02".
 */
export function headingTitle({ children }: Heading): PhrasingContent[] {
  const at = children.findIndex((node, index) => index > 0 && statedIn(node) !== null);
  if (at > 0 && children[at - 1]!.type === 'link')
    return [...titled(children.slice(0, at)), { type: 'text', value: `\n${statedIn(children[at]!)!}` }];
  return titled(children);
}

/** What stands behind the label of a date or venue. */
function statedIn(node: PhrasingContent): string | null {
  const text = node.type === 'text' ? node.value.trim() : '';
  const found = announced(text);
  return found?.what === 'date' || found?.what === 'venue' ? text.slice(found.length).trim() : null;
}

function titled(children: PhrasingContent[]): PhrasingContent[] {
  const text = titleText(children);
  const behind = /^(.{8,}?)\s*(\[[^[\]]{2,100}\])\.?$/su.exec(text);
  if (behind) return [bold(behind[1]!), { type: 'text', value: ` ${behind[2]!}` }];
  const before = /^(\[[^[\]]{2,100}\])\s*(.{8,})$/su.exec(text);
  if (before) return [{ type: 'text', value: `${before[1]!} ` }, bold(before[2]!)];
  return [bold(text)];
}

function titleText(children: PhrasingContent[]): string {
  return joined(withoutDistinction(toPieces(children)).filter(({ kind }) => kind !== 'label'))
    .replace(/[[(]\s*[\])]/g, ' ')
    .replace(number, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s|–—-]+$/, '')
    .trim();
}

/** "A Title of Some Words 🏆 **BEST PAPER**": capitals in bold behind the title, with the picture before them. */
function withoutDistinction(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex(
    ({ kind, text }) => kind === 'strong' && /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text),
  );
  const title = pieces[at - 1];
  if (title?.kind !== 'text' || pieces.slice(at + 1).some(({ kind }) => kind !== 'label')) return pieces;
  if (title.text.trim().split(/\s+/).length < 4) return pieces;
  return [
    ...pieces.slice(0, at - 1),
    { ...title, text: title.text.replace(/[\s\p{Extended_Pictographic}\uFE0F]+$/u, '') },
    ...pieces.slice(at + 1),
  ];
}

const number = /^\s*(?:\d{1,4}[.)、]|\[\d{1,4}\])\s+(?=\S+\s)/u;

function bold(value: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value }] };
}
