import type { ListItem, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

type Point = NonNullable<Paragraph['position']>['start'];

/** A line that begins with the marker of an item and goes on with a blank, within a paragraph. */
const marker = /\n[ \t]*[*+-][ \t]+(?=\S|$)/;

/**
 * Makes an item of each line of an item's paragraph that bears a marker and then a link: it is indented so far that Markdown
 * takes it for more of the paragraph, "* [A Title](…)", "        * [Another](…)", and stands below the item.
 */
export function raiseSunkItems(tree: Root, text: string): void {
  visit(tree, 'listItem', (item) => {
    const at = item.children.findIndex(({ type }) => type === 'paragraph');
    const paragraph = item.children[at];
    if (paragraph?.type !== 'paragraph') return;
    const parts = partAtMarkers(paragraph, text);
    if (parts.length === 1) return;
    const [own, ...below] = parts as [Paragraph, ...Paragraph[]];
    const children = below.map((part): ListItem => ({
      type: 'listItem',
      children: [part],
      position: part.position,
    }));
    const position = { start: children[0]!.position!.start, end: paragraph.position!.end };
    item.children.splice(at, 1, own, { type: 'list', children, position });
  });
}

/** The paragraph, parted before each line with a marker and a link; itself where there is none. */
function partAtMarkers(paragraph: Paragraph, text: string): Paragraph[] {
  const parts: Paragraph[] = [];
  let children: PhrasingContent[] = [];
  let start = paragraph.position!.start;
  for (const [index, node] of paragraph.children.entries()) {
    const found = node.type === 'text' ? marker.exec(node.value) : null;
    const isBeforeLink =
      node.type === 'text' && found !== null && isLinkBehind(node, found, paragraph.children[index + 1]);
    const place = isBeforeLink ? placeOf(node, found, text) : null;
    if (place === null) {
      children.push(node);
      continue;
    }
    const { value } = node as Text;
    const before = value.slice(0, found!.index);
    parts.push({
      type: 'paragraph',
      children: [...children, { ...node, value: before } as Text],
      position: { start, end: place },
    });
    start = place;
    children = [];
  }
  return [...parts, { type: 'paragraph', children, position: { start, end: paragraph.position!.end } }];
}

/** Whether the marker ends the text, and a link, maybe in bold, stands behind it. */
function isLinkBehind({ value }: Text, found: RegExpExecArray, next: PhrasingContent | undefined): boolean {
  const isLast = found.index + found[0].length === value.length;
  return isLast && (next?.type === 'link' || next?.type === 'strong');
}

/** Where the marker stands in the source. */
function placeOf({ position }: Text, found: RegExpExecArray, text: string): Point | null {
  const feeds = found.input.slice(0, found.index + 1).split('\n').length - 1;
  let offset = position?.start.offset ?? -1;
  for (let feed = 0; feed < feeds && offset >= 0; feed += 1) {
    const next = text.indexOf('\n', offset);
    offset = next < 0 ? -1 : next + 1;
  }
  if (offset < 0) return null;
  const column = /^[ \t]*/.exec(text.slice(offset, offset + 200))![0].length;
  return { line: position!.start.line + feeds, column: column + 1, offset: offset + column };
}
