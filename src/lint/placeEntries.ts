import type { Nodes, Root } from 'mdast';
import { withinBounds } from '../sources/markdown/document/bounds.js';
import { parseTree } from '../sources/markdown/document/tree.js';
import type { PaperRecord, SourceDocument } from '../sources/record.js';
import { lineStarts } from './lineStarts.js';

/** A stretch of the text, as offsets in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Where an entry stands in the text, and its parts as Markdown sees them. */
export interface PlacedEntry extends Span {
  line: number;
  /** Null for an entry that could not be read. */
  record: PaperRecord | null;
  /** Its text, in order: neither HTML nor code nor addresses. */
  texts: PlacedText[];
  /** Its links, whole, in order. */
  links: Span[];
  /** Some of its text has no place: the parser made it out of other text. */
  isPartial: boolean;
}

export interface PlacedText extends Span {
  /** Within bold text or the text of a link. */
  isMarked: boolean;
}

/** A list as rules look at it that need more than what was read: where things stand. */
export interface PlacedList {
  text: string;
  document: SourceDocument;
  tree: Root;
  /** By place. */
  entries: PlacedEntry[];
}

/**
 * Finds the entries of a document again in its text. Time grows with the text.
 * @param text the one that the document was read from
 */
export function placeEntries(text: string, document: SourceDocument): PlacedList {
  const starts = lineStarts(text);
  const unparsed = document.issues.filter(({ code }) => code === 'unparsed-entry');
  const entries = [
    ...document.records.map((record) => placeEntry(text, starts, record, record)),
    ...unparsed.map((issue) => placeEntry(text, starts, issue, null)),
  ]
    .filter((entry) => entry !== null)
    .sort((one, other) => one.start - other.start);
  // Lines beyond the parser's bounds are empty for it: it is asked for lines and columns, which hold in the text.
  const tree = parseTree(withinBounds(text).text);
  for (const node of tree.children) placeParts(node, { entries, starts, isMarked: false, around: null });
  return { text, document, tree, entries };
}

function placeEntry(
  text: string,
  starts: number[],
  { line, raw }: { line: number; raw: string },
  record: PaperRecord | null,
): PlacedEntry | null {
  const from = starts[line - 1];
  if (from === undefined || raw === '') return null;
  const lineText = text.slice(from, (starts[line] ?? text.length + 1) - 1);
  const start = from + lineText.indexOf(raw.split('\n', 1)[0]!);
  if (start < from || !text.startsWith(raw, start)) return null;
  return { line, record, start, end: start + raw.length, texts: [], links: [], isPartial: false };
}

interface Surroundings {
  entries: PlacedEntry[];
  starts: number[];
  isMarked: boolean;
  /** The entry that holds the parent. */
  around: PlacedEntry | null;
}

/** Gives each text and link of the tree to the entry in which it stands. */
function placeParts(node: Nodes, { entries, starts, isMarked, around }: Surroundings): void {
  const span = spanOf(node, starts);
  const entry = span ? entryAt(entries, span.start) : null;
  if (!span && around) around.isPartial = true;
  if (span && entry && node.type === 'text') entry.texts.push({ ...span, isMarked });
  if (span && entry && node.type === 'link') entry.links.push(span);
  if (!('children' in node)) return;
  const marks = isMarked || node.type === 'link' || node.type === 'strong';
  for (const child of node.children)
    placeParts(child, { entries, starts, isMarked: marks, around: entry ?? around });
}

/** Null for nodes that the parser made out of others. */
function spanOf({ position }: Nodes, starts: number[]): Span | null {
  if (!position) return null;
  const offset = ({ line, column }: { line: number; column: number }): number =>
    starts[line - 1]! + column - 1;
  return { start: offset(position.start), end: offset(position.end) };
}

/** The entry around an offset; of entries within one another the inner one. */
function entryAt(entries: PlacedEntry[], offset: number): PlacedEntry | null {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry && offset < entry.end ? entry : null;
}
