import type { ListItem, Paragraph, Root, RootContent, Text } from 'mdast';

/** "———. 2011. …", "---, 2011": dashes for the names of the reference above. */
const dashes = /^\s*(?:[—―–]{2,6}|-{3,6}|_{3,6})(?=[.,]\s)/;
/** Of names, the text before the year of a reference; no byline is longer. */
const namesBeforeYear = /^\s*(\p{L}[^“”"()]{3,2000}?)[.,]?\s+\(?(?:1[89]|20)\d{2}[a-z]?\)?[.,:]/u;

/** Puts the names of the reference above where dashes stand for them, among items and among paragraphs. */
export function repeatNames(tree: Root): void {
  repeatAmong(tree.children);
}

function repeatAmong(nodes: (RootContent | ListItem)[]): void {
  let names: string | null = null;
  for (const node of nodes) {
    if (node.type === 'list') repeatAmong(node.children);
    const first = firstText(node);
    if (first !== null && names !== null && dashes.test(first.value))
      first.value = first.value.replace(dashes, () => names!);
    else names = namesBeforeYear.exec(first?.value ?? '')?.[1]!.replace(/\s+/g, ' ') ?? null;
  }
}

function firstText(node: RootContent | ListItem): Text | null {
  const paragraph: Paragraph | undefined =
    node.type === 'listItem'
      ? node.children.find((child) => child.type === 'paragraph')
      : node.type === 'paragraph'
        ? node
        : undefined;
  const first = paragraph?.children[0];
  return first?.type === 'text' ? first : null;
}
