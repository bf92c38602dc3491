import type { ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { readDate } from './date.js';
import { readLinks } from './links.js';
import { plainText } from './plainText.js';

/** A part of the list that may be an entry. */
export interface EntryBlock {
  kind: 'item' | 'row' | 'buried';
  /** Line on which it starts, from 1. */
  line: number;
  /** Its own source, without nested lists. */
  raw: string;
  /** Its own text, without nested lists; empty for what the Markdown hides from a reader. */
  content: PhrasingContent[];
  /** Of a row of a table: its cells and, for each column, the text of the header cell. */
  cells?: PhrasingContent[][];
  header?: string[];
}

/** The blocks of one section that look like entries, in order: list items, table rows, and items lost in HTML or code. */
export function findBlocks(nodes: RootContent[], text: string): EntryBlock[] {
  return nodes.flatMap((node): EntryBlock[] => {
    if (node.type === 'list') return node.children.flatMap((item) => itemBlocks(item, text, () => true));
    if (node.type === 'table') return rowBlocks(node, text);
    if (node.type === 'blockquote') return findBlocks(node.children, text);
    if (node.type === 'html' || node.type === 'code') return buriedBlocks(node, text);
    return [];
  });
}

function itemBlocks(item: ListItem, text: string, isWanted: (block: EntryBlock) => boolean): EntryBlock[] {
  const own = item.children.filter((child) => child.type !== 'list');
  const last = own.at(-1);
  const paragraphs = own.filter((child) => child.type === 'paragraph');
  const content = paragraphs.flatMap((paragraph): PhrasingContent[] => [
    { type: 'text', value: '\n' },
    ...paragraph.children,
  ]);
  const start = item.position!.start;
  const end = last?.position?.end.offset ?? start.offset!;
  const raw = text.slice(start.offset, end).trimEnd();
  const block: EntryBlock = { kind: 'item', line: start.line, raw, content };
  const lists = item.children.filter((child) => child.type === 'list');
  const isEntry = looksLikeEntry(content) && !(lists.length > 0 && isBareHeading(content)) && isWanted(block);
  // Below an entry stand its summary and its remarks; only what starts with a date there is an entry by itself.
  const isWantedBelow = isEntry ? startsWithDate : () => true;
  const nested = lists.flatMap((list) =>
    list.children.flatMap((child) => itemBlocks(child, text, isWantedBelow)),
  );
  return isEntry ? [block, ...nested] : nested;
}

function rowBlocks(table: Table, text: string): EntryBlock[] {
  const header = table.children[0]?.children.map((cell) => plainText(cell)) ?? [];
  return table.children.slice(1).flatMap((row): EntryBlock[] => {
    const { start, end } = row.position!;
    const cells = row.children.map((cell) => cell.children);
    const content = cells.flat();
    const raw = text.slice(start.offset, end.offset).trimEnd();
    return looksLikeEntry(content) ? [{ kind: 'row', line: start.line, raw, content, cells, header }] : [];
  });
}

/** Lines of an HTML block or indented code that were meant as items, for want of a blank line or an indent too many. */
function buriedBlocks(node: RootContent & { type: 'html' | 'code' }, text: string): EntryBlock[] {
  const source = text.slice(node.position!.start.offset, node.position!.end.offset);
  if (/^\s*(?:<!--|<script|<style|<pre|<\?|<!|```|~~~)/i.test(source)) return [];
  return source.split('\n').flatMap((line, index): EntryBlock[] => {
    const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line) && /\]\(https?:/i.test(line);
    const raw = line.trim();
    return isItem ? [{ kind: 'buried', line: node.position!.start.line + index, raw, content: [] }] : [];
  });
}

function looksLikeEntry(content: PhrasingContent[]): boolean {
  return readLinks(content).length > 0 || startsWithDate({ content }) || startsBold(content);
}

function startsWithDate({ content }: Pick<EntryBlock, 'content'>): boolean {
  return readDate(plainText(content)).date !== null;
}

/** Bold text with nothing readable but a date before it. */
function startsBold(content: PhrasingContent[]): boolean {
  const first = content.find((node) => /[\p{L}\p{N}]/u.test(readDate(plainText(node)).rest));
  return first?.type === 'strong';
}

/** A bold line over a nested list: "- **Datasets**". */
function isBareHeading(content: PhrasingContent[]): boolean {
  const readable = content.filter((node) => /[\p{L}\p{N}]/u.test(plainText(node)));
  return readable.length === 1 && readable[0]!.type === 'strong' && readLinks(readable).length === 0;
}
