import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { areInBrackets, hasTitlesAmongPapers, isTitleOrNamed, titleBlocks } from './bareTitles.js';
import { buriedReader } from './buried.js';
import { belongsAbove, detailsBelow, mostDetails } from './belowParagraph.js';
import { bylineParagraph } from './bylineParagraph.js';
import { foldedByline, isDetailList, itemContent, readDetails } from './details.js';
import { isLinkDetail } from './linkDetail.js';
import { statesByline } from './announcedPart.js';
import { saysWhoAndWhere } from './surnameBeforeVenue.js';
import { describedTitle } from './describedTitle.js';
import { blockOf, doubtful, type EntryBlock } from '../document/entryBlock.js';
import { labelledParagraph } from './labelledParagraph.js';
import { isWholeEntry, linksToPaper, looksLikeEntry, startsLikeEntry } from './entrySigns.js';
import { holdsEntries } from './itemOfEntries.js';
import { groupLines } from './lines.js';
import { isListOfPapers } from './listOfPapers.js';
import { opensItem } from '../document/htmlItem.js';
import { namedItem } from './namedItem.js';
import { linksOverReferences } from './nameOverReferences.js';
import { readLinks } from '../links/links.js';
import { linksToFile } from '../links/linksToCome.js';
import { withPapersOfDays } from './papersOfDay.js';
import { toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { isSentence } from '../text/sentence.js';
import { rowBlocks } from './rowBlocks.js';
import { titleBelowSource } from './titleBelowSource.js';
import { titlesJoined } from './titlesJoined.js';
import { titleBelow } from './titleBelow.js';
import { titleOverSource } from './titleOverSource.js';
import { isNamesAndTitle } from './referenceSigns.js';

/** The blocks of one section that look like entries, in order. */
export function findBlocks(nodes: RootContent[], text: string): EntryBlock[] {
  const buried = buriedReader(text);
  return nodes.flatMap((node, index): EntryBlock[] => {
    if (isDetailList(node) && (nodes[index - 1]?.type === 'paragraph' || isDetailList(nodes[index - 1])))
      return [];
    if (describedTitle(nodes[index - 1] ?? node, node) !== null) return [];
    const described = describedTitle(node, nodes[index + 1]);
    if (described !== null) return [describedBlock(node, nodes[index + 1]!, described, text)];
    if (node.type === 'list') {
      const { children } = withPapersOfDays(node);
      const found = children.flatMap((item) => itemBlocks(item, text, () => true));
      return [...found, ...titlesAmongPapers(node, text)];
    }
    if (node.type === 'table') return rowBlocks(node, text);
    // Links alone belong to the entry above them.
    if (node.type === 'paragraph' && belongsAbove(nodes, index)) return [];
    // What says who wrote a paper, or when, is no paper by itself, whatever stands above it.
    if (
      node.type === 'paragraph' &&
      labelledParagraph(node.children) !== null &&
      !linksToPaper(node.children)
    )
      return [];
    // Names alone belong to the entry above them.
    if (node.type === 'paragraph' && bylineParagraph(node.children)) return [];
    if (node.type === 'paragraph')
      return paragraphBlocks(
        node,
        nodes.slice(index + 1, index + 1 + mostDetails),
        text,
        opensItem(nodes[index - 1]),
      );
    if (node.type === 'heading') return headingBlocks(node, text);
    if (node.type === 'blockquote') return findBlocks(node.children, text);
    if (node.type === 'html' || node.type === 'code') return buried(node);
    return [];
  });
}

function titlesAmongPapers(list: List, text: string, isWanted = isTitleOrNamed): EntryBlock[] {
  if (!hasTitlesAmongPapers(list, isLinkedPaper)) return [];
  const isOfList = areInBrackets(list) && isWanted === isTitleOrNamed ? () => true : isWanted;
  return titleBlocks(list, text, isOfList).map(doubtful);
}

/** What states its source is read as an entry, for the source's sake. */
function isTitleWithoutSource(text: string): boolean {
  return isTitleOrNamed(text) && !/[[\]]|(?:19|20)\d{2}/.test(text);
}

/** To a page of a paper, or to its file beside the list. */
function isLinkedPaper(content: PhrasingContent[]): boolean {
  return linksToPaper(content) || linksToFile(content);
}

function itemBlocks(
  item: ListItem,
  text: string,
  isWanted: (content: PhrasingContent[]) => boolean,
): EntryBlock[] {
  if (holdsEntries(item, text)) return findBlocks(item.children, text);
  const lists = item.children.filter((child): child is List => child.type === 'list');
  const own = itemContent(item);
  const details = lists.flatMap(readDetails);
  const content = [...own, ...foldedByline(item), ...details];
  const shared = linksOverReferences(own, lists);
  if (shared !== null)
    return lists[0]!.children.map((child) =>
      blockOf('item', child, [...itemContent(child), ...shared], text),
    );
  const named =
    titleOverSource(own, lists) ??
    namedItem(own, lists) ??
    titleBelow(own, lists) ??
    titleBelowSource(own, lists);
  if (named !== null) return [namedBlock(item, named, text)];
  const isEntry =
    (looksLikeEntry(content) || isOverNames(own, lists)) && !isGroup(own, lists) && isWanted(own);
  // Below an entry stand its summary and its remarks; only what is whole there is an entry by itself.
  const isWantedBelow = isEntry ? isWholeEntry : isWanted;
  const nested = lists.flatMap((list) =>
    list.children.flatMap((child) =>
      itemBlocks(child, text, isListOfPapers(list) ? isWanted : isWantedBelow),
    ),
  );
  nested.push(...findBlocks(item.children.filter(isOtherBlock), text).map(doubtful));
  // "Tasks: …" below an entry: nor is what stands there without a link.
  if (!isEntry && isWanted !== isWholeEntry)
    nested.push(...lists.flatMap((list) => titlesAmongPapers(list, text, isTitleWithoutSource)));
  if (!isEntry && (isLinkDetail(own) || !linksToPaper(own) || isSentence(plainText(content)))) return nested;
  const start = item.position!.start;
  const last = item.children.filter((child) => child.type !== 'list' || readDetails(child).length > 0).at(-1);
  const raw = text.slice(start.offset, last?.position?.end.offset ?? start.offset!).trimEnd();
  const block: EntryBlock = { kind: 'item', line: start.line, raw, content };
  const joined = isEntry ? titlesJoined(content) : null;
  if (joined !== null) return [...joined.map((part) => ({ ...block, content: part })), ...nested];
  return [isEntry ? block : { ...doubtful(block), isRemark: true }, ...nested];
}

/** "- A Title of Some Words. May 2020", "  - Ada Lovelace, Alan Turing, Grace Hopper": names of its authors below. */
function isOverNames(own: PhrasingContent[], lists: List[]): boolean {
  const first = lists[0]?.children[0];
  const isTitle =
    plainText(own)
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length >= 3;
  return first !== undefined && isTitle && bylineParagraph(itemContent(first)) !== null;
}

/** An entry with its title in the list below its name. */
function namedBlock({ position }: ListItem, content: PhrasingContent[], text: string): EntryBlock {
  const { start, end } = position!;
  return { kind: 'item', line: start.line, raw: text.slice(start.offset, end.offset).trimEnd(), content };
}

function isOtherBlock({ type }: RootContent): boolean {
  return type === 'table' || type === 'blockquote' || type === 'html';
}

/** A heading of a section may link to a paper. */
function headingBlocks({ children, position }: Heading, text: string): EntryBlock[] {
  if (!linksToPaper(children)) return [];
  const { start, end } = position!;
  const raw = text.slice(start.offset, end.offset).trimEnd();
  return [doubtful({ kind: 'paragraph', line: start.line, raw, content: children })];
}

/** A title with the list below it that says the rest. */
function describedBlock(
  { position }: RootContent,
  list: RootContent,
  content: PhrasingContent[],
  text: string,
): EntryBlock {
  const { start } = position!;
  const raw = text.slice(start.offset, list.position!.end.offset).trimEnd();
  return { kind: 'paragraph', line: start.line, raw, content };
}

/**
 * The entries that a paragraph holds; lists and lines of links below belong to the last.
 * @param isItem whether it is an item of a list in HTML
 */
function paragraphBlocks(
  node: Paragraph,
  following: RootContent[],
  text: string,
  isItem: boolean,
): EntryBlock[] {
  const groups = groupLines(node, text);
  return groups.flatMap(({ content: own, line, start, end }, index): EntryBlock[] => {
    const below = index === groups.length - 1 ? detailsBelow(following, own) : null;
    const raw = text.slice(start, below?.end ?? end).trimEnd();
    const content = [...own, ...(below?.content ?? [])];
    // A heading that is no section has the byline of its paper, or its links, below it.
    const isHeading = 'depth' in node;
    const isEntry =
      isHeading || (looksLikeEntry(content) && (isItem || startsLikeEntry(own) || startsLikeEntry(content)));
    const block: EntryBlock = { kind: 'paragraph', line, raw, content };
    if (isEntry) return [block];
    return linksToPaper(content) && !isSentence(plainText(content)) ? [doubtful(block)] : [];
  });
}

/** "Read Lovelace and Babbage (1843)" over the reference. */
const citesOne = /^(?:\S+\s){1,7}\((?:19|20)\d{2}[a-z]?\)[.:]?$/;

/**
 * A bold line, or one without any link, over items that are entries themselves: "- **Datasets**"; the line may lead to
 * another list.
 */
function isGroup(own: PhrasingContent[], lists: List[]): boolean {
  if (lists.length === 0) return false;
  const below = lists.flatMap((list) => list.children.map((child) => itemContent(child)));
  if (readLinks(own).length > 0) return isLinkedGroup(own, below);
  // "Loom Series:" over references.
  if (/^[^:：.]{2,60}[:：]\s*$/.test(plainText(own).trim()) && below.some(isNamesAndTitle)) return true;
  if (below.some((content) => isLinkDetail(content) || statesByline(content) || saysWhoAndWhere(content)))
    return false;
  if (citesOne.test(plainText(own)) && below.some(isWholeEntry)) return true;
  const pieces = toPieces(own).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return pieces.length === 1 && pieces[0]!.kind === 'strong';
}

/** "- **[Datasets](https://github.com/…)**" over several items, each with links to a paper of its own. */
function isLinkedGroup(own: PhrasingContent[], below: PhrasingContent[][]): boolean {
  const [name, ...others] = toPieces(own).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const isAlone = name?.kind === 'link' && name.isBold === true && others.length === 0 && !linksToPaper(own);
  return isAlone && below.length > 1 && below.every((item) => linksToPaper(item) && !isLinkDetail(item));
}
