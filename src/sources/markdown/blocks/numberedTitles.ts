import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { isTitleAmongTitles } from './bareTitles.js';
import { bylineParagraph } from './bylineParagraph.js';
import { isDetailList } from './details.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { looksLikeEntry } from './entrySigns.js';
import { labelledParagraph } from './labelledParagraph.js';
import { type LineGroup, splitLines } from './lines.js';
import { toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/** So many titles behind numbers, and so large a part of all that has such a number, are no accident. */
const fewest = 5;
const share = 0.75;
/** "[45] ", "[45+] ", "[45]." */
const number = /^\s*\[\d{1,4}\+?\](?:\.(?=\s|\p{L}))?\s*/u;

/**
 * The titles that stand behind numbers in paragraphs of their own and say nothing else: "[45] A Title of Some Words",
 * maybe on several lines. What else stands among them is a block, too, that nobody can read. None where most of what is
 * numbered so is something else.
 */
export function numberedTitles(tree: Root, text: string): Map<RootContent, EntryBlock[]> {
  const found = new Map<RootContent, EntryBlock[]>();
  let all = 0;
  let titled = 0;
  for (const [index, node] of tree.children.entries()) {
    if (node.type !== 'paragraph' || isOverDetails(tree.children[index + 1])) continue;
    const entries = numberedIn(node, text);
    const blocks = entries.flatMap((lines) => blockOf(lines, text) ?? []);
    all += entries.length;
    titled += blocks.filter(({ isBareTitle }) => isBareTitle).length;
    if (blocks.length > 0) found.set(node, blocks);
  }
  return titled >= fewest && titled >= all * share ? found : new Map<RootContent, EntryBlock[]>();
}

/** Below what says more than its title stand its byline, labelled paragraphs or items. */
function isOverDetails(next: RootContent | undefined): boolean {
  if (isDetailList(next)) return true;
  if (next?.type !== 'paragraph') return false;
  return bylineParagraph(next.children) !== null || labelledParagraph(next.children) !== null;
}

/** The lines of a paragraph, parted before each number; none where the first has no number. */
function numberedIn(node: Paragraph, text: string): LineGroup[][] {
  const [first] = node.children;
  if (first?.type !== 'text' || !number.test(first.value)) return [];
  const entries: LineGroup[][] = [];
  for (const line of splitLines(node, text)) {
    if (number.test(plainText(line.content)) || entries.length === 0) entries.push([line]);
    else entries.at(-1)!.push(line);
  }
  return entries;
}

/** Null for what is an entry without its number, too. */
function blockOf(lines: LineGroup[], text: string): EntryBlock | null {
  const [first] = lines;
  const content = lines.flatMap((line) => line.content);
  const title = lines
    .map((line) => plainText(line.content).trim())
    .join(' ')
    .replace(number, '')
    .replace(/\s+/g, ' ');
  const isPlain = toPieces(content).every(({ kind }) => kind === 'text');
  if (!isPlain || looksLikeEntry(content)) return null;
  const alone: PhrasingContent[] = [{ type: 'text', value: title }];
  const raw = text.slice(first!.start, lines.at(-1)!.end).trimEnd();
  const isBareTitle = isTitleAmongTitles(withSpaces(title));
  return { kind: 'item', line: first!.line, raw, content: alone, isBareTitle };
}

/** "LoomNet:Weaving Numbers" is made of three words. */
function withSpaces(title: string): string {
  return title.replace(/[:：](?=\S)/g, ': ');
}
