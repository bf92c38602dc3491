import type { ListItem, Paragraph, RootContent } from 'mdast';
import { bareText, isTitle, isTitleAmongTitles } from '../blocks/bareTitles.js';
import { blockOf, type EntryBlock } from '../document/entryBlock.js';
import { looksLikeByline } from '../parts/byline.js';
import { hasTopicWord } from '../text/topicWords.js';
import type { Section } from './sections.js';

/** So many titles, and so large a part of all that stands in such places, are no accident. */
const fewest = { items: 5, below: 10 };
/** Notes below a topic hold a remark or two beside the titles. */
const share = { items: 0.8, below: 0.6 };

/** The titles of one section, and the lines on which other paragraphs stand among them. */
interface Scattered {
  titles: EntryBlock[];
  beside: Set<number>;
}

/**
 * The titles that stand alone, here one and there two: the only items of short lists, in a list of papers, and paragraphs
 * of their own, quoted or not, below the topic of an item, anywhere. What one list is too short to tell, all of them do.
 */
export function scatteredTitles(sections: Section[], text: string): Scattered[] {
  const names = new Set(sections.flatMap(({ path }) => path).map((name) => name.toLowerCase()));
  const items = sections.map(({ isOther, isProse, path, nodes }) =>
    isOther || isProse || path.length === 0 ? [] : nodes.flatMap((node) => bareItems(node, names)),
  );
  const paragraphs = sections.map(({ isProse, nodes }) => (isProse ? [] : nodes.flatMap(paragraphsBelow)));
  const below = paragraphs.map((all) => all.flatMap((paragraph) => aloneIn(paragraph, [paragraph]) ?? []));
  const hasItems = areTitles(items.flat(), 'items') && areInCapitals(items.flat());
  const hasBelow = areTitles(below.flat(), 'below');
  const blockAt = ({ node, paragraph }: Alone): EntryBlock => ({
    ...blockOf(node.type === 'paragraph' ? 'paragraph' : 'item', node, paragraph.children, text),
    isBareTitle: true,
    isDoubtful: node.type !== 'paragraph',
  });
  return sections.map((_, index) => ({
    titles: [...(hasItems ? items[index]! : []), ...(hasBelow ? below[index]! : [])]
      .filter(isLearned)
      .map(blockAt),
    beside: new Set(hasBelow ? paragraphs[index]!.map(({ position }) => position!.start.line) : []),
  }));
}

/** What may be a title, in the item or the paragraph that holds nothing else. */
interface Alone {
  node: ListItem | Paragraph;
  paragraph: Paragraph;
  title: string;
}

/** The items of a list without any link; none where they repeat the names of sections. */
function bareItems(node: RootContent, names: Set<string>): Alone[] {
  if (node.type !== 'list') return [];
  const alone = node.children.map((item) => aloneIn(item, item.children));
  const isContents = alone.some((one) => one !== null && names.has(one.title.toLowerCase()));
  return alone.every((one) => one !== null) && !isContents ? alone : [];
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

function areTitles(all: Alone[], where: 'items' | 'below'): boolean {
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
