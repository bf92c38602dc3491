import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Names on a line below others, as the text between the marks of two names. */
const nextLine = /^[^\S\n]*\n\s*(?=\p{Lu}[\p{L}.'’\- ]{2,60}$)/u;

/**
 * Joins the lines of names with marks behind them: "Ada Lovelace<sup>1</sup>" over "Alan Turing<sup>2</sup>"; without a
 * comma a name would end with its line.
 */
export function joinNamesOverLines(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (index === undefined || parent === undefined) return;
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
    if (isTag(before, '</sup>') && isTag(after, '<sup>')) node.value = node.value.replace(nextLine, ' ');
  });
}

function isTag(node: Nodes | undefined, tag: string): boolean {
  return node?.type === 'html' && node.value.toLowerCase() === tag;
}
