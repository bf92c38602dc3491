import type { List, ListItem, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readLinks } from '../links/links.js';
import { isLabel } from '../text/label.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { itemContent } from './details.js';

/**
 * Puts the links of "- **Code:** [one](…)" and "- **Discussion:** [A Post](…)" into the item "- **Paper:** [A Title](…)"
 * above them, in bold or not: where all items are labelled, each says something of the paper it stands below. The
 * first may be a title in bold.
 */
export function joinLabelledItems(tree: Root): void {
  visit(tree, 'list', (list) => {
    const labels = list.children.map(labelOf);
    if (labels.length < 2 || !labels.slice(1).every((label) => label !== null)) return;
    const [first] = labels;
    const isOver =
      first === null ? isTitleOverPaper(list) : isOfPaper(first!) && !isUntitled(list.children[0]!);
    if (!isOver) return;
    const kept: ListItem[] = [];
    for (const [index, item] of list.children.entries()) {
      if (index === 0 || (first !== null && isOfPaper(labels[index]!))) kept.push(item);
      else putInto(kept.at(-1)!, item, labels[index]!);
    }
    list.children = kept;
  });
}

/** Only its links say something of the paper, and the label what they are; "**Domain:** looms" is a keyword. */
function putInto(paper: ListItem, item: ListItem, label: string): void {
  const links: PhrasingContent[] = [];
  visit(item, 'link', (link) => {
    const named: PhrasingContent = { ...link, children: [{ type: 'text', value: label }] };
    links.push({ type: 'break' }, { type: 'text', value: '[' }, named, { type: 'text', value: ']' });
  });
  const first = paper.children[0];
  if (first?.type === 'paragraph') first.children.push(...links);
  paper.position = { start: paper.position!.start, end: item.position!.end };
}

/** The words before a colon that an item begins with, in bold or plain; null where it begins with anything else. */
function labelOf({ children: [first] }: ListItem): string | null {
  if (first?.type !== 'paragraph') return null;
  const [start] = first.children;
  if (start?.type === 'text') return /^\s*(\p{L}{3,20})[:：]\s/u.exec(`${start.value} `)?.[1] ?? null;
  if (start?.type !== 'strong') return null;
  const label = plainText(start).trim();
  const behind = plainText(first).trim().slice(label.length);
  const isLabelled = label.length <= 30 && (/[:：]$/.test(label) || /^\s*[:：]/.test(behind));
  return isLabelled ? label.replace(/\s*[:：]$/, '') : null;
}

/** "- **Paper:** [arXiv](https://arxiv.org/…)": the title stands above the list. */
function isUntitled(item: ListItem): boolean {
  const content = itemContent(item);
  const [link] = readLinks(content);
  // "Paper: *A Title*, https://…" has it beside the address.
  if (content.some(({ type }) => type === 'emphasis')) return false;
  return link !== undefined && (isLabel(link.label) || /^https?:/i.test(link.label));
}

/** "- **A Title of Some Words**" over "- **Paper**: https://…" and what else is said of it. */
function isTitleOverPaper({ children: [title, ...details] }: List): boolean {
  const [bold, ...others] = title!.children.length === 1 ? itemContent(title!).filter(isReadable) : [];
  const isTitle = bold?.type === 'strong' && others.length === 0 && plainText(bold).split(/\s+/).length >= 4;
  const papers = details.filter((item) => isOfPaper(labelOf(item)!));
  return isTitle && papers.length === 1 && isUntitled(papers[0]!);
}

function isOfPaper(label: string): boolean {
  return /^(?:paper|title)$/i.test(label);
}
