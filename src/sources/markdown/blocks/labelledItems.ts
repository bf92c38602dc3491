import type { ListItem, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readLinks } from '../links/links.js';
import { isLabel } from '../text/label.js';
import { plainText } from '../text/plainText.js';
import { itemContent } from './details.js';

/**
 * Puts the links of "- **Code:** [one](…)" and "- **Discussion:** [A Post](…)" into the item "- **Paper:** [A Title](…)"
 * above them: where all items are labelled in bold, each says something of the paper it stands below.
 */
export function joinLabelledItems(tree: Root): void {
  visit(tree, 'list', (list) => {
    const labels = list.children.map(labelOf);
    if (labels.length < 2 || !labels.every((label) => label !== null) || !isOfPaper(labels[0]!)) return;
    if (isUntitled(list.children[0]!)) return;
    const kept: ListItem[] = [];
    for (const [index, item] of list.children.entries()) {
      if (isOfPaper(labels[index]!)) kept.push(item);
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

/** The bold words before a colon that an item begins with; null where it begins with anything else. */
function labelOf({ children: [first] }: ListItem): string | null {
  const bold = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || bold?.type !== 'strong') return null;
  const label = plainText(bold).trim();
  const behind = plainText(first).trim().slice(label.length);
  const isLabelled = label.length <= 30 && (/[:：]$/.test(label) || /^\s*[:：]/.test(behind));
  return isLabelled ? label.replace(/\s*[:：]$/, '') : null;
}

/** "- **Paper:** [arXiv](https://arxiv.org/…)": the title stands above the list. */
function isUntitled(item: ListItem): boolean {
  const [link] = readLinks(itemContent(item));
  return link !== undefined && (isLabel(link.label) || /^https?:/i.test(link.label));
}

function isOfPaper(label: string): boolean {
  return /^(?:paper|title)$/i.test(label);
}
