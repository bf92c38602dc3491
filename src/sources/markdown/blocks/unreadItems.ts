import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { PaperRecord } from '../../record.js';
import { isTitle } from './bareTitles.js';
import { looksLikeByline } from '../parts/byline.js';
import { itemContent } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { blockOf, type EntryBlock } from '../document/entryBlock.js';
import { isLabel } from '../text/label.js';
import { toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { isSentence } from '../text/sentence.js';

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
 * other items are entries, lists of what has the capitals of titles, paragraphs with a year among paragraphs that are
 * entries, and paragraphs that bear numbers like references. None is passed over in silence.
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
  const unread = (all: (ListItem | Paragraph)[], isOutermost: boolean) => {
    const read = all.filter((node) => holds(linesOf(node), entries));
    if (read.length === 0 && isOutermost)
      return titlesOf(all).filter((node) => !holds(linesOf(node), blocks));
    if (read.length < fewest || read.length < all.length * share) return [];
    return all.filter((node) => !holds(linesOf(node), blocks));
  };
  visit({ type: 'root', children: nodes }, 'list', (list, _, parent) => {
    for (const item of unread(list.children, parent?.type === 'root')) {
      const content = contentOf(item);
      if (isTitleLike(content)) found.push(blockOf('item', item, content, text));
    }
  });
  const paragraphs = nodes.filter((node) => node.type === 'paragraph');
  const numbered = paragraphs.filter(({ children }) => isNumbered(children));
  const ofNumbers = numbered.length >= fewest ? numbered.filter((node) => !holds(linesOf(node), blocks)) : [];
  for (const paragraph of new Set([...unread(paragraphs, false), ...ofNumbers])) {
    const content = contentOf(paragraph);
    const isStated = /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(plainText(content)) || isNumbered(content);
    if (isTitleLike(content) && isStated) found.push(blockOf('paragraph', paragraph, content, text));
  }
  return found;
}

/** "[12] Ada Lovelace. …": a number as it stands before the references of a bibliography. */
export function isNumbered(content: PhrasingContent[]): boolean {
  return /^\s*\[\d{1,4}\]/.test(plainText(content));
}

/** Whether a numbered reference without a link has been read: its title is no name, and it states its authors or a year. */
export function isSureReference({
  title,
  byline,
  statedDate,
}: Pick<PaperRecord, 'title' | 'byline' | 'statedDate'>): boolean {
  return (
    title.split(/\s+/).length >= 4 && !looksLikeByline(title) && (byline.length > 0 || statedDate !== null)
  );
}

/** The items of a list that consists of titles in plain text; none where it does not. */
function titlesOf(all: (ListItem | Paragraph)[]): (ListItem | Paragraph)[] {
  const titled = all.filter((node) => {
    const content = contentOf(node);
    return (
      toPieces(content).every(({ kind }) => kind === 'text' || kind === 'break') &&
      isTitle(plainText(content).trim())
    );
  });
  return titled.length >= fewest && titled.length >= all.length * share ? titled : [];
}

function contentOf(node: ListItem | Paragraph): PhrasingContent[] {
  return node.type === 'paragraph' ? node.children : itemContent(node);
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
