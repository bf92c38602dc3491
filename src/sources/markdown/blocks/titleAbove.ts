import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { headingName } from '../document/heading.js';
import { startsWithByline } from './italicByline.js';
import { splitLines } from './lines.js';
import { readLinks } from '../links/links.js';
import { isReadable, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/**
 * Makes one paragraph of a title that stands alone and of the paragraph below it that belongs to it: a title in bold over
 * names in italics, "**A Title**", "*Ada Lovelace. ICML 2019.* [[pdf](…)]"; a heading over the address of its paper,
 * "## A Title of Some Words", "https://arxiv.org/abs/…".
 */
export function joinTitlesAbove(tree: Root, text: string): void {
  const kept: RootContent[] = [];
  for (const node of tree.children) {
    const above = kept.at(-1);
    const below = node.type === 'paragraph' && above ? belowTitle(above, node, text) : null;
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
function belowTitle(above: RootContent, node: Paragraph, text: string): PhrasingContent[] | null {
  if (above.type === 'paragraph') return isBoldTitle(above) && startsWithByline(node) ? node.children : null;
  if (above.type !== 'heading' || above.depth === 1 || readLinks(above.children).length > 0) return null;
  if (!isLong(headingName(above))) return null;
  const [line] = splitLines(node, text);
  return line && isAddressOfPaper(line.content) ? line.content : null;
}

function isBoldTitle({ children }: Paragraph): boolean {
  const readable = children.filter(isReadable);
  return (
    readable.length === 1 && readable[0]!.type === 'strong' && plainText(readable[0]).split(/\s+/).length >= 3
  );
}

/** "https://arxiv.org/abs/…", "[pdf](https://…)", alone on its line. */
function isAddressOfPaper(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content).filter(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  return (
    pieces.length > 0 &&
    pieces.every(({ kind }) => kind === 'label') &&
    readLinks(content).some(({ kind }) => kind === 'PAPER')
  );
}

function isLong(name: string): boolean {
  return (
    name.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 4 || /\p{Script=Han}{6}/u.test(name)
  );
}
