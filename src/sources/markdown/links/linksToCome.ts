import type { Link, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isVenueWithYear } from '../parts/lead.js';
import { isLabel } from '../text/label.js';
import { plainText } from '../text/plainText.js';

/** An address that is still to be written, and one of a file of the list itself. */
const empty = /^(?:|#|-|tbd)$/i;
const file = /^(?!https?:)[^#?]{1,200}\.(?:pdf|caj)$/i;
const fewestWords = 4;

/**
 * Whether a link is still to come: a title before a label without address, "A Title of Some Words [paper]()", "… [[ICML2019]()]", or a title
 * that is itself such a link, "[A Title of Some Words]()", or one to a file of the list, "[A Title](papers/a.pdf)".
 */
export function hasLinkToCome(content: PhrasingContent[]): boolean {
  let isFound = false;
  const isLong = plainText(content).split(/\s+/).length > fewestWords;
  visit({ type: 'paragraph', children: content }, 'link', (node) => {
    const isEmpty = empty.test(node.url.trim());
    if (!isEmpty && !isFile(node.url)) return;
    const text = plainText(node);
    const label = text.replace(/[[\]]/g, '').trim();
    isFound ||=
      text.split(/\s+/).length >= fewestWords ||
      (isLong && ((isLabel(label) && /paper|pdf|arxiv|论文/i.test(label)) || isVenueWithYear(label)));
  });
  return isFound;
}

/** "[Paper]()" and nothing else: a cell of a paper whose address is still to be written. */
export function isPaperToCome(cell: PhrasingContent[]): boolean {
  const [link, ...others] = cell.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return (
    link?.type === 'link' &&
    others.length === 0 &&
    empty.test(link.url.trim()) &&
    /^\W*(?:paper|pdf|arxiv|论文)\W*$/i.test(plainText(link))
  );
}

/** "papers/a.pdf": the address of a file of the list. */
export function isFile(url: string): boolean {
  return file.test(url.trim());
}

/** An address of a page of the list itself. */
const own = /^(?![a-z][a-z\d+.-]{0,20}:|#|$)\S{1,200}$/i;

/** "[note](notes/a.md)" */
function isNote({ url, children }: Link): boolean {
  const label = plainText(children).replace(/[[\]]/g, '');
  return own.test(url.trim()) && isLabel(label) && /\bnotes?\b|\bsummary\b|笔记|解读/i.test(label);
}

/** "[A Title](notes/a.md)": leads to a page of the list, of which a paper may be the subject. */
export function linksToNote({ url }: Link): boolean {
  return own.test(url.trim()) && /\.(?:md|markdown|html?|ipynb|txt|org|rst)$/i.test(url.trim());
}

/** "[A Title](papers/a.pdf)", "A Title [note](notes/a.md)": the paper, or a note on it, is a file of the list. */
export function linksToFile(content: PhrasingContent[]): boolean {
  let isFound = false;
  visit({ type: 'paragraph', children: content }, 'link', (node) => {
    isFound ||= isFile(node.url) || isNote(node);
  });
  return isFound;
}
