import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { partByline } from '../parts/bylineEnd.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { plainText } from '../text/plainText.js';

/**
 * Joins names whose end folds: "A Title <details><summary>[ICML 2024] Ada Lovelace, Alan Turing, et al.</summary>Grace
 * Hopper, Mary Jackson</details>" is the title, its source, and "Ada Lovelace, Alan Turing, Grace Hopper, Mary Jackson", each on
 * a line of its own.
 */
export function joinFoldedNames(tree: Root): void {
  visit(tree, 'paragraph', (paragraph) => {
    paragraph.children = withWholeNames(paragraph);
  });
}

function withWholeNames({ children }: Paragraph): PhrasingContent[] {
  const at = (tag: RegExp, from: number) =>
    children.findIndex((node, index) => index >= from && node.type === 'html' && tag.test(node.value));
  const start = at(/^<summary\b/i, 1);
  const middle = start < 0 ? -1 : at(/^<\/summary\s*>/i, start);
  const end = middle < 0 ? -1 : at(/^<\/details\s*>/i, middle);
  if (end < 0) return children;
  const [, source = '', first = ''] = /^(\[[^[\]]*\])?\s*(.*)$/.exec(
    textOf(children.slice(start + 1, middle)),
  )!;
  const { names, behind, etAl } = partByline(first);
  const others = textOf(children.slice(middle + 1, end))
    .split(/\s*(?:,|\band\b)\s*/)
    .filter(Boolean);
  if (!etAl || behind.trim() !== '' || others.length === 0 || !others.every(isPersonShaped)) return children;
  const before = names.replace(/[,\s]+$/, '');
  // What folds may be the rest of the names, or all of them.
  const whole = before.startsWith(others[0]!) ? others : [before, ...others];
  const value = `\n${source}\n${whole.join(', ')}\n`;
  return [
    ...children.slice(0, start).filter(isNoFold),
    { type: 'text', value, position: children[start]!.position },
    ...children.slice(end + 1).filter(isNoFold),
  ];
}

function textOf(content: PhrasingContent[]): string {
  return plainText(content).replace(/\s+/g, ' ').trim();
}

function isNoFold(node: PhrasingContent): boolean {
  return !(node.type === 'html' && /^<\/?details\b/i.test(node.value));
}
