import type { List, PhrasingContent } from 'mdast';
import { isLinkDetail, itemContent } from './details.js';
import { plainTitle } from '../forms/plainTitle.js';
import { readLinks } from '../links/links.js';
import { toPieces } from '../text/pieces.js';

/**
 * The content of an entry whose item holds what the paper's method is called and the links, with title and byline
 * below it: "- PGLM [[Code](…)] [[PDF](…)]", "  - A Title (ICCV 2015), Lovelace et al.". Null for every other item.
 */
export function titleBelow(own: PhrasingContent[], lists: List[]): PhrasingContent[] | null {
  const [list, other] = lists;
  const links = own.filter((node) => readLinks([node]).length > 0);
  if (!list || other || links.length === 0) return null;
  const [name, ...further] = toPieces(own).filter(
    ({ kind, text }) => kind !== 'label' && /[\p{L}\p{N}]/u.test(text),
  );
  const isName =
    /^(?:text|strong|code)$/.test(name?.kind ?? '') && name!.text.trim().split(/\s+/).length <= 4;
  if (!isName || further.length > 0) return null;
  const [title, ...details] = list.children.map((item) => itemContent(item));
  if (title === undefined || readLinks(title).length > 0 || !details.every(isLinkDetail)) return null;
  const reading = plainTitle.read({ kind: 'item', line: 0, raw: '', content: title });
  if ('misfit' in reading || reading.paper.title.split(/\s+/).length < 4) return null;
  const { byline, statedVenue, statedDate } = reading.paper;
  const isStated = byline.length > 0 && (statedVenue ?? statedDate) !== null;
  return isStated ? [...title, { type: 'text', value: '\n' }, ...links, ...details.flat()] : null;
}
