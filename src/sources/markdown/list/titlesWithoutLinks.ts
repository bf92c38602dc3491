import type { List, ListItem, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { bareText, isTitleAmongTitles } from '../blocks/bareTitles.js';
import { blockOf } from '../document/entryBlock.js';
import { bareTitle } from '../forms/bareTitle.js';
import { looksLikeByline } from '../parts/byline.js';
import { isSentence } from '../text/sentence.js';
import { hasTopicWord } from '../text/topicWords.js';
import type { Chosen } from './choose.js';
import type { SurveyedSection } from './surveyed.js';

/** So many entries, and so large a part of all that is written like them, show that the others are meant as entries, too. */
const fewest = 5;
const share = 0.6;

/** A box to tick that Markdown does not know, "[]". */
const box = /^\s*\[\]\s+/;
const marks = /(?:\s*:[a-z0-9_+-]{2,40}:)+\s*$/;

/**
 * The sections with the titles that stand alone where most of the list's items are papers with more beside their titles:
 * items with a box to tick among others with one, "- [ ] A Title of Some Words :star:", and whole lists with numbers that hold
 * nothing but titles on the topic.
 */
export function readTitlesWithoutLinks(sections: SurveyedSection[], text: string): SurveyedSection[] {
  const lists = sections.map(listsIn);
  const items = lists.flatMap((all) => all.flatMap(({ children }) => children));
  const lines = new Set(sections.flatMap(({ chosen }) => chosen.map(({ block }) => block.line)));
  const isRead = ({ position }: ListItem) => lines.has(position!.start.line);
  const tasks = items.filter(isTask);
  const areTasks = areMostly(tasks.filter(isRead).length, tasks.length);
  const numbered = lists
    .flatMap((all) => all.filter(({ ordered }) => ordered === true))
    .flatMap(({ children }) => children);
  const areNumbered =
    areMostly(numbered.filter(isRead).length, numbered.length) && numbered.length > items.length * share;
  if (!areTasks && !areNumbered) return sections;
  return sections.map((section, index) => {
    if (section.isOther || section.isProse) return section;
    const found = lists[index]!.flatMap((list) => {
      const unread = list.children.filter((item) => !isRead(item));
      const titled = areTasks ? unread.filter((item) => isTask(item) && isTitleOfTask(titleOf(item))) : [];
      const isOfTitles = areNumbered && list.ordered === true && list.children.every(isTitleOnTopic);
      return isOfTitles && unread.length === list.children.length ? unread : titled;
    });
    const read = found.flatMap((item) => readAlone(item, text));
    const blocks = [...section.blocks, ...read.map(({ block }) => block)];
    return { ...section, chosen: [...section.chosen, ...read], blocks };
  });
}

function listsIn({ nodes }: SurveyedSection): List[] {
  const found: List[] = [];
  visit({ type: 'root', children: nodes }, 'list', (list) => void found.push(list));
  return found;
}

function areMostly(read: number, all: number): boolean {
  return read >= fewest && read >= all * share;
}

function isTask({ checked, children }: ListItem): boolean {
  return typeof checked === 'boolean' || box.test(bareText(children) ?? '');
}

/** "Add the papers of last year": what is to be done to the list. */
const plan =
  /^(?:add|clean|collect|complete|create|finish|fix|include|organi[sz]e|re-?organi[sz]e|read|remove|translate|update|write)\s/i;

/** The title that an item holds and nothing beside; empty where it holds more. */
function titleOf({ children }: ListItem): string {
  return (bareText(children) ?? '')
    .replace(box, '')
    .replace(marks, '')
    .replace(/^\[([^[\]]+)\]$/, '$1')
    .replace(/\s((?:19|20)\d{2}\.\d{1,2})$/, ' ($1)')
    .replace(/\s+/g, ' ')
    .trim();
}

function isTitleOfTask(written: string): boolean {
  const title = written.replace(/\s?\([^()]*\)$/, '');
  if (plan.test(title)) return false;
  return (
    isTitleAmongTitles(title.replace(/\.pdf$/i, '')) &&
    hasTopicWord(title) &&
    !isSentence(title) &&
    !looksLikeByline(title)
  );
}

function isTitleOnTopic(item: ListItem): boolean {
  const title = titleOf(item);
  return (
    title.split(/\s+/).length >= 5 && hasTopicWord(title) && isTitleAmongTitles(title) && !isSentence(title)
  );
}

function readAlone(item: ListItem, text: string): Chosen[] {
  const content: PhrasingContent[] = [{ type: 'text', value: titleOf(item) }];
  const block = { ...blockOf('item', item, content, text), isBareTitle: true };
  const reading = bareTitle.read(block);
  return 'paper' in reading ? [{ block, form: bareTitle, paper: reading.paper }] : [];
}
