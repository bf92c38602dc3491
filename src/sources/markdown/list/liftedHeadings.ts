import type { Heading, ListItem, Root, RootContent } from 'mdast';
import { isDetailList } from '../blocks/details.js';
import { isTitleHeading } from '../blocks/titleHeading.js';
import { readLinks } from '../links/links.js';

/**
 * Takes headings out of the items that they begin: "- ### Topic" over a list of papers, within the item or behind it, is a
 * heading like any other, and so is one over further headings that each link to a paper. What has details or links of its
 * own below it may be the title of an entry, and stays.
 */
export function liftHeadings(tree: Root): void {
  tree.children = tree.children.flatMap((node, at): RootContent[] => {
    if (node.type !== 'list') return [node];
    const headings = node.children.map((item, index) => {
      const next = index === node.children.length - 1 ? tree.children[at + 1] : undefined;
      return headingOf(item, next);
    });
    if (headings.every((heading) => heading === null)) return [node];
    return node.children.flatMap((item, index): RootContent[] => {
      if (headings[index] !== null) return withTitlesAsParagraphs(item.children);
      return [{ ...node, children: [item], position: item.position }];
    });
  });
}

/** The heading that an item begins with and that stands over a list; null for every other item. */
function headingOf(
  { children: [heading, ...below] }: ListItem,
  behind: RootContent | undefined,
): Heading | null {
  if (heading?.type !== 'heading' || readLinks(heading.children).length > 0) return null;
  if (areLinkedTitles(heading, below)) return heading;
  const [next] = below.length > 0 ? below : [behind];
  const isOverPapers = (next?.type === 'list' && next.children.length > 1) || next?.type === 'table';
  return isOverPapers && !isDetailList(next) && !isTitleHeading(heading, next) ? heading : null;
}

/** "- #### Topic" over "##### [A Title](…)" and its like. */
function areLinkedTitles({ depth }: Heading, below: RootContent[]): boolean {
  const areHeadings = below.every((node) => node.type === 'heading' && node.depth > depth);
  return areHeadings && below.some(isLinkedTitle);
}

/** Below the topic the others are titles, however short. */
function withTitlesAsParagraphs([topic, ...below]: RootContent[]): RootContent[] {
  return [
    topic!,
    ...below.map((node): RootContent => (isLinkedTitle(node) ? { ...node, type: 'paragraph' } : node)),
  ];
}

function isLinkedTitle(node: RootContent): node is Heading {
  return node.type === 'heading' && readLinks(node.children)[0]?.kind === 'PAPER';
}
