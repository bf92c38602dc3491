import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { itemContent, readDetails } from '../blocks/details.js';
import { isLinkDetail } from '../blocks/linkDetail.js';
import { splitLines } from '../blocks/lines.js';
import { blockOf, type EntryBlock } from '../document/entryBlock.js';
import { readLinks } from '../links/links.js';
import { linksToNote } from '../links/linksToCome.js';
import { compactDate } from '../parts/dateBeforeTitle.js';
import { isLabel } from '../text/label.js';
import { plainText } from '../text/plainText.js';
import { isSentence } from '../text/sentence.js';
import type { SurveyedSection } from './surveyed.js';

/** Fewer lines are a paragraph's, not entries. */
const fewestLines = 3;

/** Siblings that hold no entry yet and may be one each: the items of a list, the paragraphs of a section, the lines of one. */
export function unreadSiblings({ nodes, chosen }: SurveyedSection, text: string): EntryBlock[][] {
  const runs: EntryBlock[][] = [];
  const sorted = chosen
    .flatMap(({ form, block }) => (form === null ? [] : [block.line]))
    .sort((a, b) => a - b);
  const isUnread = ({ position }: ListItem | Paragraph) =>
    !holds(sorted, position!.start.line, position!.end.line);
  const taken = new Set<RootContent>();
  visit({ type: 'root', children: nodes }, 'list', (list) => {
    if (taken.has(list)) return;
    const items = list.children.filter(isUnread);
    // Below an entry stands what is said of it.
    for (const item of list.children)
      if (holds(sorted, item.position!.start.line, item.position!.start.line))
        visit(item, 'list', (inner) => void taken.add(inner));
    const blocks = items.flatMap((item) => {
      const below = item.children.filter((child) => child.type === 'list');
      const content = [...itemContent(item), ...below.flatMap(readDetails)];
      return isCandidate(content) ? [blockOf('item', item, content, text)] : [];
    });
    if (blocks.length * 2 >= items.length) {
      runs.push(blocks);
      for (const item of items) visit(item, 'list', (inner) => void taken.add(inner));
    }
  });
  const paragraphs = nodes.filter((node) => node.type === 'paragraph').filter(isUnread);
  runs.push(
    paragraphs.flatMap((node) =>
      isCandidate(node.children) ? [blockOf('paragraph', node, node.children, text)] : [],
    ),
  );
  for (const node of paragraphs) {
    const lines = splitLines(node, text);
    if (lines.length < fewestLines) continue;
    runs.push(
      lines
        .filter(({ content }) => isCandidate(content))
        .map(({ content, line, start, end }) => ({
          kind: 'paragraph',
          line,
          raw: text.slice(start, end).trimEnd(),
          content,
        })),
    );
  }
  return runs;
}

/** Whether one of the lines, in order, stands between two others. */
function holds(lines: number[], from: number, to: number): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < lines.length && lines[low]! <= to;
}

const longest = 600;

/** Some words that are neither a sentence nor a label; what links anywhere links to a paper. */
function isCandidate(content: PhrasingContent[]): boolean {
  const text = plainText(content).trim();
  if (text.length > longest || text.length < 12 || /[:：]$/.test(text)) return false;
  const links = readLinks(content);
  if (links.length > 0 && !links.some(({ kind }) => kind === 'PAPER')) return false;
  if (content.some((node) => node.type === 'link' && node.url.startsWith('#'))) return false;
  return !isSentence(text) && !isLabel(text) && !isLinkDetail(content) && !isNoteOfDay(content);
}

/** "[200209 First Day at the Mill](days/200209.md)": where such notes are of papers, they are read as that. */
function isNoteOfDay(content: PhrasingContent[]): boolean {
  const hasNote = content.some((node) => node.type === 'link' && linksToNote(node));
  return hasNote && compactDate(plainText(content).trim().split(/\s/)[0]!) !== null;
}
