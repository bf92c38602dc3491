import type { List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { looksLikeByline } from '../parts/byline.js';
import { readLinks } from '../links/links.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { isSentence } from '../text/sentence.js';

/** So many pairs of the shape, and so large a part of all such names, are the list's way to write its entries. */
const fewest = 4;
const share = 0.75;
const mostWordsOfName = 5;
const mostWordsOfTitle = 35;

const newLine: PhrasingContent = { type: 'text', value: '\n' };

/**
 * Makes an item of what the paper's method is called, in bold, with the links behind it, and of the title that is
 * the paragraph below it: "**[3] LoomNet** [[paper](…)]", "A Title of Some Words".
 */
export function joinTitlesUnderNames(tree: Root): void {
  const names = tree.children.filter(isName);
  const isOverTitle = (_: RootContent, index: number) => isTitle(tree.children[index + 1]);
  const titled = tree.children.filter(isOverTitle);
  const pairs = titled.filter(isName);
  if (pairs.length < fewest || pairs.length < names.length * share) return;
  const paired = new Set(titled.filter((node) => isName(node) || isNameWithMore(node)));
  tree.children = tree.children.flatMap((node, index): RootContent[] => {
    const above = tree.children[index - 1];
    if (paired.has(node)) return [];
    return above !== undefined && paired.has(above)
      ? [merged(above as Paragraph, node as Paragraph)]
      : [node];
  });
}

function merged(name: Paragraph, title: Paragraph): List {
  const bold: PhrasingContent = { type: 'strong', children: title.children, position: title.position };
  const links = name.children.flatMap((node) => (readLinks([node]).length > 0 ? [newLine, node] : []));
  const position = { start: name.position!.start, end: title.position!.end };
  const paragraph: Paragraph = { type: 'paragraph', children: [bold, ...links], position };
  return { type: 'list', children: [{ type: 'listItem', children: [paragraph], position }], position };
}

/** A few words in bold, and behind them labels of links, or links to one word in brackets. */
function isName(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const [name, ...behind] = readable(toPieces(node.children));
  return (
    name?.kind === 'strong' &&
    behind.every(({ kind, text }) => kind === 'label' || (kind === 'link' && /^\[\S{2,20}\]$/.test(text))) &&
    name.text.trim().split(/\s+/).length <= mostWordsOfName &&
    !/[:：]\s*$/.test(name.text)
  );
}

/** "**[7] LoomNet:** **L-Loom** [[paper](…)] [[a port of others](…)]": a number and a name, and links in any words. */
function isNameWithMore(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  const pieces = readable(toPieces(node.children));
  const names = pieces.filter(({ kind }) => kind === 'strong');
  return (
    pieces[0]?.kind === 'strong' &&
    /^\s*\[\d{1,4}\]/.test(pieces[0].text) &&
    pieces.some(({ kind }) => kind === 'label') &&
    pieces.every(({ kind }) => kind !== 'text' && kind !== 'emphasis') &&
    joined(names).trim().split(/\s+/).length <= mostWordsOfName
  );
}

/** Plain words that are neither a sentence nor names. */
function isTitle(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph' || readable(toPieces(node.children)).some(({ kind }) => kind !== 'text'))
    return false;
  const text = plainText(node).trim();
  const words = text.split(/\s+/).length;
  return (
    words >= 3 &&
    words <= mostWordsOfTitle &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !isSentence(text) &&
    !looksLikeByline(text)
  );
}

function readable(pieces: Piece[]): Piece[] {
  return pieces.filter(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
}
