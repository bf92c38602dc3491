import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { headingName } from '../document/heading.js';
import { startsWithByline } from './italicByline.js';
import { isNamedLabel } from './linkDetail.js';
import { splitLines } from './lines.js';
import { readLinks } from '../links/links.js';
import { announced } from '../text/label.js';
import { isReadable, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/**
 * Makes one paragraph of a title that stands alone and of the paragraph below it that belongs to it: a title in bold over
 * names in italics, "**A Title**", "*Ada Lovelace. ICML 2019.* [[pdf](…)]"; a heading over the address of its paper,
 * "## A Title of Some Words", "https://arxiv.org/abs/…", and a short one where nearly all of its depth over such an address are
 * titles.
 */
export function joinTitlesAbove(tree: Root, text: string): void {
  const depths = depthsOfTitles(tree, text);
  const kept: RootContent[] = [];
  for (const node of tree.children) {
    const above = kept.at(-1);
    const below = node.type === 'paragraph' && above ? belowTitle(above, node, text, depths) : null;
    if (below === null) kept.push(node);
    else kept[kept.length - 1] = joined(above as Heading | Paragraph, below, node);
  }
  tree.children = kept;
}

function joined(above: Heading | Paragraph, below: PhrasingContent[], node: RootContent): Paragraph {
  const title: PhrasingContent[] =
    above.type === 'heading' ? [{ type: 'strong', children: above.children }] : above.children;
  const start = above.position!.start;
  const end = below.at(-1)?.position?.end ?? node.position!.end;
  return {
    type: 'paragraph',
    children: [...title, { type: 'text', value: '\n' }, ...below],
    position: { start, end },
  };
}

/** What belongs to the title above; null when that is none. */
function belowTitle(
  above: RootContent,
  node: Paragraph,
  text: string,
  depths: number[],
): PhrasingContent[] | null {
  if (above.type === 'paragraph') return isBoldTitle(above) && startsWithByline(node) ? node.children : null;
  if (above.type !== 'heading' || !(isLong(headingName(above)) || depths.includes(above.depth))) return null;
  return addressBelow(above, node, text);
}

/** So many headings over an address, and so large a part of them, are titles where one of two words is, too. */
const fewest = 5;
const share = 0.75;

function depthsOfTitles({ children: nodes }: Root, text: string): number[] {
  const over = nodes.filter((node, index): node is Heading => {
    const next = nodes[index + 1];
    return node.type === 'heading' && next?.type === 'paragraph' && addressBelow(node, next, text) !== null;
  });
  return [2, 3, 4, 5, 6].filter((depth) => {
    const all = over.filter((heading) => heading.depth === depth);
    const long = all.filter((heading) => isLong(headingName(heading))).length;
    return long >= fewest && long >= all.length * share;
  });
}

/** The first line below a heading without a link, where it is the address of a paper, "Paper: [The Heading Again](https://…)" included. */
function addressBelow(heading: Heading, node: Paragraph, text: string): PhrasingContent[] | null {
  if (heading.depth === 1 || readLinks(heading.children).length > 0) return null;
  const [line] = splitLines(node, text);
  if (line === undefined) return null;
  if (isAddressOfPaper(line.content))
    return toPieces(line.content).some(isNamedLabel) ? labelsOf(line.content) : line.content;
  const [link, ...others] = readLinks(line.content);
  const label = plainText(line.content).trim();
  const isAgain = others.length === 0 && link?.kind === 'PAPER' && link.label.trim() === headingName(heading);
  return isAgain && announced(label)?.what === 'link' && label.endsWith(link.label.trim())
    ? line.content.map((part) =>
        part.type === 'link' ? { ...part, children: [{ type: 'text', value: 'paper' }] } : part,
      )
    : null;
}

function isBoldTitle({ children }: Paragraph): boolean {
  const readable = children.filter(isReadable);
  return (
    readable.length === 1 && readable[0]!.type === 'strong' && plainText(readable[0]).split(/\s+/).length >= 3
  );
}

/** "https://arxiv.org/abs/…", "[pdf](https://…)", "[pdf](https://…) [project: LoomNet](https://…)", alone on its line. */
function isAddressOfPaper(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content).filter(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  return (
    pieces.length > 0 &&
    pieces.every((piece, index) => piece.kind === 'label' || (index > 0 && isNamedLabel(piece))) &&
    readLinks(content).some(({ kind }) => kind === 'PAPER')
  );
}

/** The links, as labels: the name of a project is none of an author. */
function labelsOf(content: PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node): PhrasingContent[] =>
    node.type === 'link' ? [{ type: 'text', value: '[' }, node, { type: 'text', value: ']' }] : [],
  );
}

function isLong(name: string): boolean {
  return (
    name.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 4 || /\p{Script=Han}{6}/u.test(name)
  );
}
