import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { looksLikeByline } from '../parts/byline.js';
import { isRemark, itemContent, readDetails } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { announced } from '../text/label.js';
import { readLinks } from '../links/links.js';
import { plainText } from '../text/plainText.js';

const newLine: PhrasingContent = { type: 'text', value: '\n' };
const mostItems = 8;

/**
 * The content of an entry that is a line with nothing but its title, over items that say the rest: its reference
 * ("- Ada Lovelace and Charles Babbage. A Title. Venue, 1843."), or its byline, then links and remarks. Null where the
 * list below the line is no such list.
 */
export function describedTitle(node: RootContent, below: RootContent | undefined): PhrasingContent[] | null {
  if (node.type !== 'paragraph' || below?.type !== 'list') return null;
  const title = titleOf(node);
  if (title === null || below.children.length > mostItems) return null;
  const [first, ...others] = below.children.map(itemContent);
  const areDetails = others.every((content) => isLinkDetail(content) || isRemark(content));
  if (first === undefined || !others.some(isLinkDetail) || !areDetails) return null;
  const source = sourceOf(plainText(first).replace(/\s+/g, ' ').trim(), title);
  if (source === null || readLinks(first).length > 0) return null;
  const links: List = { ...below, children: below.children.slice(1) };
  return [...node.children, ...source.flatMap((value) => [newLine, text(value)]), ...readDetails(links)];
}

function titleOf(node: Paragraph): string | null {
  const title = plainText(node).trim().replace(/\.$/, '');
  const isTitle =
    title.split(/\s+/).length >= 3 && !/[\n:：]$|\n/.test(title) && readLinks(node.children).length === 0;
  return isTitle ? title : null;
}

/** The lines that a reference adds to its title: names, and what is behind the title. */
function sourceOf(reference: string, title: string): string[] | null {
  const at = reference.toLowerCase().indexOf(title.toLowerCase());
  if (announced(reference) !== null) return null;
  if (at < 0) return partSource(reference);
  const names = reference.slice(0, at).replace(/[\s,.:;]+$/, '');
  if (!looksLikeByline(names)) return null;
  const behind = reference.slice(at + title.length).replace(/^[\s,.:;]+/, '');
  return [`Authors: ${names}`, ...(behind === '' ? [] : [behind])];
}

/** "Ada Lovelace, Charles Babbage", "Lovelace, A., Babbage, C. (1843), In Some Proceedings" */
function partSource(reference: string): string[] | null {
  const end =
    /\s*\((?:19|20)\d{2}[^()]{0,20}\)|[,.]\s+in\s+(?=\p{Lu})/u.exec(reference)?.index ?? reference.length;
  const names = reference.slice(0, end);
  const behind = reference.slice(end).replace(/^[\s,.]+/, '');
  if (looksLikeByline(names)) return [`Authors: ${names}`, ...(behind === '' ? [] : [behind])];
  return looksLikeByline(reference) ? [reference] : null;
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
