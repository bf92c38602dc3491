import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LinkRecord } from '../record.js';
import { linkKind } from './linkKind.js';
import { plainText } from './plainText.js';

/** Every link to a page in the order written. Links within the document, to files and to nowhere are none. */
export function readLinks(content: PhrasingContent[]): LinkRecord[] {
  const links: LinkRecord[] = [];
  visit({ type: 'paragraph', children: content }, 'link', (node) => {
    const url = node.url.trim();
    if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return;
    const label = plainText(node) || imageText(node.children) || url;
    links.push({ url, kind: linkKind(label, url), label });
  });
  return links;
}

function imageText(content: PhrasingContent[]): string {
  let text = '';
  visit({ type: 'paragraph', children: content }, 'image', (node) => {
    text ||= (node.alt ?? '').replace(/\s+/g, ' ').trim();
  });
  return text;
}
