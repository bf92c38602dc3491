import type { PhrasingContent } from 'mdast';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { announced, isLabel } from '../text/label.js';
import { withoutEmojiNames } from '../text/marks.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';

/** A line that holds nothing but links that say where they lead: "[Paper](…) | [Code](…)", "Code: https://…", "[ICML 1843](…)". */
export function isLinkDetail(content: PhrasingContent[]): boolean {
  if (readLinks(content).length === 0) return false;
  const pieces = toPieces(content);
  const text = joined(pieces).trim();
  const label = announced(text);
  // "CoDe: A Title [paper]" starts with a name that only looks like a label.
  if (label?.what === 'link' && startsWithLink(text.slice(label.length).trim(), pieces)) return true;
  if (isAddressBehindLabel(pieces)) return true;
  return pieces.every(
    (piece, index) =>
      piece.kind === 'label' ||
      (piece.kind === 'link' && (isVenueWithYear(piece.text) || numberOfArxiv.test(piece.text))) ||
      !/[\p{L}\p{N}]/u.test(withoutEmojiNames(piece.text)) ||
      (index > 0 && isNamedLabel(piece)) ||
      (index > 0 && (isVenueInBrackets(piece) || isLabelInBrackets(piece) || isLinkToCome(piece))),
  );
}

const numberOfArxiv = /^arxiv: ?\d{4}\.\d{4,5}(?:v\d{1,2})?$/i;

/** "[project: LoomNet](https://…)" behind a link: a label with the name of what it leads to, also where it has no link yet. */
export function isNamedLabel({ kind, text }: Piece): boolean {
  const label = /^\s*([^:：]{2,20})[:：]\s?\S+(?:\s\S+)?\s*$/.exec(text)?.[1];
  return /^(?:link|text|emphasis)$/.test(kind) && label !== undefined && isLabel(label);
}

/** "[code](https://…) and slide": behind a link, what has none yet. */
function isLinkToCome({ kind, text }: Piece): boolean {
  return kind === 'text' && isLabel(text);
}

/** "[Pytorch]" behind a link. */
function isLabelInBrackets({ kind, text }: Piece): boolean {
  const inner = /^[\s|]*\[([^[\]]{1,40})\][\s|.,]*$/.exec(text)?.[1];
  return kind === 'text' && inner !== undefined && isLabel(inner);
}

/** "(CVPR 2020)" behind links. */
function isVenueInBrackets({ kind, text }: Piece): boolean {
  const inner = /^\s*[(（]([^()（）]{2,40})[)）][\s.,]*$/.exec(text)?.[1];
  return kind === 'text' && inner !== undefined && isVenueWithYear(inner);
}

function startsWithLink(text: string, pieces: Piece[]): boolean {
  const link = pieces.find(({ kind }) => kind === 'link');
  return /^(?:[|[(]|https?:|$)/.test(text) || (link !== undefined && text.startsWith(link.text));
}

/** "Evaluation toolkit: https://…", "Code https://…", "**Code** [link](https://…)"; other words over an address are a title. */
function isAddressBehindLabel(pieces: Piece[]): boolean {
  const readable = pieces.filter(({ kind, text }) => kind === 'label' || text.trim() !== '');
  const [label, address, ...further] = readable;
  const isMarked = (label?.kind === 'strong' || label?.kind === 'emphasis') && isLabel(label.text);
  if (isMarked && address?.kind === 'label' && further.every(({ kind }) => kind === 'label')) return true;
  if (label?.kind !== 'text' || !/^https?:/i.test(address?.text ?? '')) return false;
  const isAbove = pieces[pieces.indexOf(label) + 1]?.kind === 'break';
  return label.text.trim().length <= 30 && (!isAbove || isLabel(label.text) || /[:：]\s*$/.test(label.text));
}
