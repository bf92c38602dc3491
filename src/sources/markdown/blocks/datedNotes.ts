import type { List, ListItem, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockOf, type EntryBlock } from '../document/entryBlock.js';
import { headingName } from '../document/heading.js';
import { linksToNote } from '../links/linksToCome.js';
import { withoutDateBefore } from '../parts/dateBeforeTitle.js';
import { plainText } from '../text/plainText.js';
import { hasTopicWord } from '../text/topicWords.js';
import { isTitleAmongTitles } from './bareTitles.js';

/** So many papers under a date, and so large a part of them with words of a topic, are no diary. */
const fewest = 5;
const share = 0.5;
/** Under one name, so many notes are a series of the list's own: "Thoughts on this week", "Thoughts on this week 2". */
const mostNotes = 2;

/** An item that is a date and what the paper is called. */
interface Dated {
  item: ListItem;
  date: string;
  title: string;
  address: string;
}

/**
 * The papers of a list that has a note of its own on each, named after the day and the paper: "[200209 A Title](notes/a.md)
 * #tag", "20200209 [A Title](a.md)". They say nothing else of a paper; what makes them papers is their titles.
 */
export function datedNotes(tree: Root, text: string): Map<RootContent, EntryBlock[]> {
  const found = new Map<RootContent, Dated[]>();
  for (const list of tree.children) if (list.type === 'list') found.set(list, datedIn(list));
  const all = withoutSeries([...found.values()].flat());
  const kept = new Set(all);
  const long = [...new Set(all.map(({ title }) => title))].filter((title) => title.split(/\s+/).length >= 4);
  const learned = long.filter((title) => isTitleAmongTitles(title) && hasTopicWord(title));
  const isOfPapers =
    speaksOfPapers(tree) && learned.length >= fewest && learned.length >= long.length * share;
  if (!isOfPapers) return new Map();
  return new Map(
    [...found].map(([node, dated]) => [
      node,
      dated.filter((one) => kept.has(one)).map((one) => toBlock(one, text)),
    ]),
  );
}

/** The items of a list of which most are dated; none of another. */
function datedIn({ children }: List): Dated[] {
  const dated = children.flatMap((item) => readDated(item) ?? []);
  return dated.length * 2 > children.length ? dated : [];
}

function readDated(item: ListItem): Dated | null {
  const [paragraph, ...below] = item.children;
  if (paragraph?.type !== 'paragraph' || below.length > 0) return null;
  const links = paragraph.children.filter((child) => child.type === 'link');
  const [link] = links;
  if (link === undefined || links.length > 1 || !linksToNote(link)) return null;
  const written = plainText(paragraph).replace(tags, '').trim();
  const { title, date } = withoutDateBefore(written);
  return date === null || !/\p{L}{2}/u.test(title) ? null : { item, date, title, address: link.url };
}

/** " #pruning #lightweight" */
const tags = /(?:\s+#[\p{L}\p{N}_-]{1,40})+\s*$/u;

function withoutSeries(all: Dated[]): Dated[] {
  const addresses = new Map<string, Set<string>>();
  const nameOf = ({ title }: Dated) => title.replace(/\s*\d{1,3}$/, '').toLowerCase();
  for (const one of all) {
    const name = nameOf(one);
    addresses.set(name, (addresses.get(name) ?? new Set()).add(one.address));
  }
  return all.filter((one) => addresses.get(nameOf(one))!.size <= mostNotes);
}

/** A heading says that these are papers. */
function speaksOfPapers(tree: Root): boolean {
  let speaks = false;
  visit(tree, 'heading', (node) => {
    speaks ||= /\b(?:papers?|reading list|literature|publications?)\b|论文/i.test(headingName(node));
  });
  return speaks;
}

function toBlock({ item, date, title }: Dated, text: string): EntryBlock {
  const content = [{ type: 'text' as const, value: `[${date}] ${title}` }];
  return { ...blockOf('item', item, content, text), isBareTitle: true };
}
