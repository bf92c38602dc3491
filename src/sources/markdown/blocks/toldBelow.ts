import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { announcedIn } from './announcedPart.js';
import { bylineParagraph } from './bylineParagraph.js';
import { itemContent } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { splitLines } from './lines.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { findDate } from '../text/date.js';
import { isLabel } from '../text/label.js';
import { joined, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/** One paper has no more pages. */
const mostPapers = 3;
/** A longer line is prose, unless a label says what it is. */
const longestLine = 200;
/** A date with what says of what it is the date. */
const longestDate = 40;
/** A link with more words has a title for its text. */
const longestLabel = 4;

/**
 * What is told below a heading of the paper that it names, line by line: who, where and when, and links; also those of the
 * heading itself. Prose is left out.
 */
export function toldBelow(heading: Heading, nodes: RootContent[], text: string): PhrasingContent[][] {
  const own = linksIn(heading.children);
  // Two names are no words of prose right below a title that leads to its paper.
  const isLinked = own.length > 0 && readLinks(own)[0]?.kind === 'PAPER';
  const details = nodes
    .flatMap((node) => linesOf(node, text))
    .flatMap((line, index) => detailOf(line, index === 0 && isLinked ? 2 : 3));
  return own.length > 0 ? [own, ...details] : details;
}

/** Whether what stands below a heading tells of one paper, by links to it, or to its code beside its venue or names. */
export function isOfOnePaper(heading: Heading, nodes: RootContent[], text: string): boolean {
  if (nodes.some(({ type }) => type === 'table')) return false;
  if (nodes.flatMap((node) => linesOf(node, text)).some(isOtherPaper)) return false;
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  if (items.some((item) => isTitleInBold(itemContent(item)))) return false;
  const details = toldBelow(heading, nodes, text).map((detail) => readLinks(detail));
  const links = details.flat();
  const papers = new Set(links.filter(({ kind }) => kind === 'PAPER').map(({ url }) => url));
  const isCode = links.some(({ kind }) => kind === 'CODE') && details.some(({ length }) => length === 0);
  return papers.size <= mostPapers && (papers.size > 0 || isCode);
}

/** The lines of paragraphs, items and quotations. */
function linesOf(node: RootContent, text: string): PhrasingContent[][] {
  if (node.type === 'paragraph') return splitLines(node, text).map(({ content }) => content);
  if (node.type !== 'blockquote' && node.type !== 'list' && node.type !== 'listItem') return [];
  return node.children.flatMap((child) => linesOf(child, text));
}

/** A link to a paper by its title: "- [A Title of Some Words](https://arxiv.org/abs/…)". */
function isOtherPaper(content: PhrasingContent[]): boolean {
  const [first] = readLinks(content);
  if (first?.kind !== 'PAPER' || isLabel(first.label) || wordsIn(first.label) < longestLabel) return false;
  return plainText(content).trim().indexOf(first.label) <= 20;
}

/** "- **A Title of Some Words** — what it says: https://…": so many words in bold without a colon are more than a label. */
function isTitleInBold(content: PhrasingContent[]): boolean {
  const [first, behind] = toPieces(content).filter(
    ({ kind, text }) => kind === 'label' || text.trim() !== '',
  );
  if (first?.kind !== 'strong' || wordsIn(first.text) < longestLabel) return false;
  const isLabelled = /[:：.]\s*$/.test(first.text) || /^\s*[:：]/.test(behind?.text ?? '');
  return !isLabelled && readLinks(content).some(({ kind }) => kind === 'PAPER');
}

/** @param fewest so many names are a byline */
function detailOf(content: PhrasingContent[], fewest: number): PhrasingContent[][] {
  if (isLinkDetail(content)) return [content.flatMap(labelled)];
  const text = joined(toPieces(content)).trim();
  const announced = announcedIn(content);
  if (announced?.what === 'byline') return [content];
  if (announced !== null && announced.what !== 'link')
    return [[{ type: 'text', value: text.slice(announced.length).split('|', 1)[0]!.trim() }]];
  if (text.length > longestLine) return [];
  if (bylineParagraph(content, fewest) !== null || (isVenueWithYear(text) && !/[:：]/.test(text)))
    return [content];
  return findDate(text) !== null && text.length <= longestDate ? [content] : [];
}

/** The links of a heading, but for those to files of the list. */
function linksIn(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((node) =>
    node.type === 'link' && /^https?:/i.test(node.url) ? labelled(node) : [],
  );
}

/** A link with a text that is no title: the title is that of the heading. */
function labelled(node: PhrasingContent): PhrasingContent[] {
  const text = plainText(node).trim();
  if (node.type !== 'link' || isLabel(text) || /^https?:/i.test(text)) return [node];
  if (wordsIn(text) > longestLabel) return [{ ...node, children: [{ type: 'text', value: 'link' }] }];
  return [{ type: 'text', value: '[' }, node, { type: 'text', value: ']' }];
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
