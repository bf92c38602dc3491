import type { List, ListItem, PhrasingContent } from 'mdast';
import { itemContent } from './details.js';
import { readLinks } from '../links/links.js';
import { looksLikeByline } from '../parts/byline.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';

const newLine: PhrasingContent = { type: 'text', value: '\n' };
const mostReferences = 3;
const mostWords = 4;

/**
 * The references below an item that holds nothing but what their method is called and its links, which are each
 * reference's as well: "- LoomNet [[Code](…)]", "  - Ada Lovelace and Alan Turing, [A Title](…), ICML, 2018." Null for
 * every other item.
 */
export function linkedReferences(
  own: PhrasingContent[],
  lists: List[],
): { item: ListItem; content: PhrasingContent[] }[] | null {
  const [list, other] = lists;
  if (!list || other || list.children.length > mostReferences) return null;
  const links = own.filter((node) => readLinks([node]).length > 0);
  if (!isName(toPieces(own)) || readLinks(own).some(({ kind }) => kind === 'PAPER')) return null;
  const references = list.children.map((item) => ({ item, content: itemContent(item) }));
  if (!references.every(({ item, content }) => item.children.length === 1 && isReference(toPieces(content))))
    return null;
  return links.length === 0
    ? references
    : references.map(({ item, content }) => ({ item, content: [...content, newLine, ...links] }));
}

function isName(pieces: Piece[]): boolean {
  const name = joined(pieces.filter(({ kind }) => kind !== 'label'))
    .replace(/[[\]|()\s]+/g, ' ')
    .trim();
  return (
    pieces.every(({ kind }) => kind !== 'link' && kind !== 'emphasis') &&
    /\p{L}/u.test(name) &&
    !/[:：.]$/.test(name) &&
    name.split(' ').length <= mostWords
  );
}

/** Names and behind them a title that leads to the paper. */
function isReference(pieces: Piece[]): boolean {
  const [names, title] = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return (
    names?.kind === 'text' &&
    title?.kind === 'link' &&
    title.text.trim().split(/\s+/).length >= 3 &&
    /[,.:]\s*$/.test(names.text) &&
    looksLikeByline(names.text.trim().slice(0, -1))
  );
}
