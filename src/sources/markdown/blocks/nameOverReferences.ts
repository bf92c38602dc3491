import type { List, PhrasingContent } from 'mdast';
import { readLinks } from '../links/links.js';
import { looksLikeByline } from '../parts/byline.js';
import { joined, toPieces } from '../text/pieces.js';
import { itemContent } from './details.js';

const mostWords = 4;
const mostReferences = 6;

/**
 * The links of an item that holds nothing but a name, over references that are whole: "- ResNet [[Code](…)]", "  - Ada
 * Lovelace, Alan Turing, [A Title](https://…), CVPR, 2016". They belong to each of the references. Null for every other item.
 */
export function linksOverReferences(own: PhrasingContent[], lists: List[]): PhrasingContent[] | null {
  const [list, other] = lists;
  if (list === undefined || other !== undefined || list.children.length > mostReferences) return null;
  const [name, ...further] = toPieces(own).filter(
    ({ kind, text }) => kind !== 'label' && /[\p{L}\p{N}]/u.test(text),
  );
  const isName =
    /^(?:text|strong)$/.test(name?.kind ?? '') && name!.text.trim().split(/\s+/).length <= mostWords;
  const links = readLinks(own);
  if (!isName || further.length > 0 || links.some(({ kind }) => kind === 'PAPER')) return null;
  if (!list.children.every((item) => isReference(itemContent(item)))) return null;
  return own.filter((node) => readLinks([node]).length > 0).flatMap((node) => [newLine, node]);
}

const newLine: PhrasingContent = { type: 'text', value: '\n' };

/** "Ada Lovelace and Alan Turing, [A Title](https://…), CVPR, 2016" */
function isReference(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content);
  const at = pieces.findIndex(({ kind }) => kind === 'link');
  if (at < 1) return false;
  const names = joined(pieces.slice(0, at)).trim();
  const [link] = readLinks(content);
  return (
    link !== undefined &&
    link.kind !== 'CODE' &&
    pieces[at]!.text.split(/\s+/).length >= 3 &&
    (/^authors?,?$/i.test(names) || (/[,.:]$/.test(names) && looksLikeByline(names)))
  );
}
