import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const tags = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  u: 'emphasis',
  ins: 'emphasis',
} as const;

/** Makes `<b>`, `<strong>`, `<i>`, `<em>`, `<u>` and `<ins>` and what stands up to their end tag bold or italic text. */
export function readHtmlMarks(tree: Root): void {
  visit(tree, ['paragraph', 'heading', 'tableCell', 'link'], (node) => {
    if ('children' in node && node.children.some(({ type }) => type === 'html'))
      node.children = withMarks(node.children as PhrasingContent[]);
  });
}

function withMarks(content: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  /** Where, in the result, the tag stands that is not yet closed. */
  let open: { at: number; tag: keyof typeof tags } | null = null;
  for (const node of content) {
    const tag = node.type === 'html' ? tagOf(node.value) : null;
    if (tag === null) result.push(node);
    else if (!tag.isEnd) {
      open = { at: result.length, tag: tag.name };
      result.push(node);
    } else if (open?.tag === tag.name) {
      const [start, ...children] = result.splice(open.at);
      const position = { start: start!.position!.start, end: node.position!.end };
      result.push({ type: tags[open.tag], children, position });
      open = null;
    }
  }
  return result;
}

function tagOf(html: string): { name: keyof typeof tags; isEnd: boolean } | null {
  const match = /^<(\/?)(b|strong|i|em|u|ins)\s*>$/i.exec(html);
  return match ? { name: match[2]!.toLowerCase() as keyof typeof tags, isEnd: match[1] === '/' } : null;
}
