import type { List, PhrasingContent, RootContent } from 'mdast';
import { parseRepository } from '../../../identity/repository.js';
import { readLinks } from '../links/links.js';
import { plainText } from '../text/plainText.js';
import { announcedIn } from './announcedPart.js';
import { detailOf, itemContent } from './details.js';

/**
 * What the notes on a paper say of who wrote it and where its code is: "- **Authors**: Ada Lovelace, Alan Turing",
 * "- **Open Source**: ✅ [GitHub](https://github.com/…) - code and models".
 */
export function toldInNotes(notes: RootContent[]): PhrasingContent[] {
  const items = notes
    .filter((node): node is List => node.type === 'list')
    .flatMap(({ children }) => children);
  return items.flatMap((item) => {
    const content = itemContent(item);
    return announcedIn(content)?.what === 'byline' ? detailOf(content, false) : codeBehindLabel(content);
  });
}

function codeBehindLabel(content: PhrasingContent[]): PhrasingContent[] {
  const text = plainText(content).trim();
  const label = /^[^:：]{1,30}[:：][^\p{L}\p{N}]*/u.exec(text)?.[0];
  const links = readLinks(content);
  const first = links[0]?.label.trim();
  const isRightBehind =
    label !== undefined && first !== undefined && text.slice(label.length).startsWith(first);
  if (!isRightBehind || !isRepository(links[0]!.url) || links.some(({ kind }) => kind === 'PAPER')) return [];
  return content.flatMap((node): PhrasingContent[] =>
    node.type === 'link' && isRepository(node.url)
      ? [{ type: 'text', value: '\n[' }, node, { type: 'text', value: ']' }]
      : [],
  );
}

function isRepository(url: string): boolean {
  return parseRepository(url) !== null;
}
