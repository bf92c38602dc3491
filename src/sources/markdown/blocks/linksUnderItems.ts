import type { ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readLinks } from '../links/links.js';
import { itemContent } from './details.js';
import { isLinkDetail } from './linkDetail.js';

/**
 * Puts a line of links that ends an item into the item above, where it is indented no further than the marker before it:
 * "- **A Title of Some Words**", "  - What it says", "  [[paper](…)] [[code](…)]".
 */
export function raiseLinks(tree: Root, text: string): void {
  visit(tree, 'listItem', (item) => {
    const own = item.children[0];
    if (own?.type !== 'paragraph' || readLinks(itemContent(item)).length > 0) return;
    const last = lastBelow(item, item);
    if (last === null) return;
    const line = lastLineOf(last.paragraph, text);
    const isOfItem = line !== null && line.column > item.position!.start.column && line.column <= last.marker;
    if (!isOfItem || !isLinkDetail(line.links)) return;
    last.paragraph.children = line.before;
    own.children = [...own.children, { type: 'text', value: '\n' }, ...line.links];
  });
}

/** The last paragraph of the items below an item, and where the marker of the first item on the way to it stands. */
function lastBelow(item: ListItem, top: ListItem): { paragraph: Paragraph; marker: number } | null {
  const last = item.children.at(-1);
  if (last?.type === 'paragraph' && item !== top)
    return { paragraph: last, marker: item.position!.start.column };
  if (last?.type !== 'list') return null;
  const found = lastBelow(last.children.at(-1)!, top);
  return found === null
    ? null
    : { ...found, marker: item === top ? found.marker : Math.min(found.marker, item.position!.start.column) };
}

interface LastLine {
  before: PhrasingContent[];
  links: PhrasingContent[];
  /** From 1. */
  column: number;
}

/** Null for a paragraph of one line. */
function lastLineOf({ children, position }: Paragraph, text: string): LastLine | null {
  const feeds = children.map((node) => node.type === 'text' && node.value.includes('\n'));
  const at = feeds.lastIndexOf(true);
  const node = children[at];
  if (node?.type !== 'text') return null;
  const written = text.slice(position!.start.offset, position!.end.offset).trimEnd();
  const indent = /\n([ \t]*)[^\n]*$/.exec(written)?.[1];
  if (indent === undefined) return null;
  const feed = node.value.lastIndexOf('\n');
  return {
    before: [...children.slice(0, at), { ...node, value: node.value.slice(0, feed) }],
    links: [{ ...node, value: node.value.slice(feed + 1).trimStart() }, ...children.slice(at + 1)],
    column: indent.length + 1,
  };
}
