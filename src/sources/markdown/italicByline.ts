import type { Paragraph } from 'mdast';
import { looksLikeByline } from './byline.js';
import { isReadable } from './pieces.js';
import { plainText } from './plainText.js';

/** "*Ada Lovelace, Alan Turing*. [[pdf](…)]": whether a paragraph starts with names in italics. */
export function startsWithByline({ children }: Paragraph): boolean {
  const first = children.find(isReadable);
  return first?.type === 'emphasis' && looksLikeByline(plainText(first));
}
