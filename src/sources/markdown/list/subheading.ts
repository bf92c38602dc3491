import type { Paragraph, RootContent } from 'mdast';
import { isDetailList } from '../blocks/details.js';
import { isLinkDetail } from '../blocks/linkDetail.js';
import { findDate } from '../text/date.js';
import { describedTitle } from '../blocks/describedTitle.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/** Headings have six depths; a line in bold that serves as one stands below them all. */
export const subheadingDepth = 7;

const longest = 80;

/**
 * The name that a line in bold ("**Datasets**") gives to the list or table below it; null for any other paragraph,
 * also for a title in bold over its links.
 */
export function subheadingName(node: Paragraph, next: RootContent | undefined): string | null {
  const readable = node.children.filter(isReadable);
  if (readable.length !== 1 || readable[0]!.type !== 'strong') return null;
  if (readable[0].children.some((child) => child.type === 'link' || child.type === 'break')) return null;
  if (describedTitle(node, next) !== null) return null;
  const name = plainText(node).replace(/[\s:：]+$/, '');
  const isOverList = next?.type === 'table' || (next?.type === 'list' && !isDetailList(next));
  const isOverLines =
    next?.type === 'paragraph' && !isLinkDetail(next.children) && next.children[0]?.type === 'link';
  if (!isOverList && !isOverLines) return null;
  return name.length <= longest && findDate(name)?.date.length !== 10 ? name : null;
}

/** The summary of a part of the page that folds: `<details><summary>Name</summary>`. */
export function summaryName(html: string): string | null {
  const match = /<summary[^<>]{0,200}>([^]{1,300})<\/summary>/i.exec(html.slice(0, 2000));
  const name = match?.[1]!
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (
    !name ||
    /\b(?:click|expand|show|more|details?|abstract|bibtex|fold|toggle|open|view|here)\b/i.test(name)
  )
    return null;
  return name;
}
