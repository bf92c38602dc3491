import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { headingName } from '../document/heading.js';
import { linksToPaper } from './entrySigns.js';
import { headingTitle } from './headingTitle.js';
import { startsWithByline } from './italicByline.js';

/** So many of them are the list's way to write its entries. */
const fewest = 2;

const newLine: PhrasingContent = { type: 'text', value: '\n' };

/**
 * Makes one paragraph of a heading that is a title and of the paragraph below it that begins with names in italics and
 * leads to the paper: "### A Title", "*Ada Lovelace, Alan Turing*", "Venue: ICML 2001", "[[arXiv](…)][[code](…)]".
 */
export function joinHeadingsOverItalics(tree: Root): void {
  const { children } = tree;
  const over = new Set(children.filter((node, index) => isOverItalics(node, children[index + 1])));
  if (over.size < fewest) return;
  tree.children = children.flatMap((node, index): RootContent[] => {
    if (over.has(children[index - 1]!)) return [];
    return over.has(node) ? [merged(node as Heading, children[index + 1] as Paragraph)] : [node];
  });
}

function isOverItalics(node: RootContent, next: RootContent | undefined): boolean {
  if (node.type !== 'heading' || node.depth === 1 || next?.type !== 'paragraph') return false;
  const words = headingName(node).split(/\s+/);
  const isTitle = words.filter((word) => /\p{L}/u.test(word)).length >= 3;
  return isTitle && !linksToPaper(node.children) && startsWithByline(next) && linksToPaper(next.children);
}

function merged(heading: Heading, below: Paragraph): Paragraph {
  return {
    type: 'paragraph',
    children: [...headingTitle(heading), newLine, ...below.children],
    position: { start: heading.position!.start, end: below.position!.end },
  };
}
