import type { List, PhrasingContent } from 'mdast';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { isVenueLike } from '../parts/bylineEnd.js';
import { isRemark, itemContent, readDetails } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { isVenueWithYear } from '../parts/lead.js';
import { trimMarks } from '../text/marks.js';
import { isReadable, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { isTitleByLook } from './titleByLook.js';

const newLine: PhrasingContent = { type: 'text', value: '\n' };
const mostItems = 6;

/**
 * The content of an entry whose item holds nothing but its title, with byline, venue and links on one line below it:
 * "- A Title of Some Words", "  - Ada Lovelace and Alan Turing. *ICML 2018*. [[paper](…)]". Null for every other item.
 */
export function titleOverSource(own: PhrasingContent[], lists: List[]): PhrasingContent[] | null {
  const [list, other] = lists;
  if (!list || other || list.children.length > mostItems || !isTitle(own)) return null;
  const [source, ...others] = list.children.map(itemContent);
  if (!others.every((content) => isLinkDetail(content) || isRemark(content))) return null;
  const names = source === undefined ? null : namesBeforeLinks(source);
  if (names === null) return null;
  const rest = source!.slice(source!.findIndex(isReadable) + 1);
  const further = readDetails({ ...list, children: list.children.slice(1) });
  return [...own, newLine, { type: 'text', value: `Authors: ${names}` }, newLine, ...rest, ...further];
}

function isTitle(own: PhrasingContent[]): boolean {
  return isTitleByLook(
    toPieces(own).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    plainText(own),
  );
}

/** The names with which a line starts that holds nothing else but a venue in italics and links; null without them. */
function namesBeforeLinks(source: PhrasingContent[]): string | null {
  const pieces = toPieces(source).filter(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  const [names, ...behind] = pieces;
  const isSource = behind.every(({ kind, text }) => kind !== 'link' && (kind !== 'text' || isStated(text)));
  if (names?.kind !== 'text' || !isSource || !behind.some(({ kind }) => kind === 'label')) return null;
  if (source.find(isReadable)?.type !== 'text' || !looksLikeByline(names.text)) return null;
  const { venue } = readByline(names.text);
  return venue === null || isStated(venue) ? names.text.trim() : null;
}

function isStated(text: string): boolean {
  const bare = trimMarks(text.replace(/[()[\]]/g, ' ').trim());
  return !/[\p{L}\p{N}]/u.test(bare) || isVenueWithYear(bare) || isVenueLike(bare);
}
