import type { List, PhrasingContent } from 'mdast';
import { isKnownVenue } from '../../../identity/venue.js';
import { looksLikeByline } from '../parts/byline.js';
import { statesByline } from './announcedPart.js';
import { isRemark, itemContent, readDetails } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { withNamedTitle } from '../references/namedTitle.js';
import { authorFirst } from '../forms/authorFirst.js';
import type { LinkRecord } from '../../record.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/**
 * The content of an entry whose item holds only what the paper's method is called, or tags in code, with the title in the
 * first item below it and the links in the others: "- **StarSpace**", "  - Embed All the Things, AAAI'18", "  -
 * [[code](…)]"; "- `2024` `StarSpace`", "  - **Embed All the Things**", "  - Authors: …", "  - [paper](…)".
 * Null for every other item.
 */
export function namedItem(own: PhrasingContent[], lists: List[]): PhrasingContent[] | null {
  if (lists.length !== 1) return null;
  const found = withReference(own, lists[0]!) ?? overPaperAndCode(own, lists[0]!);
  if (found !== null) return found;
  const pieces = toPieces(own).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [name] = pieces;
  if (pieces.length === 0 || !(pieces.every(({ kind }) => kind === 'code') || isShortBold(pieces)))
    return null;
  const [list] = lists as [List];
  const [title, ...details] = list.children.map((item) => itemContent(item));
  if (title === undefined || details.length === 0 || details.length > 6) return null;
  const isTitle =
    !isLinkDetail(title) &&
    !statesByline(title) &&
    plainText(title).split(/\s+/).length >= 4 &&
    (name!.kind === 'strong' || toPieces(title).find(({ text }) => /\p{L}/u.test(text))?.kind === 'strong');
  if (!isTitle || !details.some(isLinkDetail)) return null;
  return details.every((detail) => isLinkDetail(detail) || (name!.kind === 'code' && statesByline(detail)))
    ? [...title, ...readDetails({ ...list, children: list.children.slice(1) })]
    : null;
}

/**
 * "- StarSpace", "  - [Embed All the Things](https://arxiv.org/…)", "  - [github](…) in C++": the title in its link, and what
 * links to code and to no other paper.
 */
function overPaperAndCode(own: PhrasingContent[], { children }: List): PhrasingContent[] | null {
  const name = plainText(own).trim();
  if (readLinks(own).length > 0 || name.split(/\s+/).length > 4 || /[:：]$/.test(name)) return null;
  const [title, ...details] = children.map((item) => itemContent(item));
  if (title === undefined || details.length === 0 || details.length > 3 || !isLinkedTitle(title)) return null;
  return details.every(isCode)
    ? [...title, ...details.flatMap((detail) => detail.filter((node) => readLinks([node]).length > 0))]
    : null;
}

function isLinkedTitle(content: PhrasingContent[]): boolean {
  const first = toPieces(content).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [link] = readLinks(content);
  return first?.kind === 'link' && link?.kind === 'PAPER' && first.text.split(/\s+/).length >= 3;
}

/** Labels with no more than a word or two beside them, none of a paper. */
function isCode(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content).filter(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  const links = readLinks(content);
  return (
    links.length > 0 &&
    links.every(({ kind }) => kind !== 'PAPER') &&
    pieces.every(({ kind, text }) => kind === 'label' || (kind === 'text' && text.trim().length <= 30))
  );
}

function isShortBold([name, ...further]: Piece[]): boolean {
  return further.length === 0 && name!.kind === 'strong' && name!.text.split(/\s+/).length <= 4;
}

/** "NeurIPS Workshop" behind names is no title: the title is above them. */
function isVenueAlone(title: string): boolean {
  return (
    title.split(/\s+/).length < 3 ||
    isKnownVenue(title) ||
    isVenueWithYear(title) ||
    /^(?:IEEE|ACM|Springer|Journal of|Proceedings of|Transactions on|International (?:Conference|Journal))\b/.test(
      title,
    )
  );
}

/** The page of an author, or the address that a reference writes out: "Available: https://…". */
function isOfReference({ label, url }: LinkRecord): boolean {
  return label === url || looksLikeByline(label);
}

/**
 * "- ResNet [[Paper](…)]", "  - Ada Lovelace, Alan Turing, A Title, CVPR, 2016": the links of the name with the whole
 * reference below it.
 */
function withReference(own: PhrasingContent[], list: List): PhrasingContent[] | null {
  const links = own.filter((node) => readLinks([node]).length > 0);
  const [written, ...below] = list.children.map((item) => itemContent(item));
  const pieces = toPieces(own).filter(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  const name = joined(pieces.filter(({ kind }) => kind !== 'label')).trim();
  const named = withNamedTitle(written!, name);
  const reference = named ?? written;
  // What the names of another version are, in an item of its own, is a remark.
  const details = below.filter((detail) => named === null || !isRemark(detail));
  if (links.length === 0 || below.length > 6 || !details.every(isLinkDetail)) return null;
  if (
    pieces.some(({ kind }) => !/^(?:text|strong|label)$/.test(kind)) ||
    !readLinks(reference!).every(isOfReference)
  )
    return null;
  const block: EntryBlock = { kind: 'item', line: 0, raw: '', content: reference! };
  const reading = authorFirst.read(block);
  if ('misfit' in reading) return null;
  if (named === null && reading.paper.byline.length < 2 && !reading.paper.etAl) return null;
  const { title } = reading.paper;
  if (named !== null) return [...reference!, { type: 'text', value: '\n' }, ...links, ...details.flat()];
  const isSame = title.toLowerCase().startsWith(name.slice(0, 30).toLowerCase());
  const isName = name.split(/\s+/).length <= 6 && !name.endsWith('.');
  return (isName || isSame) && !looksLikeByline(title) && !isVenueAlone(title)
    ? [...reference!, { type: 'text', value: '\n' }, ...links, ...details.flat()]
    : null;
}
