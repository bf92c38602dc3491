import type { Definition, Heading, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { readHtmlMarks } from './htmlMarks.js';

/** A list as a Markdown tree (CommonMark with GitHub's extensions), links resolved and breaks made white space. */
export function parseTree(text: string): Root {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  resolveReferences(tree);
  readHtmlHeadings(tree);
  readHtmlMarks(tree);
  visit(tree, 'break', (node, index, parent) => {
    parent!.children[index!] = { type: 'text', value: '\n', position: node.position };
  });
  return tree;
}

/** `[label][name]` becomes the link that the definition of `name` makes it. */
function resolveReferences(tree: Root): void {
  const urls = new Map<string, string>();
  visit(tree, 'definition', (node: Definition) => {
    // The first definition of a name wins: https://spec.commonmark.org/0.31.2/#matches
    if (!urls.has(node.identifier)) urls.set(node.identifier, node.url);
  });
  visit(tree, 'linkReference', (node, index, parent) => {
    const url = urls.get(node.identifier);
    if (url !== undefined) {
      parent!.children[index!] = { type: 'link', url, children: node.children, position: node.position };
    }
  });
}

/** `<h2 align="center">Name</h2>` is a heading, too. */
function readHtmlHeadings(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (parent?.type !== 'root' || node.value.length > 1000) return;
    const match = /^\s*<h([1-6])(?:\s[^<>]*)?>([^]*)<\/h\1>\s*$/i.exec(node.value);
    if (!match) return;
    const depth = Number(match[1]) as Heading['depth'];
    const value = match[2]!.replace(/<[^<>]*>/g, ' ');
    parent.children[index!] = {
      type: 'heading',
      depth,
      children: [{ type: 'text', value }],
      position: node.position,
    };
  });
}
