import type { List } from 'mdast';
import { readLinks } from '../links/links.js';
import { isLabel } from '../text/label.js';
import { toPieces } from '../text/pieces.js';
import { itemContent } from './details.js';

const fewest = 3;

/** Whether each item begins with what a paper is called, in a link to it: "- [LoomNet](https://arxiv.org/…)". */
export function isListOfPapers({ children }: List): boolean {
  return children.length >= fewest && children.every((item) => isLinkedName(itemContent(item)));
}

function isLinkedName(content: Parameters<typeof toPieces>[0]): boolean {
  const first = toPieces(content).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [link] = readLinks(content);
  return (
    first?.kind === 'link' &&
    link?.kind === 'PAPER' &&
    link.label.trim() === first.text.trim() &&
    !isLabel(link.label)
  );
}
