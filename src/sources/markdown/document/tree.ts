import type { Definition, Heading, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { plainText } from '../text/plainText.js';
import { readHtmlMarks } from './htmlMarks.js';

/** A list as a Markdown tree (CommonMark with GitHub's extensions), links resolved and breaks made white space. */
export function parseTree(text: string): Root {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  resolveReferences(tree);
  readHtmlHeadings(tree);
  readHtmlMarks(tree);
  setEtAlUpright(tree);
  visit(tree, 'break', (node, index, parent) => {
    parent!.children[index!] = { type: 'text', value: '\n', position: node.position };
  });
  return tree;
}

/** "Lovelace *et al.*": italics that say no more than that the words are Latin. */
function setEtAlUpright(tree: Root): void {
  visit(tree, 'emphasis', (node, index, parent) => {
    const text = plainText(node.children);
    if (/^et\.? al\.?,?$/i.test(text))
      parent!.children[index!] = { type: 'text', value: text, position: node.position };
  });
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

/**
 * `<h2 align="center">Name</h2>` is a heading, too; so is the line with its marks right below an anchor, "<a name=…/>",
 * which Markdown takes for HTML as well.
 */
function readHtmlHeadings(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (parent?.type !== 'root' || node.value.length > 1000) return;
    const tagged = /^\s*<h([1-6])(?:\s[^<>]*)?>([^]*)<\/h\1>\s*$/i.exec(node.value);
    const marked = /^\s*<a\s[^<>]*>\n(#{1,6})\s+(\S[^\n]*)$/i.exec(node.value);
    const depth = tagged ? Number(tagged[1]) : marked?.[1]!.length;
    const text = tagged?.[2] ?? marked?.[2];
    if (depth === undefined || text === undefined) return;
    parent.children[index!] = {
      type: 'heading',
      depth: depth as Heading['depth'],
      children: [{ type: 'text', value: text.replace(/<[^<>]*>/g, ' ').replace(/\s#+\s*$/, '') }],
      position: marked ? belowAnchor(node.position!) : node.position,
    };
  });
}

function belowAnchor({ start, end }: NonNullable<Heading['position']>): Heading['position'] {
  return { start: { ...start, line: start.line + 1 }, end };
}
