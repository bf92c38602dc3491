import type { Heading, Html, List, PhrasingContent, Root, RootContent } from 'mdast';
import { linksToPaper } from './entrySigns.js';
import { withFoldedLinks } from './foldedLinks.js';
import { isTitleHeading } from './titleHeading.js';
import { toldInNotes } from './toldInNotes.js';
import { joined, toPieces } from '../text/pieces.js';
import { parseTree } from '../document/tree.js';

/** What is longer is no title with its links. */
const longestSummary = 1_500;
/** A note on one paper has no more parts. */
const mostNotes = 200;

/**
 * Makes items of the entries that fold their notes: `<details><summary>A Title (2023) [<a href="…">Paper</a>]
 * </summary>`. The notes below them, up to `</details>`, are taken out: what they quote or link to is no entry. A title
 * alone becomes a heading over what is said of its paper: "- **Authors:** …", "- **Links:** [[Paper]](…)", or a paragraph
 * with the addresses on lines below an abstract: "paper: https://…".
 */
export function unfoldEntries(tree: Root, text: string): void {
  const sourceOf = ({ position }: RootContent) => text.slice(position!.start.offset, position!.end.offset);
  const areNames = areLinkedNames(tree, sourceOf);
  const kept: RootContent[] = [];
  for (let index = 0; index < tree.children.length; index += 1) {
    const node = tree.children[index]!;
    const below = tree.children[index + 1];
    const folded = node.type === 'html' ? foldedEntries(node, sourceOf(node), areNames) : [];
    const isTitled = node.type === 'html' && !(areNames && folded.length > 0);
    const entries = [...folded, ...(isTitled ? foldedTitle(node, sourceOf(node), below) : [])];
    const title = node.type === 'html' && entries.length === 0 ? titleInSummary(sourceOf(node)) : null;
    const end = entries.length > 0 || title !== null ? endOfNotes(tree.children, index, sourceOf) : index;
    const linked =
      title === null ? null : withFoldedLinks(title, node, tree.children.slice(index + 1, end + 1), text);
    if (linked !== null) entries.push(linked);
    const last = folded.at(-1);
    if (last !== undefined && areNames) tellOf(last, tree.children.slice(index + 1, end + 1));
    kept.push(...(entries.length > 0 ? entries : [node]));
    if (entries.length > 0) index = end;
  }
  tree.children = kept;
}

/** The place of the node that closes what the one at `start` opens; `start` where none does before the next heading. */
function endOfNotes(nodes: RootContent[], start: number, sourceOf: (node: RootContent) => string): number {
  let depth = 0;
  for (let index = start; index < Math.min(nodes.length, start + mostNotes); index += 1) {
    const node = nodes[index]!;
    if (node.type === 'heading' && node.depth < 4) return start;
    if (node.type === 'code') continue;
    for (const [tag] of sourceOf(node).matchAll(/<\/?details\b/gi)) {
      // What closes the notes may open the next entry right away.
      if (depth === 0 && index > start) return index - 1;
      depth += tag.startsWith('</') ? -1 : 1;
      // What opens an entry may close the one above it first.
      if (index === start) depth = Math.max(depth, 0);
    }
    if (depth <= 0) return index;
  }
  return start;
}

/** The summaries of what folds in a piece of HTML, and where they stand. */
function summariesIn(
  source: string,
): { at: number; from: number; length: number; content: PhrasingContent[] }[] {
  return [...source.matchAll(/<summary\b[^<>]{0,200}>/gi)].map((tag) => {
    const from = tag.index + tag[0].length;
    const behind = source.slice(from, from + longestSummary);
    const length = behind.search(/<\/summary\s*>/i);
    return { at: tag.index, from, length, content: length < 0 ? [] : inLine(behind.slice(0, length)) };
  });
}

/** So many summaries that begin with a link to a paper make whatever is linked there a name of one. */
const fewestNames = 5;

function areLinkedNames({ children }: Root, sourceOf: (node: RootContent) => string): boolean {
  const summaries = children.flatMap((node) => (node.type === 'html' ? summariesIn(sourceOf(node)) : []));
  const named = summaries.filter(({ content }) => startsWithLink(content) && linksToPaper(content));
  return named.length >= fewestNames && named.length * 2 > summaries.length;
}

function startsWithLink(content: PhrasingContent[]): boolean {
  return (
    toPieces(content).find(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text))?.kind ===
    'link'
  );
}

/** Adds to an entry what its notes say of who wrote the paper and where its code is. */
function tellOf(list: List, notes: RootContent[]): void {
  const [paragraph] = list.children[0]!.children;
  if (paragraph?.type !== 'paragraph') return;
  paragraph.children = [...paragraph.children, ...toldInNotes(notes)];
}

function foldedEntries({ position }: Html, source: string, areNames: boolean): List[] {
  const { line, offset } = position!.start;
  return summariesIn(source).flatMap(({ at, from, length, content }): List[] => {
    const isTitle = linksToPaper(content) && hasTitle(content);
    if (!isTitle && !(areNames && startsWithLink(content))) return [];
    const lineAt = (place: number) => line + source.slice(0, place).split('\n').length - 1;
    const place = {
      start: { line: lineAt(at), column: 1, offset: offset! + at },
      end: { line: lineAt(from + length), column: 1, offset: offset! + from + length },
    };
    const paragraph = { type: 'paragraph' as const, children: content, position: place };
    const item = { type: 'listItem' as const, children: [paragraph], position: place };
    return [{ type: 'list', children: [item], position: place }];
  });
}

/** The summary of what folds and has its text right behind it. */
function titleInSummary(source: string): PhrasingContent[] | null {
  const summary = /^\s*<details\b[^<>]{0,200}>\s*<summary\b[^<>]{0,200}>([^]{8,500}?)<\/summary\s*>/i.exec(
    source,
  );
  return summary === null ? null : inLine(summary[1]!);
}

/** The title that a summary is and the list below it that says the rest; nothing for every other. */
function foldedTitle({ position }: Html, source: string, below: RootContent | undefined): RootContent[] {
  const summary = /^\s*<details\b[^<>]{0,200}>\s*<summary\b[^<>]{0,200}>([^]{8,500})<\/summary\s*>\s*$/i.exec(
    source,
  );
  if (summary === null || below === undefined) return [];
  const heading: Heading = { type: 'heading', depth: 6, children: inLine(summary[1]!), position };
  return isTitleHeading(heading, below) ? [heading, below] : [];
}

/** "Click for [papers]" is none. */
function hasTitle(content: PhrasingContent[]): boolean {
  const text = joined(toPieces(content).filter(({ kind }) => kind !== 'label'));
  const isHint = /^\W*(?:click|expand|show|see|view|open|unfold|toggle|more)\b/i.test(text);
  return !isHint && text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 3;
}

/** A text on one line as the content of a paragraph, whatever it starts with. */
function inLine(text: string): PhrasingContent[] {
  const bare = text.replace(/<\/?(?:h[1-6]|p|div|span|font|center)\b[^<>]*>/gi, ' ').replace(/\s+/g, ' ');
  const [paragraph] = parseTree(`<br> ${bare.trim()}`).children;
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}
