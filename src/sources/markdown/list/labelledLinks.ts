import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseRepository } from '../../../identity/repository.js';
import { readLinks } from '../links/links.js';
import { plainText } from '../text/plainText.js';

/** So many lines with one label, and so large a part of them with nothing but links to repositories, show what it announces. */
const fewest = 5;
const share = 0.6;

/**
 * Frees links behind a label that announces code or data of papers in most places: "LoomEnv: [Loom](https://loom.example)",
 * where others have "LoomEnv: [Loom](https://github.com/…)". Without the label they are links like any other.
 */
export function freeLabelledLinks(tree: Root): void {
  const lines = new Map<string, Paragraph[]>();
  visit(tree, 'listItem', ({ children: [paragraph, ...below] }) => {
    const label = paragraph?.type === 'paragraph' && below.length === 0 ? labelOf(paragraph) : null;
    if (label === null) return;
    const alike = lines.get(label) ?? [];
    alike.push(paragraph as Paragraph);
    lines.set(label, alike);
  });
  for (const all of lines.values()) {
    const others = all.filter((paragraph) => !areRepositories(paragraph));
    if (all.length < fewest || all.length - others.length < all.length * share) continue;
    for (const paragraph of others) if (!hasPaper(paragraph)) paragraph.children = bracketed(paragraph);
  }
}

/** The label of a line that holds nothing behind it but links, commas between them. */
function labelOf(paragraph: Paragraph): string | null {
  const [first, ...links] = paragraph.children;
  const label = first?.type === 'text' ? /^([^:：]{1,30})[:：]\s*$/.exec(first.value)?.[1] : undefined;
  const isNothingElse = links.every(
    (node) => node.type === 'link' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)),
  );
  return label !== undefined && isNothingElse && links.length > 0 ? label : null;
}

function areRepositories(paragraph: Paragraph): boolean {
  return readLinks(paragraph.children).every(({ url }) => parseRepository(url) !== null);
}

function hasPaper(paragraph: Paragraph): boolean {
  return readLinks(paragraph.children).some(({ kind }) => kind === 'PAPER');
}

function bracketed({ children }: Paragraph): PhrasingContent[] {
  return children.flatMap((node): PhrasingContent[] =>
    node.type === 'link' && plainText(node) !== ''
      ? [{ type: 'text', value: ' [' }, node, { type: 'text', value: ']' }]
      : [],
  );
}
