import type { ListItem, Paragraph, PhrasingContent } from 'mdast';

/** A part of the list that may be an entry. */
export interface EntryBlock {
  /** `buried` stands in HTML or in indented code. */
  kind: 'item' | 'paragraph' | 'row' | 'buried';
  /** Line on which it starts, from 1. */
  line: number;
  /** Its own source, without nested lists that add nothing to it. */
  raw: string;
  /** Its own text and what the items below add to it; empty for what the Markdown hides from a reader. */
  content: PhrasingContent[];
  /** Nothing but a link to a paper says that it is an entry: it has no say in how its section writes entries. */
  isDoubtful?: boolean;
  /** It stands below an entry, and may be no more than a remark on it. */
  isRemark?: boolean;
  /** Its list is one of titles alone. */
  isBareTitle?: boolean;
  /** Of a row of a table: its cells and, for each column, the text of the header cell. */
  cells?: PhrasingContent[][];
  header?: string[];
}

/** The block that an item or a paragraph of a text makes with so much of its content. */
export function blockOf(
  kind: EntryBlock['kind'],
  { position }: ListItem | Paragraph,
  content: PhrasingContent[],
  text: string,
): EntryBlock {
  const { start, end } = position!;
  return { kind, line: start.line, raw: text.slice(start.offset, end.offset).trimEnd(), content };
}

/** The block, of which nothing but a link to a paper says that it is an entry. */
export function doubtful(block: EntryBlock): EntryBlock {
  return { ...block, isDoubtful: true };
}
