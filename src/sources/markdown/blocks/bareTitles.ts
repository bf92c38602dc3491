import type { List, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { EntryBlock } from '../document/entryBlock.js';
import { headingName } from '../document/heading.js';
import { toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { isSentence } from '../text/sentence.js';
import { hasTopicWord } from '../text/topicWords.js';

/** So many titles, and so large a part of all items, make a list that says nothing of its papers but their titles. */
const fewest = 30;
const share = 0.8;

/**
 * The lists that hold nothing but titles, one an item, in a text of which they make up nearly everything: the
 * programme of a conference. A text that does not speak of papers, nor has titles like theirs, has none, and a list that repeats the headings is a
 * table of contents.
 */
export function listsOfTitles(tree: Root, text: string): Set<List> {
  const headings = new Set<string>();
  const found = new Set<List>();
  const titles: string[] = [];
  let items = 0;
  visit(tree, 'heading', (node) => void headings.add(headingName(node).toLowerCase()));
  visit(tree, 'list', (list) => {
    const names = list.children.map((item) => bareText(item.children));
    const ofContents = names.filter((name) => name !== null && headings.has(name.toLowerCase()));
    if (ofContents.length * 3 > names.length) return;
    const titled = names.filter((name): name is string => name !== null && isTitle(name));
    items += names.length;
    titles.push(...titled);
    // Among others without a link or bold, one title in two is enough; what has one is read in the usual forms.
    const least = names.includes(null) ? share : 1 / 2;
    if (titled.length >= names.length * least) found.add(list);
  });
  const isOfPapers = /\bpapers?\b|论文/i.test(text.slice(0, 20_000)) || areLearned(titles);
  return titles.length >= fewest && titles.length >= items * share && isOfPapers ? found : new Set();
}

/** As long as the titles of papers are, and with the words of a topic. */
function areLearned(titles: string[]): boolean {
  const learned = titles.filter((title) => title.split(/\s+/).length >= 6 && hasTopicWord(title));
  return learned.length >= titles.length * share;
}

/** Among nothing but titles, one may be short or in small letters: "Neural fusion of loom signals". */
export function isTitleAmongTitles(text: string): boolean {
  const words = text.split(/\s+/);
  const isWhole = words.length >= 3 && words.length <= 35 && /^["“]?[\p{Lu}\p{N}]/u.test(text);
  // What states its year is read as an entry, for its venue's sake.
  if (/[([（][^()[\]（）]{0,60}(?:19|20)\d{2}[^()[\]（）]{0,20}[)\]）]/.test(text)) return false;
  return isTitle(text) || (isWhole && !/[.;:]$/.test(text) && hasTopicWord(text));
}

/** A title, or what begins like one with a name: "LoomNet: accelerating the weaving of cloth on looms". */
export function isTitleOrNamed(text: string): boolean {
  return isTitle(text) || (/^[^\s:]{2,20}:\s/.test(text) && isTitleAmongTitles(text));
}

/** The titles of a list as blocks. */
export function titleBlocks(list: List, text: string, isWanted = isTitle): EntryBlock[] {
  const isBracketed = areInBrackets(list);
  return list.children.flatMap((item): EntryBlock[] => {
    const [paragraph] = item.children;
    const title = bareText(item.children);
    if (title === null || !isWanted(title) || paragraph?.type !== 'paragraph') return [];
    const { start, end } = item.position!;
    const raw = text.slice(start.offset, end.offset).trimEnd();
    const content: PhrasingContent[] = isBracketed
      ? [{ type: 'text', value: title.slice(1, -1) }]
      : paragraph.children;
    return [{ kind: 'item', line: start.line, raw, content, isBareTitle: true }];
  });
}

/** The list without the items whose titles are read already. */
export function withoutItemsAt(list: List, titles: EntryBlock[]): List {
  const lines = new Set(titles.map(({ line }) => line));
  return { ...list, children: list.children.filter((item) => !lines.has(item.position!.start.line)) };
}

/** So many titles make a list of nothing else within a text that is a list of papers. */
const fewestAmongPapers = 3;

/**
 * Whether the bare titles of a list are papers without links: among items of which half link to theirs, or with hardly
 * anything beside them.
 */
export function hasTitlesAmongPapers(
  list: List,
  isLinkedPaper: (content: PhrasingContent[]) => boolean,
): boolean {
  const linked = list.children.filter(({ children }) =>
    children.some((child) => child.type === 'paragraph' && isLinkedPaper(child.children)),
  ).length;
  const names = list.children.map((item) => bareText(item.children));
  const titled = names.filter((name) => name !== null && isTitle(name)).length;
  if (areInBrackets(list)) return titled >= fewestAmongPapers && titled * 2 >= names.length;
  return linked * 2 >= list.children.length
    ? linked >= fewestAmongPapers
    : linked === 0 && titled >= fewestAmongPapers && titled >= names.length * share;
}

/** "- [A Title of Some Words]", "- [LoomNet]": brackets round each item, as if all were links. */
export function areInBrackets({ children }: List): boolean {
  return children.every((item) => /^\[[^[\]]*\p{L}[^[\]]*\]$/u.test(bareText(item.children) ?? ''));
}

/** The text of an item that holds one line of plain text; null for every other. */
export function bareText(children: List['children'][number]['children']): string | null {
  const [paragraph, ...more] = children;
  if (paragraph?.type !== 'paragraph' || more.length > 0) return null;
  const pieces = toPieces(paragraph.children);
  return pieces.every(({ kind }) => kind === 'text') ? plainText(paragraph).trim() : null;
}

/** Four words and more, most of the longer ones with a capital, and no end of a sentence. */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 4 || words.length > 35 || text.length > 300) return false;
  if (/[.;:!]$|[.;]\s/.test(text) || isSentence(text)) return false;
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length;
}
