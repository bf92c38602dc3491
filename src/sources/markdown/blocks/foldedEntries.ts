import type { Heading, Html, List, PhrasingContent, Root, RootContent } from 'mdast';
import { linksToPaper } from './entrySigns.js';
import { withFoldedLinks } from './foldedLinks.js';
import { isTitleHeading } from './titleHeading.js';
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
  const kept: RootContent[] = [];
  for (let index = 0; index < tree.children.length; index += 1) {
    const node = tree.children[index]!;
    const below = tree.children[index + 1];
    const entries: RootContent[] =
      node.type === 'html'
        ? [...foldedEntries(node, sourceOf(node)), ...foldedTitle(node, sourceOf(node), below)]
        : [];
    const title = node.type === 'html' && entries.length === 0 ? titleInSummary(sourceOf(node)) : null;
    const end = entries.length > 0 || title !== null ? endOfNotes(tree.children, index, sourceOf) : index;
    const linked =
      title === null ? null : withFoldedLinks(title, node, tree.children.slice(index + 1, end + 1), text);
    if (linked !== null) entries.push(linked);
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
    }
    if (depth <= 0) return index;
  }
  return start;
}

function foldedEntries({ position }: Html, source: string): List[] {
  const { line, offset } = position!.start;
  return [...source.matchAll(/<summary\b[^<>]{0,200}>/gi)].flatMap((tag): List[] => {
    const from = tag.index + tag[0].length;
    const behind = source.slice(from, from + longestSummary);
    const length = behind.search(/<\/summary\s*>/i);
    const content = length < 0 ? [] : inLine(behind.slice(0, length));
    if (!linksToPaper(content) || !hasTitle(content)) return [];
    const lineAt = (at: number) => line + source.slice(0, at).split('\n').length - 1;
    const place = {
      start: { line: lineAt(tag.index), column: 1, offset: offset! + tag.index },
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
