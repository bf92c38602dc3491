import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { announced } from '../text/label.js';
import { plainText } from '../text/plainText.js';

const fewest = 2;

/**
 * Sets on a line of its own each field of a paragraph that tells of a paper on one line, "*First author: Ada Lovelace; venue:
 * ICML 2001.* [[Paper](…)]", and takes such a paragraph into the item above it where it is indented, but less than the
 * number of the item is wide.
 */
export function partLabelledFields(tree: Root): void {
  visit(tree, 'paragraph', (paragraph) => {
    const [first, ...others] = paragraph.children;
    const lines = first === undefined ? null : fieldLines(first);
    if (lines !== null) paragraph.children = [lines, ...others];
  });
  tree.children = tree.children.filter((node, index) => {
    const list = tree.children[index - 1];
    const item = list?.type === 'list' ? list.children.at(-1) : undefined;
    if (item === undefined || node.type !== 'paragraph' || !tellsAuthor(node)) return true;
    if (node.position!.start.column <= item.position!.start.column) return true;
    item.children.push(node);
    item.position!.end = node.position!.end;
    list!.position!.end = node.position!.end;
    return false;
  });
}

/** The fields that a text or italics hold and nothing else, each on its line; null for every other node. */
function fieldLines(node: PhrasingContent): Text | null {
  if (node.type !== 'text' && node.type !== 'emphasis') return null;
  const fields = plainText(node).trim().replace(/\.$/, '').split(/;\s+/);
  const areFields = fields.every((field) => /^(?:byline|venue|date)$/.test(announced(field)?.what ?? ''));
  if (fields.length < fewest || !areFields) return null;
  return { type: 'text', value: `${fields.join('\n')}\n`, position: node.position };
}

function tellsAuthor({ children: [first] }: Paragraph): boolean {
  return first?.type === 'text' && announced(first.value)?.what === 'byline';
}
