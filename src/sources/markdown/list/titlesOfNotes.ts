import type { List, ListItem, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockOf } from '../document/entryBlock.js';
import { bareTitle } from '../forms/bareTitle.js';
import { linkTitle } from '../forms/linkTitle.js';
import { linksToNote } from '../links/linksToCome.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { isSentence } from '../text/sentence.js';
import type { Chosen } from './choose.js';
import type { SurveyedSection } from './surveyed.js';

/** So many entries, and so large a part of all that is written like them, show that the others are meant as entries, too. */
const fewest = 5;
const share = 0.5;

/**
 * The sections with the titles that lead to a note of the list's own and say nothing else of their paper, "- [A Title of Some
 * Words](note.md)", where most that lead to such a note say more of it: "- [A Title](note.md) 2 May 2001".
 */
export function readTitlesOfNotes(sections: SurveyedSection[], text: string): SurveyedSection[] {
  const noted = sections.map(notedIn);
  const read = new Set(
    sections.flatMap(({ chosen }) => chosen.flatMap(({ form, block }) => (form === null ? [] : block.line))),
  );
  const isRead = ({ position }: ListItem) => read.has(position!.start.line);
  const all = noted.flat();
  const count = all.filter(isRead).length;
  if (count < fewest || count < all.length * share) return sections;
  return sections.map((section, index) => {
    if (section.isOther || section.isProse) return section;
    const found = noted[index]!.filter((item) => !isRead(item)).flatMap((item) => readNoted(item, text));
    const lines = new Set(found.map(({ block }) => block.line));
    const others = section.chosen.filter(({ block }) => !lines.has(block.line));
    const blocks = [...section.blocks, ...found.map(({ block }) => block)];
    return { ...section, chosen: [...others, ...found], blocks };
  });
}

/** The items that begin with some words that lead to a note. */
function notedIn({ nodes }: SurveyedSection): ListItem[] {
  const found: ListItem[] = [];
  visit({ type: 'root', children: nodes }, 'list', (list: List) => {
    found.push(...list.children.filter((item) => titleOf(item) !== null));
  });
  return found;
}

function titleOf({ children: [paragraph] }: ListItem): PhrasingContent | null {
  const first = paragraph?.type === 'paragraph' ? paragraph.children.find(isReadable) : undefined;
  const isTitle = first?.type === 'link' && linksToNote(first) && plainText(first).split(/\s+/).length >= 3;
  return isTitle ? first : null;
}

function readNoted(item: ListItem, text: string): Chosen[] {
  const [paragraph, ...below] = item.children;
  const title = titleOf(item);
  if (paragraph?.type !== 'paragraph' || below.length > 0 || title === null) return [];
  const block = blockOf('item', item, paragraph.children, text);
  const reading = linkTitle.read(block);
  if ('paper' in reading) return [{ block, form: linkTitle, paper: reading.paper }];
  if (paragraph.children.filter(isReadable).length > 1 || isSentence(plainText(title))) return [];
  const bare = bareTitle.read({ ...block, isBareTitle: true });
  return 'paper' in bare ? [{ block, form: bareTitle, paper: bare.paper }] : [];
}
