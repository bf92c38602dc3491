import type { List, PhrasingContent, RootContent } from 'mdast';
import type { LinkRecord } from '../../record.js';
import { readLinks } from '../links/links.js';
import { readLead } from '../parts/lead.js';
import { toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { bylineParagraph } from './bylineParagraph.js';
import { isDetailList, readDetails } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { labelledParagraph } from './labelledParagraph.js';

/** So many paragraphs and lists below a title say something of it. */
export const mostDetails = 8;

/** Whether a paragraph is nothing but links, or labelled, and stands below an entry, maybe with other details between them. */
export function belongsAbove(nodes: RootContent[], index: number): boolean {
  const isDetail = (node: RootContent | undefined) =>
    isDetailList(node) ||
    (node?.type === 'paragraph' &&
      (isLinkDetail(node.children) ||
        isSourceAlone(node.children) ||
        labelledParagraph(node.children) !== null));
  if (!isDetail(nodes[index])) return false;
  let above = index - 1;
  while (above > index - mostDetails && isDetail(nodes[above])) above -= 1;
  const entry = nodes[above];
  if (entry?.type !== 'paragraph' || isDetail(entry)) return false;
  return !nodes.slice(above + 1, index + 1).some((node) => isOfAnother(node, entry.children));
}

/** The address of a paper by itself below an entry that has one already: "A Title", "https://…", "", "https://…". */
function isOfAnother(node: RootContent, entry: PhrasingContent[]): boolean {
  const isPaper = ({ kind, label, url }: LinkRecord) => kind === 'PAPER' && label === url;
  return (
    node.type === 'paragraph' &&
    readLinks(node.children).some(isPaper) &&
    readLinks(entry).some(isPaper) &&
    toPieces(node.children).every(({ kind, text }) => kind === 'label' || !/[\p{L}\p{N}]/u.test(text))
  );
}

/** What paragraphs and lists of details below an entry's own paragraph say of it, and where they end; null for none. */
export function detailsBelow(
  following: RootContent[],
  own: PhrasingContent[],
): { content: PhrasingContent[]; end: number } | null {
  const content: PhrasingContent[] = [];
  // Two names are no words of prose right below a title that leads to its paper.
  const fewest = isLinkedTitle(own) ? 2 : 3;
  let end = 0;
  for (const [index, node] of following.entries()) {
    if (isOfAnother(node, own)) break;
    const names = index === 0 && node.type === 'list' ? bylineIn(node) : null;
    if (isDetailList(node)) content.push(...readDetails(node));
    else if (names !== null) content.push(...names);
    else if (node.type === 'paragraph') {
      const isDetail = isLinkDetail(node.children) || isSourceAlone(node.children);
      const detail = isDetail
        ? node.children
        : (labelledParagraph(node.children) ?? (index === 0 ? bylineParagraph(node.children, fewest) : null));
      if (detail === null) break;
      content.push({ type: 'text', value: '\n' }, ...detail);
    } else break;
    end = node.position!.end.offset!;
  }
  return end > 0 ? { content, end } : null;
}

/** "* Ada Lovelace, Alan Turing.": a list of one item that holds nothing but the names of two authors or more. */
function bylineIn({ children: [item, other] }: List): PhrasingContent[] | null {
  if (item === undefined || other !== undefined || item.children[0]?.type !== 'paragraph') return null;
  const names = bylineParagraph(item.children[0].children, 2);
  return names === null ? null : [{ type: 'text', value: `\nAuthors: ${plainText(names).trim()}` }];
}

/** "[A Title of Some Words](https://arxiv.org/abs/…), 2019/07" */
function isLinkedTitle(own: PhrasingContent[]): boolean {
  const [link, ...others] = readLinks(own);
  const isTitle = link?.kind === 'PAPER' && link.label.split(/\s+/).length >= 4 && others.length === 0;
  return isTitle && plainText(own).trim().length - link.label.length <= 20;
}

/** "[14th Nov., 2022] [CVPR 2023]", "CVPR 2023": nothing but where and when a paper appeared. */
function isSourceAlone(content: PhrasingContent[]): boolean {
  const text = plainText(content).trim();
  if (text.length > longestSource || !/(?:19|20)\d{2}/.test(text) || readLinks(content).length > 0)
    return false;
  // "[15th Mar., 2024] [Some Journal, 2024]"
  if (/^(?:\[[^[\]]{0,40}(?:19|20)\d{2}\]\s*){2,3}$/.test(text)) return true;
  const { date, venue, rest } = readLead(toPieces(content));
  return rest === '' && (date ?? venue) !== null;
}

const longestSource = 80;
