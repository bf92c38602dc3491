import type { ListItem, Root, RootContent, Text } from 'mdast';

/** "2023_AAAI_A Title", "ICML_2022_A Title", also behind a number: the year is found on either side of the venue. */
const underscored =
  /^(\s*(?:[[(]?\d{1,4}[\])]\.?\s*)?)(?:((?:19|20)\d{2})_(\p{Lu}[\p{L}-]{1,14})|(\p{Lu}[\p{L}-]{1,14})_?((?:19|20)\d{2}))_\s?(?=["“]?[\p{Lu}\p{N}])/u;

/** Puts into brackets the venue and the year that underscores part from a title, at the start of items and paragraphs. */
export function bracketSources(tree: Root): void {
  bracketAmong(tree.children);
}

function bracketAmong(nodes: (RootContent | ListItem)[]): void {
  for (const node of nodes) {
    if (node.type === 'list' || node.type === 'listItem') bracketAmong(node.children);
    const first = node.type === 'paragraph' ? node.children[0] : undefined;
    if (first?.type === 'text' && first.value.includes('_')) bracket(first);
  }
}

function bracket(text: Text): void {
  text.value = text.value
    .split('\n')
    .map((line) =>
      line.replace(
        underscored,
        (_, number: string, year?: string, venue?: string, venueFirst?: string, yearLast?: string) =>
          `${number}[${(venue ?? venueFirst)!} ${(year ?? yearLast)!}] `,
      ),
    )
    .join('\n');
}
