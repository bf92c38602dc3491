import type { ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { looksLikeByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { isLabel } from '../text/label.js';
import { trimMarks } from '../text/marks.js';
import { type Piece, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { isRemark, itemContent, readDetails } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { linksToPaper } from './entrySigns.js';
import { isTitleByLook } from './titleByLook.js';

/** So many items of the shape, and so large a part of all that are titles by their look, are no topics over one paper each. */
const fewest = 4;
const share = 0.75;
const mostWords = 4;
const mostItems = 5;

const newLine: PhrasingContent = { type: 'text', value: '\n' };

/**
 * Makes one line of each item that is a title and of the item below it with what the paper's method is called, or the
 * surname of its first author, before the links: "- A Title of Some Words" over "  - LoomNet [[paper](…)] [[code](…)]",
 * "  - Lovelace et al. [[paper](…)]". What the method is called is left out, and so are remarks behind the links.
 */
export function joinNamesBelow(tree: Root): void {
  const joinedItems = new Map<ListItem, PhrasingContent[]>();
  let titles = 0;
  visit(tree, 'listItem', (item) => {
    if (!isTitle(itemContent(item)) || !item.children.some(({ type }) => type === 'list')) return;
    titles += 1;
    const content = contentOf(item);
    if (content !== null) joinedItems.set(item, content);
  });
  if (joinedItems.size < fewest || joinedItems.size < titles * share) return;
  for (const [item, children] of joinedItems) {
    const paragraph: Paragraph = { type: 'paragraph', children, position: item.position };
    item.children = [paragraph];
  }
}

function contentOf({ children: [own, list, ...others] }: ListItem): PhrasingContent[] | null {
  if (own?.type !== 'paragraph' || list?.type !== 'list' || others.length > 0) return null;
  if (list.children.length > mostItems) return null;
  const [source, ...further] = list.children.map((item) => itemContent(item));
  const named = source === undefined ? null : namedLinks(source);
  if (named === null || !further.every((content) => isLinkDetail(content) || isRemark(content))) return null;
  const details = readDetails({ ...list, children: list.children.slice(1) });
  return [...own.children, ...named, ...details];
}

function isTitle(own: PhrasingContent[]): boolean {
  return isTitleByLook(readable(toPieces(own)), plainText(own));
}

/** Links to a paper and others behind a name: the line of the byline, where the name is one, and that of the links. */
function namedLinks(source: PhrasingContent[]): PhrasingContent[] | null {
  const [name, link] = readable(toPieces(source));
  if (!/^(?:text|strong|code)$/.test(name?.kind ?? '') || link?.kind !== 'label' || !linksToPaper(source))
    return null;
  const [, text = '', venue = ''] = /^(.*?)(?:\s*[,(（]([^,()（）]{3,40})[)）]?)?$/s.exec(bare(name!.text))!;
  const isStated = isVenueWithYear(venue);
  const written = isStated ? text : bare(name!.text);
  const isName = written !== '' && written.split(/\s+/).length <= mostWords && !/[:：]$/.test(written);
  if (!isName || isLabel(written) || isVenueWithYear(written)) return null;
  const links = source.filter((node) => readLinks([node]).length > 0);
  const lines: PhrasingContent[][] = [links.flatMap(inBrackets)];
  if (isStated) lines.unshift([{ type: 'text', value: venue }]);
  if (isByline(written)) lines.unshift([{ type: 'text', value: `Authors: ${written}` }]);
  return lines.flatMap((line) => [newLine, ...line]);
}

/** "Lovelace et al.", "Lovelace and Babbage"; one name alone is a method's. */
function isByline(name: string): boolean {
  return /\bet\.? ?al\b|\s(?:and|&)\s|,/i.test(name) && looksLikeByline(name);
}

function bare(text: string): string {
  return trimMarks(text.replace(/[\s[({|:：-]+$/, ''));
}

function inBrackets(link: PhrasingContent): PhrasingContent[] {
  return [{ type: 'text', value: ' [' }, link, { type: 'text', value: ']' }];
}

function readable(pieces: Piece[]): Piece[] {
  return pieces.filter(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
}
