import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { statesByline } from './announcedPart.js';
import { bylineParagraph } from './bylineParagraph.js';
import { isDetailList, itemContent } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { headingName } from '../document/heading.js';
import { readLinks } from '../links/links.js';
import { isVenueWithYear } from '../parts/lead.js';
import { isReadable, joined, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/** A heading that is nothing but a title linked to its paper, or a title before "[pdf]" over its byline, is an entry. */
export function isTitleHeading(node: Heading, next: RootContent | undefined): boolean {
  const readable = node.children.filter(isReadable);
  if (isOverByline(node, next) || isOverLinks(node, next) || isOverDetails(node, next)) return true;
  const [link] = readLinks(readable);
  if (link?.kind !== 'PAPER') return false;
  const hasVenue = isVenueOnly(readable.slice(1));
  if ((readable.length === 1 || hasVenue) && isOverAuthors(next)) return true;
  if (hasVenue && isOverLabels(next)) return true;
  if (readable.length === 1) return link.label.split(/\s+/).length >= 4;
  if (next?.type === 'list' || next?.type === 'table') return false;
  const pieces = toPieces(node.children);
  const title = joined(pieces.filter(({ kind }) => kind !== 'label'));
  return title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 4;
}

/** "**[ICML 2001]**" behind a title. */
function isVenueOnly(behind: PhrasingContent[]): boolean {
  const text = plainText(behind).trim();
  return /^\[[^[\]]{2,60}\s(?:19|20)\d{2}\]$/.test(text) || isVenueWithYear(text.replace(/[[\]()]/g, ' '));
}

/** "- **Dataset** : Silk, Wool", "- [Code](…)": every item is labelled in bold or nothing but a link. */
function isOverLabels(next: RootContent | undefined): boolean {
  if (next?.type !== 'list') return false;
  const isLabelled = (content: PhrasingContent[]) =>
    content.find(isReadable)?.type === 'strong' && /^[^:：]{1,30}[:：]/.test(plainText(content));
  return (
    next.children.some((item) => isLabelled(itemContent(item))) &&
    next.children.every((item) => isLabelled(itemContent(item)) || isLinkDetail(itemContent(item)))
  );
}

/** A list that says, beside other things, "**Authors**: Ada Lovelace, Alan Turing". */
function isOverAuthors(next: RootContent | undefined): boolean {
  return next?.type === 'list' && next.children.some((item) => statesByline(itemContent(item)));
}

/** "## [2023/01/25] A Title of Some Words" over a paragraph that holds nothing but the names of its authors. */
function isOverByline(node: Heading, next: RootContent | undefined): boolean {
  if (next?.type !== 'paragraph' || node.depth === 1) return false;
  const [link] = readLinks(node.children);
  const isLinked = link?.kind === 'PAPER' && link.label === headingName(node);
  return (isLong(headingName(node)) || isLinked) && bylineParagraph(next.children) !== null;
}

const mostLinks = 4;

/** "### A Title of Some Words (CACM 2020)" over nothing but "[Paper](…)" and its like. */
function isOverLinks(node: Heading, next: RootContent | undefined): boolean {
  if (next?.type !== 'list' || next.children.length > mostLinks || node.depth < 3) return false;
  if (!isLong(headingName(node))) return false;
  return next.children.every((item) => {
    const pieces = toPieces(itemContent(item)).filter(
      ({ kind, text }) => kind === 'label' || text.trim() !== '',
    );
    return item.children.length === 1 && pieces.length > 0 && pieces.every(({ kind }) => kind === 'label');
  });
}

const mostDetails = 10;

/**
 * "### A Title of Some Words" over what is said of one paper: "- **arXiv**: [2001.00001](…)", "- **Date**: 2020-01-02".
 * A heading of the second rank is a title, too, where its authors are among it.
 */
function isOverDetails(node: Heading, next: RootContent | undefined): boolean {
  if (!isDetailList(next) || next.children.length > mostDetails || node.depth < 2) return false;
  const hasByline = isOverAuthors(next);
  if (node.depth === 2 && !hasByline) return false;
  const papers = next.children.flatMap((item) =>
    readLinks(itemContent(item)).filter(({ kind }) => kind === 'PAPER'),
  );
  const isOfOne = papers.length > 0 && papers.length < 3 && !papers.some(({ label }) => isLong(label));
  const isLabelled = next.children.every((item) =>
    /^\s*[^:：]{1,30}[:：]/.test(plainText(itemContent(item))),
  );
  const name = headingName(node);
  return isOfOne && isLabelled && (isLong(name) || (hasByline && /\p{L}\S*\s+\S*\p{L}/u.test(name)));
}

function isLong(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return words >= 4 || /\p{Script=Han}{6}/u.test(name);
}
