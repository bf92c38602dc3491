import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { linksToPaper } from './entrySigns.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/** So many pairs are no accident. */
const fewest = 3;

/**
 * Makes one paragraph of each title in bold and the quotation below it that holds the rest, where a list writes its
 * entries so: "**A Title**", "> *Ada Lovelace, Alan Turing*. ICML 2019. [[pdf](…)]".
 */
export function joinQuotesBelow(tree: Root): void {
  const isPair = (index: number) => isTitle(tree.children[index]) && isSource(tree.children[index + 1]);
  const pairs = tree.children.filter((_, index) => isPair(index)).length;
  if (pairs < fewest) return;
  const kept: RootContent[] = [];
  for (let index = 0; index < tree.children.length; index += 1) {
    const node = tree.children[index]!;
    if (isPair(index)) kept.push(joined(node as Paragraph, tree.children[(index += 1)] as Blockquote));
    else kept.push(node);
  }
  tree.children = kept;
}

function isTitle(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const readable = node.children.filter(isReadable);
  const isBold = readable.length === 1 && readable[0]!.type === 'strong';
  return isBold && plainText(node).split(/\s+/).length >= 2;
}

function isSource(node: RootContent | undefined): boolean {
  if (node?.type !== 'blockquote') return false;
  return node.children.every(({ type }) => type === 'paragraph') && linksToPaper(contentOf(node));
}

function contentOf({ children }: Blockquote): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] =>
    child.type === 'paragraph' ? [{ type: 'text', value: '\n' }, ...child.children] : [],
  );
}

function joined(title: Paragraph, quote: Blockquote): Paragraph {
  return {
    type: 'paragraph',
    children: [...title.children, ...contentOf(quote)],
    position: { start: title.position!.start, end: quote.position!.end },
  };
}
