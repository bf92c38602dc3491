import { bestWay, readAlike } from './alike.js';
import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isTitle } from '../blocks/bareTitles.js';
import { isLinkDetail, itemContent, readDetails } from '../blocks/details.js';
import { splitLines } from '../blocks/lines.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';
import { blockOf, type EntryBlock } from '../document/entryBlock.js';
import type { EntryForm } from '../forms/form.js';
import { readLinks } from '../links/links.js';
import { byShape } from './rereadRuns.js';
import type { Section } from './sections.js';
import { isLabel } from '../text/label.js';
import { plainText } from '../text/plainText.js';
import { isSentence } from '../text/sentence.js';
import { hasTopicWord } from '../text/topicWords.js';
import { titleLikeness } from '../titles/titleLikeness.js';

const fewest = 3;

export interface UnreadSection extends Pick<Section, 'nodes' | 'path' | 'isOther' | 'isProse'> {
  /** The lines of the entries that were read. */
  entries: number[];
}

/**
 * The entries of runs that no form took for any: siblings of one shape, most of which say something of a paper beside
 * what resembles its title. What is too few in its section may be enough in the whole list.
 */
export function readUnreadRuns(sections: UnreadSection[], forms: EntryForm[], text: string): Chosen[][] {
  const found = sections.map((): Chosen[] => []);
  const left: { block: EntryBlock; section: number }[] = [];
  for (const [index, section] of sections.entries()) {
    if (section.isOther || section.isProse) continue;
    for (const siblings of runsOf(section, text)) {
      for (const run of byShape(siblings.map((block) => ({ block })))) {
        const blocks = run.map(({ block }) => block);
        const read = blocks.length * 2 >= siblings.length ? readRun(blocks, forms) : null;
        if (read !== null) found[index]!.push(...read);
        else left.push(...blocks.map((block) => ({ block, section: index })));
      }
    }
  }
  for (const run of byShape(left)) {
    const read = readRun(
      run.map(({ block }) => block),
      forms,
    );
    const sectionOf = new Map(run.map(({ block, section }) => [block, section]));
    for (const entry of read ?? []) found[sectionOf.get(entry.block)!]!.push(entry);
  }
  return found;
}

/** What of a run are entries; null where it is none of papers. */
function readRun(blocks: EntryBlock[], forms: EntryForm[]): Chosen[] | null {
  if (blocks.length < fewest || areLabelled(blocks)) return null;
  const way = bestWay(blocks, forms);
  if (way === null || way.likeness < 0.6) return null;
  const read = readAlike(blocks, way.form, forms).filter(
    (entry): entry is ReadEntry => entry.form !== null && titleLikeness(entry.paper.title) >= 0.25,
  );
  const stated = read.filter(({ paper }) => isStated(paper));
  const learned = read.filter(({ paper }) => isTitle(paper.title) || hasTopicWord(paper.title));
  if (stated.length < blocks.length * 0.6 || learned.length < blocks.length * 0.6) return null;
  return read;
}

/** "Performance: …", "Performance: …": what the same word announces again and again is said of the entries round it. */
function areLabelled(blocks: EntryBlock[]): boolean {
  const labels = blocks.flatMap(
    ({ content }) => /^\s*([^:：]{2,30})[:：]/.exec(plainText(content))?.[1] ?? [],
  );
  return labels.length - new Set(labels).size >= blocks.length / 4;
}

/** A link to a paper, a date, a venue, or more than one name, which alone may be any words with capitals. */
function isStated({ links, statedDate, statedVenue, byline, etAl }: ReadEntry['paper']): boolean {
  const isLinked = links.some(({ kind }) => kind === 'PAPER');
  return isLinked || statedDate !== null || statedVenue !== null || byline.length > 1 || etAl;
}

/** Siblings that hold no entry yet and may be one each: the items of a list, the paragraphs of a section, the lines of one. */
function runsOf({ nodes, entries }: UnreadSection, text: string): EntryBlock[][] {
  const runs: EntryBlock[][] = [];
  const sorted = [...entries].sort((a, b) => a - b);
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
    if (lines.length < fewest) continue;
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
  return !isSentence(text) && !isLabel(text) && !isLinkDetail(content);
}
