import type { Heading, Root, RootContent } from 'mdast';
import { asideKind } from '../document/aside.js';
import { bylineParagraph } from '../blocks/bylineParagraph.js';
import { statesByline } from '../blocks/announcedPart.js';
import { isDetailList, itemContent } from '../blocks/details.js';
import { bareName, headingName } from '../document/heading.js';
import { readLinks } from '../links/links.js';
import { onlyPapersOfDays } from '../blocks/papersOfDay.js';
import { isReadable, joined, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { subheadingDepth, subheadingName, summaryName } from './subheading.js';

/** A heading of the list with what stands between it and the next one. */
export interface Section {
  /** Headings below the document's title, outermost first; empty for what stands under the title itself. */
  path: string[];
  /** Of the heading, from 1; 1 for what stands before any. */
  line: number;
  nodes: RootContent[];
  /** Another section's path goes on from this one's. */
  hasSubsections: boolean;
  /** A heading begins it, not a line in bold or the summary of a part that folds. */
  hasHeading: boolean;
  /** The heading, or one above, says that what stands here is no paper by itself: talks, posts, tools. */
  isOther: boolean;
  /** The heading, or one above, says that prose stands here: an introduction. */
  isProse: boolean;
}

/**
 * The title and the sections that may list papers, in order.
 * @param firstIsTitle whether the first heading, when it is an H1, names the document; else it is a category
 */
export function readSections(
  tree: Root,
  firstIsTitle: boolean,
): { title: string | null; sections: Section[] } {
  let title: string | null = null;
  let current: Section | null = {
    path: [],
    line: 1,
    nodes: [],
    hasSubsections: false,
    hasHeading: false,
    isOther: false,
    isProse: false,
  };
  const sections = [current];
  const open: { depth: number; name: string; line: number; section: Section | null }[] = [];
  let ofAside: Section | null = null;
  let isFirst = firstIsTitle;
  for (const [index, node] of tree.children.entries()) {
    const heading = headingOf(node, tree.children[index + 1]);
    if (heading === null) {
      // News are no papers, but for those that stand under dates.
      const papers = current === null && node.type === 'list' ? onlyPapersOfDays(node) : null;
      if (papers !== null) {
        if (ofAside === null) sections.push((ofAside = asideSection(open)));
        ofAside.nodes.push(papers);
      }
      current?.nodes.push(node.type === 'heading' ? { ...node, type: 'paragraph' } : node);
      if (node.type === 'html' && /<\/details>/i.test(node.value)) {
        while (open.length > 0 && open.at(-1)!.depth >= subheadingDepth) open.pop();
        current = open.length > 0 ? open.at(-1)!.section : sections[0]!;
      }
      continue;
    }
    const { name, depth } = heading;
    const { line } = node.position!.start;
    ofAside = null;
    if (isFirst && depth === 1) {
      title = name || null;
      isFirst = false;
      continue;
    }
    if (depth < subheadingDepth) isFirst = false;
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const above: Section | null = open.length > 0 ? open.at(-1)!.section : sections[0]!;
    // The papers may stand below an introduction.
    const parent = ofPapers.test(name) && (above === null || above.isProse) ? sections[0]! : above;
    const aside = asideKind(name);
    current = null;
    if (parent !== null && aside !== 'aside' && aside !== 'contents' && name !== '') {
      const isOther = parent.isOther || aside === 'other';
      const isProse = parent.isProse || aside === 'prose';
      const hasHeading = depth < subheadingDepth;
      const path = [...parent.path, name];
      current = { path, line, nodes: [], hasSubsections: false, hasHeading, isOther, isProse };
      parent.hasSubsections ||= !isProse;
      // Behind the summary of a part that folds, the same HTML may hold its entries.
      if (node.type === 'html') current.nodes.push(node);
      // What the heading itself links to may be a paper, too.
      if (node.type === 'heading') (parent.path.length > 0 ? parent : current).nodes.push(node);
      sections.push(current);
    }
    // Some lists put every category under their table of contents, and some a heading that is only a picture.
    open.push({ depth, name, line, section: current ?? (aside === 'aside' ? null : parent) });
    if (name === '' && parent) current = parent;
  }
  return { title, sections };
}

/** A heading over papers, also where an introduction or news stand above it. */
const ofPapers =
  /^(?:(?:research|new|latest|recent|week(?:ly)?|month(?:ly)?|daily) )?(?:papers?|paper list|publications|literature)$/i;

/** A section below the headings of an aside. */
function asideSection(open: { name: string; line: number }[]): Section {
  const path = open.map(({ name }) => name).filter((name) => name !== '');
  const { line } = open.at(-1) ?? { line: 1 };
  return { path, line, nodes: [], hasSubsections: false, hasHeading: true, isOther: false, isProse: false };
}

/** A heading that is nothing but a title linked to its paper, or a title before "[pdf]" over its byline, is an entry. */
function isTitle(node: Heading, next: RootContent | undefined): boolean {
  const readable = node.children.filter(isReadable);
  if (isOverByline(node, next) || isOverLinks(node, next) || isOverDetails(node, next)) return true;
  const [link] = readLinks(readable);
  if (link?.kind !== 'PAPER') return false;
  if (readable.length === 1) return link.label.split(/\s+/).length >= 4;
  if (next?.type === 'list' || next?.type === 'table') return false;
  const pieces = toPieces(node.children);
  const title = joined(pieces.filter(({ kind }) => kind !== 'label'));
  return title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 4;
}

/** "## [2023/01/25] A Title of Some Words" over a paragraph that holds nothing but the names of its authors. */
function isOverByline(node: Heading, next: RootContent | undefined): boolean {
  if (next?.type !== 'paragraph' || node.depth === 1) return false;
  return isLong(headingName(node)) && bylineParagraph(next.children) !== null;
}

const mostLinks = 4;

/** "### A Title of Some Words (CACM 2020)" over nothing but "[Paper](…)" and its like. */
function isOverLinks(node: Heading, next: RootContent | undefined): boolean {
  if (next?.type !== 'list' || next.children.length > mostLinks || node.depth < 3) return false;
  if (!isLong(headingName(node))) return false;
  return next.children.every((item) => {
    const pieces = toPieces(itemContent(item)).filter(
      ({ kind, text }) => kind === 'label' || text.trim() !== '',
    );
    return item.children.length === 1 && pieces.length > 0 && pieces.every(({ kind }) => kind === 'label');
  });
}

const mostDetails = 10;

/**
 * "### A Title of Some Words" over what is said of one paper: "- **arXiv**: [2001.00001](…)", "- **Date**: 2020-01-02".
 * A heading of the second rank is a title, too, where its authors are among it.
 */
function isOverDetails(node: Heading, next: RootContent | undefined): boolean {
  if (!isDetailList(next) || next.children.length > mostDetails || node.depth < 2) return false;
  const hasByline = next.children.some((item) => statesByline(itemContent(item)));
  if (node.depth === 2 && !hasByline) return false;
  const papers = next.children.flatMap((item) =>
    readLinks(itemContent(item)).filter(({ kind }) => kind === 'PAPER'),
  );
  const isOfOne = papers.length > 0 && papers.length < 3 && !papers.some(({ label }) => isLong(label));
  const isLabelled = next.children.every((item) =>
    /^\s*[^:：]{1,30}[:：]/.test(plainText(itemContent(item))),
  );
  const name = headingName(node);
  return isOfOne && isLabelled && (isLong(name) || (hasByline && /\p{L}\S*\s+\S*\p{L}/u.test(name)));
}

function isLong(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return words >= 4 || /\p{Script=Han}{6}/u.test(name);
}

/** The name and depth of a heading, or of a line in bold that serves as one. */
function headingOf(node: RootContent, next: RootContent | undefined): { name: string; depth: number } | null {
  if (node.type === 'heading' && isTitle(node, next)) return null;
  if (node.type === 'heading') return { name: headingName(node), depth: node.depth };
  if (node.type !== 'paragraph' && node.type !== 'html') return null;
  const name = node.type === 'html' ? summaryName(node.value) : subheadingName(node, next);
  if (name === null) return null;
  const tag =
    node.type === 'html' ? /<summary[^<>]{0,200}>\s*<h([1-6])[\s>]/i.exec(node.value)?.[1] : undefined;
  return { name: bareName(name), depth: tag === undefined ? subheadingDepth : Number(tag) };
}
