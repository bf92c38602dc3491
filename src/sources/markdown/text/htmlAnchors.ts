import type { Link, PhrasingContent } from 'mdast';

/**
 * The content with `<a href="…">` and what stands before `</a>` made links as Markdown knows them. An anchor that is
 * never closed ends with its surroundings.
 */
export function htmlAnchors(content: PhrasingContent[]): PhrasingContent[] {
  if (!content.some(hasHtml)) return content;
  const result: PhrasingContent[] = [];
  let open: Link | null = null;
  for (const node of content) {
    if (node.type === 'html' && /^<\/a\s*>/i.test(node.value)) {
      open = null;
      continue;
    }
    if (node.type === 'html' && /^<a\s/i.test(node.value) && attribute(node.value, 'href') !== null) {
      open = {
        type: 'link',
        url: attribute(node.value, 'href') ?? '',
        children: [],
        position: node.position,
      };
      result.push(open);
      continue;
    }
    const children: PhrasingContent[] = open === null ? result : open.children;
    // A link within an anchor stands by itself, unless it is the address that the anchor shows.
    if (node.type === 'link' && node.url === open?.url) children.push(...node.children);
    else if (node.type === 'link') result.push(node);
    else children.push('children' in node ? withAnchors(node) : node);
  }
  return result;
}

function withAnchors<Node extends PhrasingContent & { children: PhrasingContent[] }>(node: Node): Node {
  return { ...node, children: htmlAnchors(node.children) };
}

function hasHtml(node: PhrasingContent): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasHtml));
}

/** The value of an attribute of a tag; null when the tag has none of that name. */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? null : value.replaceAll('&amp;', '&').trim();
}
