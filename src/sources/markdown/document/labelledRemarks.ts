import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { announced } from '../text/label.js';

/** What so many lines begin with is the list's own word for what it says of each paper. */
const fewest = 3;
/** "Tasks: …", "Research Questions: …" behind the end of a line. */
const remark = /\n[ \t]*(\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,2}): [^\n]*/gu;
/** What says of a line that it holds the title, or what stands in other places. */
const ofPaper = /^(?:titles?|papers?|papers? titles?|names?|links?|urls?|in|see|also)$/i;

/**
 * Takes the lines out of items that describe the paper above them in a word of the list's own, again and again: "1. Ada
 * Lovelace (1843) - A Title", "Tasks: weaving numbers", "Data: threads". For want of a blank line they run into the title.
 */
export function withoutLabelledRemarks(tree: Root): void {
  const paragraphs: Paragraph[] = [];
  visit(tree, 'listItem', ({ children: [paragraph] }) => {
    if (paragraph?.type === 'paragraph') paragraphs.push(paragraph);
  });
  const count = new Map<string, number>();
  for (const label of paragraphs.flatMap(labelsIn)) count.set(label, (count.get(label) ?? 0) + 1);
  const isUsual = (label: string) => (count.get(label) ?? 0) >= fewest;
  if (![...count.keys()].some(isUsual)) return;
  for (const { children } of paragraphs) {
    // Behind the first of them, others may be rare.
    let isBehind = false;
    for (const node of children) {
      if (node.type !== 'text') continue;
      node.value = node.value.replace(remark, (line, label: string) => {
        isBehind ||= isUsual(label) && isRemark(line, label);
        return isBehind && isRemark(line, label) ? '' : line;
      });
    }
  }
}

function labelsIn({ children }: Paragraph): string[] {
  return children.flatMap((node) =>
    node.type === 'text'
      ? [...node.value.matchAll(remark)].flatMap(([line, label]) => (isRemark(line, label!) ? [label!] : []))
      : [],
  );
}

/** "Data: " announces links, but where a few words stand behind it. */
function isRemark(line: string, label: string): boolean {
  const what = announced(line.trim())?.what ?? null;
  const isProse = what === 'link' && !/https?:/.test(line) && line.trim().split(/\s+/).length >= 4;
  return (what === null || isProse) && !ofPaper.test(label);
}
