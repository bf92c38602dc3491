import type { Paragraph } from 'mdast';
import { looksLikeByline } from '../parts/byline.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/** "*Ada Lovelace, Alan Turing*. [[pdf](…)]": whether a paragraph starts with names in italics. */
export function startsWithByline({ children }: Paragraph): boolean {
  const first = children.find(isReadable);
  return first?.type === 'emphasis' && looksLikeByline(plainText(first));
}
