import type { RootContent } from 'mdast';

/** The start of an item, and nothing behind it but anchors and spaces. */
const itemStart = /<li(?:\s[^<>]{0,200})?>\s{0,20}(?:<a\s[^<>]{1,200}>\s{0,20}<\/a>\s{0,20}){0,3}$/i;

/** Whether a block is HTML that opens an item, "<li><a name="lovelace"></a>": a blank line parts its text from it. */
export function opensItem(node: RootContent | undefined): boolean {
  return node?.type === 'html' && itemStart.test(node.value.trimEnd().slice(-1_000));
}
