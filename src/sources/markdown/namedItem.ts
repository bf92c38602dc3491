import type { List, PhrasingContent } from 'mdast';
import { isLinkDetail, itemContent } from './details.js';
import { toPieces } from './pieces.js';
import { plainText } from './plainText.js';

/**
 * The content of an entry whose item holds only what the paper's method is called, with the title in the first item
 * below it and the links in the others: "- **StarSpace**", "  - Embed All the Things, AAAI'18", "  - [[code](…)]".
 * Null for every other item.
 */
export function namedItem(own: PhrasingContent[], lists: List[]): PhrasingContent[] | null {
  const pieces = toPieces(own).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [name] = pieces;
  if (pieces.length !== 1 || name!.kind !== 'strong' || name!.text.split(/\s+/).length > 4) return null;
  const [title, ...details] = lists.length === 1 ? lists[0]!.children.map((item) => itemContent(item)) : [];
  if (title === undefined || details.length === 0 || details.length > 6) return null;
  const isTitle = !isLinkDetail(title) && plainText(title).split(/\s+/).length >= 4;
  return isTitle && details.every(isLinkDetail) ? [...title, ...details.flat()] : null;
}
