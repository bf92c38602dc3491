import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** What a reader sees of some nodes, on one line: no images, no HTML tags, white space collapsed. */
export function plainText(nodes: Nodes | Nodes[]): string {
  return toString(nodes, { includeImageAlt: false, includeHtml: false }).replace(/\s+/g, ' ').trim();
}
