import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isLabel } from './label.js';
import { plainText } from './plainText.js';

/** Whether a title stands before a label whose address is still to come: "A Title of Some Words [paper]()". */
export function hasLinkToCome(content: PhrasingContent[]): boolean {
  let isFound = false;
  visit({ type: 'paragraph', children: content }, 'link', (node) => {
    const label = plainText(node).replace(/[[\]]/g, '').trim();
    isFound ||=
      /^(?:|#|-|tbd)$/i.test(node.url.trim()) && isLabel(label) && /paper|pdf|arxiv|论文/i.test(label);
  });
  return (isFound as boolean) && plainText(content).split(/\s+/).length >= 5;
}
