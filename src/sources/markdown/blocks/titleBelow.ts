import type { List, PhrasingContent } from 'mdast';
import type { PaperRecord } from '../../record.js';
import { itemContent } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { plainTitle } from '../forms/plainTitle.js';
import { readLinks } from '../links/links.js';
import { looksLikeByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import { isLabel } from '../text/label.js';
import { toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { titleLikeness } from '../titles/titleLikeness.js';

type Stated = Pick<PaperRecord, 'title' | 'byline' | 'statedVenue' | 'statedDate'>;

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/**
 * The content of an entry whose item holds what the paper's method is called and the links, with title and byline
 * below it: "- PGLM [[Code](…)] [[PDF](…)]", "  - A Title (ICCV 2015), Lovelace et al.". Null for every other item.
 */
export function titleBelow(own: PhrasingContent[], lists: List[]): PhrasingContent[] | null {
  const [list, other] = lists;
  const links = own.filter((node) => readLinks([node]).length > 0);
  if (!list || other || links.length === 0) return null;
  const [name, ...further] = toPieces(own).filter(
    ({ kind, text }) => kind !== 'label' && /[\p{L}\p{N}]/u.test(text) && !isLabel(text),
  );
  const isName =
    /^(?:text|strong|code)$/.test(name?.kind ?? '') && name!.text.trim().split(/\s+/).length <= 4;
  if (!isName || further.length > 0) return null;
  const [written, ...details] = list.children.map((item) => itemContent(item));
  if (written === undefined || readLinks(written).length > 0 || !details.every(isLinkDetail)) return null;
  const title = withOpenedNames(written);
  const reading = plainTitle.read({ kind: 'item', line: 0, raw: '', content: title });
  if ('misfit' in reading || reading.paper.title.split(/\s+/).length < 4) return null;
  return isPublished(reading.paper, plainText(title))
    ? [...title, { type: 'text', value: '\n' }, ...links, ...details.flat()]
    : null;
}

/** Names and a year or a venue stand behind the title, or a venue with its year and maybe one name. */
function isPublished({ title, byline, statedVenue, statedDate }: Stated, text: string): boolean {
  if (byline.length > 0) return (statedVenue ?? statedDate) !== null || year.test(text);
  const isStated = statedVenue !== null && isVenueWithYear(statedVenue) && year.test(text);
  const behind = text.slice(text.indexOf(title) + title.length);
  return isStated && titleLikeness(title) >= 0.8 && behind.split(/\s+/).length <= mostBehind;
}

/** Venue, year and surname. */
const mostBehind = 6;

/** "A Title, *A Journal 2011*, **Ada Lovelace et al.**": bold names are no title. */
function withOpenedNames(content: PhrasingContent[]): PhrasingContent[] {
  return content.map((node) =>
    node.type === 'strong' && looksLikeByline(plainText(node))
      ? { type: 'text', value: plainText(node) }
      : node,
  );
}
