import type { ListItem, Paragraph } from 'mdast';
import { areEntries } from './lineEntries.js';
import { splitLines } from './lines.js';
import { readLinks } from '../links/links.js';
import { isReadable } from '../text/pieces.js';

/** "- Topic" over paragraphs that are each nothing but a title linked to its paper: an item that is a list itself. */
export function holdsEntries(item: ListItem, text: string): boolean {
  const paragraphs = item.children.filter((child): child is Paragraph => child.type === 'paragraph');
  const titles = paragraphs.filter(isLinkedTitle);
  if (titles.length >= 2 && titles.length >= paragraphs.length - 1) return true;
  // The numbers of a list end, the entries go on.
  return paragraphs.some((paragraph) =>
    areEntries(splitLines(paragraph, text).map(({ content }) => content)),
  );
}

function isLinkedTitle({ children }: Paragraph): boolean {
  const readable = children.filter(isReadable);
  const [title] = readLinks(readable);
  return (
    readable.every(({ type }) => type === 'link') &&
    title?.kind === 'PAPER' &&
    title.label.split(/\s+/).length >= 3
  );
}
