import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { bareText, isTitle, isTitleAmongTitles } from '../blocks/bareTitles.js';
import { itemContent } from '../blocks/details.js';
import { linksToPaper } from '../blocks/entrySigns.js';
import { blockOf, type EntryBlock } from '../document/entryBlock.js';
import { looksLikeByline } from '../parts/byline.js';
import { hasTopicWord } from '../text/topicWords.js';
import type { Section } from './sections.js';

/** So many titles, and so large a part of all that stands in such places, are no accident. */
const fewest = { items: 5, amid: 5, below: 10 };
/** Notes below a topic hold a remark or two beside the titles. */
const share = { items: 0.8, amid: 0.8, below: 0.6 };

/** Amid papers, so few words are what a method is called. */
const mostOfName = 2;

/** The titles of one section, and the lines on which other paragraphs stand among them. */
interface Scattered {
  titles: EntryBlock[];
  beside: Set<number>;
}

/**
 * The titles that stand alone, here one and there two: the only items of short lists or those amid links to papers, in a
 * list of papers, and paragraphs of their own, quoted or not, below the topic of an item, anywhere. What one list is too
 * short to tell, all of them do.
 */
export function scatteredTitles(sections: Section[], text: string): Scattered[] {
  const names = new Set(sections.flatMap(({ path }) => path).map((name) => name.toLowerCase()));
  const listed = sections.map(({ isOther, isProse, path, nodes }) =>
    isOther || isProse || path.length === 0 ? [] : nodes.filter((node) => node.type === 'list'),
  );
  const items = listed.map((lists) => lists.flatMap((list) => bareItems(list, names, () => false)));
  const amid = listed.map((lists) =>
    lists
      .filter(({ children }) => children.some(isPaper))
      .flatMap((list) => bareItems(list, names, isPaper))
      .filter(({ title }) => title.replace(/\s\([^()]*\)$/, '').split(/\s+/).length > mostOfName),
  );
  const paragraphs = sections.map(({ isProse, nodes }) => (isProse ? [] : nodes.flatMap(paragraphsBelow)));
  const below = paragraphs.map((all) => all.flatMap((paragraph) => aloneIn(paragraph, [paragraph]) ?? []));
  const hasItems = areTitles(items.flat(), 'items') && areInCapitals(items.flat());
  const hasAmid = areTitles(amid.flat(), 'amid') && areInCapitals(amid.flat());
  const hasBelow = areTitles(below.flat(), 'below');
  const blockAt = ({ node, paragraph }: Alone): EntryBlock => ({
    ...blockOf(node.type === 'paragraph' ? 'paragraph' : 'item', node, paragraph.children, text),
    isBareTitle: true,
    isDoubtful: node.type !== 'paragraph',
  });
  return sections.map((_, index) => ({
    titles: [
      ...(hasItems ? items[index]! : []).filter(isLearned),
      ...(hasAmid ? amid[index]! : []).filter((one) => isLearned(one) || isOfTopic(one)),
      ...(hasBelow ? below[index]! : []).filter(isLearned),
    ].map(blockAt),
    beside: new Set(hasBelow ? paragraphs[index]!.map(({ position }) => position!.start.line) : []),
  }));
}

/** What may be a title, in the item or the paragraph that holds nothing else. */
interface Alone {
  node: ListItem | Paragraph;
  paragraph: Paragraph;
  title: string;
}

/** The bare items of a list whose others are all such as are told; none where they repeat the names of sections. */
function bareItems({ children }: List, names: Set<string>, isOther: (item: ListItem) => boolean): Alone[] {
  const alone = children.flatMap((item) => aloneIn(item, item.children) ?? []);
  const bare = new Set(alone.map(({ node }) => node));
  const isContents = alone.some(({ title }) => names.has(title.toLowerCase()));
  const isKnown = (item: ListItem) => bare.has(item) || isOther(item) || isNameToCome(item);
  return children.every(isKnown) && !isContents ? alone : [];
}

/** "LoomNet:", with nothing behind it or the papers below it. */
function isNameToCome({ children }: ListItem): boolean {
  const name = bareText(children.slice(0, 1)) ?? '';
  return /^[^\s:：]{2,30}[:：]$/.test(name) && children.slice(1).every(({ type }) => type === 'list');
}

function isPaper(item: ListItem): boolean {
  return linksToPaper(itemContent(item));
}

/** The paragraphs below the first in the items of a list, or quoted there. */
function paragraphsBelow(node: RootContent): Paragraph[] {
  if (node.type !== 'list') return [];
  return node.children
    .flatMap(({ children: [, ...below] }) =>
      below.flatMap((child): RootContent[] => (child.type === 'blockquote' ? child.children : [child])),
    )
    .filter((child) => child.type === 'paragraph');
}

function aloneIn(node: ListItem | Paragraph, children: ListItem['children']): Alone | null {
  const title = bareText(children);
  return title === null || /[:：]$/.test(title) ? null : { node, paragraph: children[0] as Paragraph, title };
}

function areTitles(all: Alone[], where: keyof typeof fewest): boolean {
  const learned = all.filter(isLearned).length;
  return learned >= fewest[where] && learned >= all.length * share[where];
}

/** Half of them and more have the capitals of a title: what a list says in small letters is a plan or a remark as a rule. */
function areInCapitals(all: Alone[]): boolean {
  const titled = all.filter(({ title }) => isTitle(title) && !title.endsWith('?') && !looksLikeByline(title));
  return titled.length * 2 >= all.length;
}

/** As long as the titles of papers are, with their capitals or the words of a topic; "A Title - Some Site" is a page's. */
function isLearned({ title }: Alone): boolean {
  if (/\s[-–—]\s\S+(?:\s\S+)?$/.test(title)) return /^\S+\s[-–—]\s/.test(title);
  const isLong = title.split(/\s+/).length >= 5;
  return isTitle(title) || (isLong && isTitleAmongTitles(title) && hasTopicWord(title));
}

/** "Diffusion Loom Policy": amid papers, a title may be short. */
function isOfTopic({ title }: Alone): boolean {
  return isTitleAmongTitles(title) && hasTopicWord(title);
}
