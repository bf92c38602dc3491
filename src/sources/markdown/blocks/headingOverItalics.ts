import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { headingName } from '../document/heading.js';
import { linksToPaper } from './entrySigns.js';
import { headingTitle } from './headingTitle.js';
import { startsWithByline } from './italicByline.js';
import { joined, toPieces } from '../text/pieces.js';

/** So many of them are the list's way to write its entries. */
const fewest = 2;

const newLine: PhrasingContent = { type: 'text', value: '\n' };

/** When and where a paper appeared takes no more. */
const longestSource = 80;

/**
 * Makes one paragraph of a heading that is a title and of the paragraph below it that begins with names in italics and
 * leads to the paper: "### A Title", "*Ada Lovelace, Alan Turing*", "Venue: ICML 2001", "[[arXiv](…)][[code](…)]". The
 * date and the venue, and the links, may stand in paragraphs of their own.
 */
export function joinHeadingsOverItalics(tree: Root): void {
  const { children } = tree;
  const below = new Map(children.map((node, index) => [node, paragraphsBelow(node, children, index + 1)]));
  const over = [...below].filter(([, { length }]) => length > 0);
  if (over.length < fewest) return;
  const taken = new Set<RootContent>(over.flatMap(([, paragraphs]) => paragraphs));
  tree.children = children.flatMap((node): RootContent[] => {
    if (taken.has(node)) return [];
    const paragraphs = below.get(node)!;
    return paragraphs.length > 0 ? [merged(node as Heading, paragraphs)] : [node];
  });
}

/** The names and the links below a heading that is a title; none below every other node. */
function paragraphsBelow(node: RootContent, nodes: RootContent[], at: number): Paragraph[] {
  const [names, ...behind] = nodes.slice(at, at + 3);
  if (node.type !== 'heading' || node.depth === 1 || names?.type !== 'paragraph') return [];
  const words = headingName(node).split(/\s+/);
  const isTitle = words.filter((word) => /\p{L}/u.test(word)).length >= 3;
  if (!isTitle || linksToPaper(node.children) || !startsWithByline(names)) return [];
  if (linksToPaper(names.children)) return [names];
  const end = behind.findIndex((next) => next.type !== 'paragraph' || linksToPaper(next.children));
  const source = behind.slice(0, end + 1).filter((next) => next.type === 'paragraph');
  return end >= 0 && source.length === end + 1 && isSource(source) ? [names, ...source] : [];
}

/** "[12th Dec., 2023] [arXiv 2023]", "[[Paper](…)]": beside links, nothing but when and where the paper appeared. */
function isSource(paragraphs: Paragraph[]): boolean {
  const pieces = paragraphs.flatMap(({ children }) => toPieces(children));
  const beside = joined(pieces.filter(({ kind }) => kind !== 'link' && kind !== 'label'));
  return beside.trim().length <= longestSource && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(beside);
}

function merged(heading: Heading, below: Paragraph[]): Paragraph {
  return {
    type: 'paragraph',
    children: [...headingTitle(heading), ...below.flatMap(({ children }) => [newLine, ...children])],
    position: { start: heading.position!.start, end: below.at(-1)!.position!.end },
  };
}
