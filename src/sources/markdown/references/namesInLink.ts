import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { areNamesInBrackets } from '../parts/bracketedNames.js';
import { type Byline, readByline } from '../parts/byline.js';
import { plainText } from '../text/plainText.js';

/** The byline in the title attribute of the link that holds a title: `[A Title](https://… "A. Lovelace, C. Babbage")`. */
export function namesInLink(content: PhrasingContent[], title: string): Byline | null {
  let found: Byline | null = null;
  visit({ type: 'paragraph', children: content }, 'link', (node) => {
    const text = node.title?.trim() ?? '';
    const isOfTitle = title.trim() !== '' && plainText(node).trim() === title.trim();
    if (found === null && isOfTitle && areNamesInBrackets(text)) found = readByline(text);
  });
  return found;
}
