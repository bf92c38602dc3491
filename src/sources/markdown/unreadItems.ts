import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isLinkDetail, itemContent } from './details.js';
import type { EntryBlock } from './entryBlock.js';
import { isLabel } from './label.js';
import { plainText } from './plainText.js';
import { isSentence } from './sentence.js';

/** So many entries, and so large a part of what stands together, show that the others are meant as entries, too. */
const fewest = 3;
const share = 2 / 3;

/** From 1. */
interface Lines {
  from: number;
  to: number;
}

/**
 * What stands among entries, is written like them and says nothing by which it could be read: items of a list whose
 * other items are entries, and paragraphs with a year among paragraphs that are entries. None is passed over in silence.
 * @param entries the lines of the section's entries
 * @param blocks the lines of all that was taken for an entry at first
 */
export function unreadItems(
  nodes: RootContent[],
  entries: number[],
  blocks: number[],
  text: string,
): EntryBlock[] {
  const found: EntryBlock[] = [];
  const unread = (all: (ListItem | Paragraph)[]) => {
    const read = all.filter((node) => holds(linesOf(node), entries));
    if (read.length < fewest || read.length < all.length * share) return [];
    return all.filter((node) => !holds(linesOf(node), blocks));
  };
  visit({ type: 'root', children: nodes }, 'list', (list) => {
    for (const item of unread(list.children)) {
      const content = itemContent(item as ListItem);
      if (isTitleLike(content)) found.push(blockOf('item', item, content, text));
    }
  });
  for (const paragraph of unread(nodes.filter((node) => node.type === 'paragraph'))) {
    const content = (paragraph as Paragraph).children;
    if (isTitleLike(content) && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(plainText(content)))
      found.push(blockOf('paragraph', paragraph, content, text));
  }
  return found;
}

function linesOf({ position }: ListItem | Paragraph): Lines {
  return { from: position!.start.line, to: position!.end.line };
}

function holds({ from, to }: Lines, lines: number[]): boolean {
  return lines.some((line) => line >= from && line <= to);
}

const longest = 500;

/** Some words that begin with a capital and are no sentence, heading or label. */
function isTitleLike(content: PhrasingContent[]): boolean {
  const text = plainText(content).trim();
  if (text.length > longest || text.split(/\s+/).length < 4 || /[:：]$/.test(text)) return false;
  return (
    /^[\s\p{P}\p{S}]*[\p{Lu}\p{N}]/u.test(text) &&
    !isSentence(text) &&
    !isLabel(text) &&
    !isLinkDetail(content)
  );
}

function blockOf(
  kind: EntryBlock['kind'],
  { position }: ListItem | Paragraph,
  content: PhrasingContent[],
  text: string,
): EntryBlock {
  const { start, end } = position!;
  return { kind, line: start.line, raw: text.slice(start.offset, end.offset).trimEnd(), content };
}
