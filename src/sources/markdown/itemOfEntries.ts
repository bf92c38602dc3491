import type { ListItem, Paragraph } from 'mdast';
import { readLinks } from './links.js';
import { isReadable } from './pieces.js';

/** "- Topic" over paragraphs that are each nothing but a title linked to its paper: an item that is a list itself. */
export function holdsEntries(item: ListItem): boolean {
  const paragraphs = item.children.filter((child): child is Paragraph => child.type === 'paragraph');
  const titles = paragraphs.filter(isLinkedTitle);
  return titles.length >= 2 && titles.length >= paragraphs.length - 1;
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
