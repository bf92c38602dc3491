import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { statesByline } from './announcedPart.js';
import { isLinkDetail } from './linkDetail.js';
import { headingName } from '../document/heading.js';
import { headingTitle } from './headingTitle.js';
import { splitLines } from './lines.js';
import { linksToPaper } from './entrySigns.js';
import { readLinks } from '../links/links.js';
import { isReadable, joined, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { parseTree } from '../document/tree.js';

/** What stands below a title and above the next one. */
const mostNodes = 40;

/** So many of them are the list's way to write its entries. */
const fewest = 5;

const newLine: PhrasingContent = { type: 'text', value: '\n' };

/**
 * Makes one paragraph of a heading that is a title, the paragraph below it that begins with its authors, and the links
 * below that: "### 5. A Title [arXiv 2024.01]", "**Authors**: Ada Lovelace, Alan Turing", "[Paper](…) | [Code](…)". What is
 * folded between them, its abstract, is taken out.
 */
export function joinTitlesOverAuthors(tree: Root, text: string): void {
  const kept: RootContent[] = [];
  // Where many headings are titles over authors, one without any link is one, too.
  const overAuthors = tree.children.filter((node, index) => {
    const next = tree.children[index + 1];
    return node.type === 'heading' && next?.type === 'paragraph' && isOverAuthors(node, next, text);
  });
  const areTitles = overAuthors.length >= fewest;
  for (let index = 0; index < tree.children.length; index += 1) {
    const node = tree.children[index]!;
    const next = tree.children[index + 1];
    if (node.type === 'heading' && next?.type === 'paragraph' && isOverAuthors(node, next, text)) {
      const { links, end } = linksBelow(tree.children, index + 2, text);
      const content = [...next.children, ...links.flatMap((content) => [newLine, ...content])];
      if (linksToPaper(content) || (areTitles && readLinks(content).length === 0)) {
        kept.push(merged(node, content, tree.children[end]!));
        index = end;
        continue;
      }
    }
    kept.push(node);
  }
  tree.children = kept;
}

function isOverAuthors(heading: Heading, below: Paragraph, text: string): boolean {
  if (heading.depth === 1 || !/\p{L}/u.test(headingName(heading))) return false;
  const [first] = splitLines(below, text);
  return first !== undefined && statesByline(first.content);
}

/** The paragraphs of links from `start` on, up to the next title or anything that is no detail, and where they end. */
function linksBelow(
  nodes: RootContent[],
  start: number,
  text: string,
): { links: PhrasingContent[][]; end: number } {
  const links: PhrasingContent[][] = [];
  let end = start - 1;
  let depth = 0;
  for (let index = start; index < Math.min(nodes.length, start + mostNodes); index += 1) {
    const node = nodes[index]!;
    if (node.type === 'heading') break;
    const source = text.slice(node.position!.start.offset, node.position!.end.offset);
    const isFolded = depth > 0;
    if (node.type === 'html')
      for (const [tag] of source.matchAll(/<\/?details\b/gi)) depth += tag.startsWith('</') ? -1 : 1;
    const content =
      isFolded || node.type === 'html' ? linksBehind(source) : node.type === 'paragraph' ? node.children : [];
    // What closes one fold too many, right above the links, is a slip of the pen.
    if (depth < 0 && !isOfLinks(content)) break;
    depth = Math.max(depth, 0);
    if (isOfLinks(content)) links.push(content);
    else if (node.type !== 'html' && !isFolded && !isComment(node)) break;
    if (depth === 0) end = index;
  }
  return { links, end };
}

/** "***Comment:*** the first of its kind" */
function isComment(node: RootContent): boolean {
  if (node.type !== 'paragraph' || readLinks(node.children).length > 0) return false;
  return (
    /^\s*\p{L}[^:：]{1,30}[:：]{1,2}\s/u.test(plainText(node)) && isMarked(node.children.find(isReadable))
  );
}

function isMarked(node: PhrasingContent | undefined): boolean {
  return node?.type === 'strong' || node?.type === 'emphasis';
}

/** What stands on the lines right below what folds: for want of a blank line Markdown takes them for HTML. */
function linksBehind(source: string): PhrasingContent[] {
  const lines = /<\/details>\s*\n([^\n](?:(?!<\/?details)[\s\S]){1,2000})$/i.exec(source)?.[1];
  const [paragraph] = lines === undefined ? [] : parseTree(lines.trim()).children;
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}

/** "[Paper](…) | [Code](…)", also with what is still to come: "[Paper](…) | [Code][Coming soon]". */
function isOfLinks(content: PhrasingContent[]): boolean {
  if (isLinkDetail(content)) return true;
  const [first, ...others] = toPieces(content).filter(
    ({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text),
  );
  return first?.kind === 'label' && joined(others).length <= 40;
}

function merged(heading: Heading, below: PhrasingContent[], last: RootContent): Paragraph {
  return {
    type: 'paragraph',
    children: [...headingTitle(heading), newLine, ...below],
    position: { start: heading.position!.start, end: last.position!.end },
  };
}
