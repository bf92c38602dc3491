import type { ListItem, Paragraph } from 'mdast';
import { areEntries } from './lineEntries.js';
import { splitLines } from './lines.js';
import { readLinks } from '../links/links.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/**
 * "- Topic" over paragraphs that are each nothing but a title linked to its paper, "[A Title](…)", "[ICML 2001] [A Title](…)":
 * an item that is a list itself.
 */
export function holdsEntries(item: ListItem, text: string): boolean {
  const paragraphs = item.children.filter((child): child is Paragraph => child.type === 'paragraph');
  const titles = paragraphs.filter(isLinkedTitle);
  if (titles.length >= 2 && paragraphs.filter(isLinkToPaper).length >= paragraphs.length - 1) return true;
  const [topic, ...others] = paragraphs;
  const isTopic = topic !== undefined && readLinks(topic.children).length === 0;
  if (isTopic && others.length > 0 && others.every(isTaggedTitle)) return true;
  // The numbers of a list end, the entries go on.
  return paragraphs.some((paragraph) =>
    areEntries(splitLines(paragraph, text).map(({ content }) => content)),
  );
}

/** "[ICML 2001] [A Title](…)": what stands in brackets tells where one paper, and no other, appeared. */
function isTaggedTitle({ children }: Paragraph): boolean {
  const [tag, title, ...others] = children.filter(isReadable);
  const isTagged = tag?.type !== 'link' && /^\s*\[[^[\]]{2,40}\]\s*$/.test(tag ? plainText(tag) : '');
  return isTagged && title?.type === 'link' && others.length === 0 && isLong(plainText(title));
}

function isLinkedTitle(paragraph: Paragraph): boolean {
  return isLinkToPaper(paragraph) && isLong(readLinks(paragraph.children)[0]!.label);
}

/** Beside titles of more words a title may have two: "[Weaving Numbers](…)". */
function isLinkToPaper({ children }: Paragraph): boolean {
  const readable = children.filter(isReadable);
  const [title] = readLinks(readable);
  return readable.every(({ type }) => type === 'link') && title?.kind === 'PAPER' && /\s/.test(title.label);
}

function isLong(title: string): boolean {
  return title.split(/\s+/).length >= 3;
}
