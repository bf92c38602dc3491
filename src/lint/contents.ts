import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { decodePath } from '../identity/path.js';
import { asideKind } from '../sources/markdown/document/aside.js';
import { headingName } from '../sources/markdown/document/heading.js';
import { plainText } from '../sources/markdown/text/plainText.js';

/** A list of links without a heading of its own is a table of contents from here on. */
const fewestLinks = 3;

export interface Contents {
  /** The line on which it starts. */
  line: number;
  /** The anchors and the texts of its links, as `contentsKey` gives them. */
  keys: Set<string>;
}

/**
 * The table of contents of a list, or null for a list without one: neither a heading "Contents" over links within the
 * page nor a list of such links before the first section.
 * @param firstSection line of the first section
 */
export function readContents(nodes: RootContent[], firstSection: number): Contents | null {
  const headed: Contents = { line: Infinity, keys: new Set() };
  const before: Contents = { line: Infinity, keys: new Set() };
  let [headedLinks, linksBefore] = [0, 0];
  let isHeaded = false;
  for (const node of nodes) {
    const line = node.position?.start.line ?? Infinity;
    if (node.type === 'heading') isHeaded = asideKind(headingName(node)) === 'contents';
    else if (isHeaded) headedLinks += gatherLinks(node, line, headed);
    else if (line < firstSection && node.type !== 'paragraph') linksBefore += gatherLinks(node, line, before);
  }
  if (headedLinks > 0) return headed;
  return linksBefore >= fewestLinks ? before : null;
}

/** Equal for a heading's name, its anchor and what a table of contents calls it: letters and digits alone. */
export function contentsKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** `<a href="#anchor">Label`; whatever stands in tags of its own is no part of the label. */
const htmlLink = /\bhref=["']#([^"'<>]{1,300})["'][^<>]{0,300}>([^<]{0,300})/gi;

/** @returns how many links within the page the node holds */
function gatherLinks(node: RootContent, line: number, contents: Contents): number {
  let links = 0;
  const add = (anchor: string, label: string): void => {
    links += 1;
    contents.line = Math.min(contents.line, line);
    for (const key of [contentsKey(decodePath(anchor)), contentsKey(label)])
      if (key !== '') contents.keys.add(key);
  };
  visit(node as Nodes, (part) => {
    if (part.type === 'link' && part.url.startsWith('#')) add(part.url.slice(1), plainText(part));
    if (part.type === 'html')
      for (const [, anchor, label] of part.value.matchAll(htmlLink)) add(anchor!, label!);
  });
  return links;
}
