import type { Root, RootContent } from 'mdast';
import { asideKind } from '../document/aside.js';
import { isTitleHeading } from '../blocks/titleHeading.js';
import { bareName, headingName } from '../document/heading.js';
import { onlyPapersOfDays } from '../blocks/papersOfDay.js';
import { listsPapers } from './papersInContents.js';
import { fewest, fewestOfList, papersIn, type PassedOver, swallowsList } from './passedOver.js';
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
 * The title and the sections that may list papers, in order, and what is passed over.
 * @param firstIsTitle whether the first heading, when it is an H1, names the document; else it is a category
 * @param opened lines of asides that the headings below them do not belong to
 */
export function readSections(
  tree: Root,
  firstIsTitle: boolean,
  opened: number[] = [],
): { title: string | null; sections: Section[]; passedOver: PassedOver[] } {
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
  const passedOver: PassedOver[] = [];
  const open: { depth: number; name: string; line: number; section: Section | null; isBrief: boolean }[] = [];
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
      const over = current === null ? passedOver.at(-1) : undefined;
      if (over !== undefined) (over.line === open.at(-1)?.line ? over.nodes : over.below).push(node);
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
    // Below a brief aside a line in bold is of it, a heading is not.
    const isOfBrief = open.at(-1)?.isBrief && depth >= subheadingDepth;
    const above = isOfBrief ? null : open.length > 0 ? open.at(-1)!.section : sections[0]!;
    // The papers may stand below an introduction.
    const parent = ofPapers.test(name) && (above === null || above.isProse) ? sections[0]! : above;
    const said = asideKind(name);
    const mayBeOne = said === 'aside' || (said === 'brief' && isParted(tree, index, depth));
    const isCategory = mayBeOne && isAmongCategories(parent) && papersBelow(tree, index) >= fewest;
    const aside = isCategory ? null : said === 'aside' && opened.includes(line) ? 'brief' : said;
    current = null;
    if (parent !== null && aside !== 'aside' && aside !== 'brief' && aside !== 'contents' && name !== '') {
      const isOther = parent.isOther || aside === 'other';
      // Below an introduction, too, a category is one where many papers stand in it.
      const isOfProse = parent.isProse && papersBelow(tree, index) < fewestOfList;
      const isProse = isOfProse || aside === 'prose';
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
    if (parent !== null && aside === 'contents' && holdsPapers(tree, index)) {
      current = { ...parent, line, nodes: [], hasSubsections: false, hasHeading: false };
      sections.push(current);
    }
    if (current === null && (aside !== null || passedOver.length === 0))
      passedOver.push({ name, line, nodes: [], below: [], isContents: aside === 'contents' });
    // Some lists put every category under their table of contents, and some a heading that is only a picture.
    const section = current ?? (aside === 'aside' ? null : parent);
    open.push({ depth, name, line, section, isBrief: aside === 'brief' });
    if (name === '' && parent) current = parent;
  }
  const swallowing = passedOver.filter((one) => !opened.includes(one.line) && swallowsList(one, sections));
  if (swallowing.length === 0) return { title, sections, passedOver };
  return readSections(tree, firstIsTitle, [...opened, ...swallowing.map(({ line }) => line)]);
}

/** A heading over papers, also where an introduction or news stand above it. */
const ofPapers =
  /^(?:(?:research|new|latest|recent|week(?:ly)?|month(?:ly)?|daily) )?(?:papers?|paper list|publications|literature)$/i;

/** "### Highlights" below a category is one itself where papers stand below it. */
function isAmongCategories(parent: Section | null): boolean {
  return parent !== null && parent.path.length > 0 && !parent.isProse && !parent.isOther;
}

/** Below "### Citations" stands "#### Citation Graphs": no aside of a few words has deeper headings. */
function isParted({ children }: Root, index: number, depth: number): boolean {
  const next = children[endOfPart(children, index)];
  return next?.type === 'heading' && next.depth > depth;
}

function papersBelow({ children }: Root, index: number): number {
  return papersIn(children.slice(index + 1, endOfPart(children, index)));
}

/** The place of the next heading, or the end. */
function endOfPart(nodes: RootContent[], index: number): number {
  const next = nodes.findIndex(({ type }, at) => at > index && type === 'heading');
  return next < 0 ? nodes.length : next;
}

/** Whether papers stand between a heading over contents and the next one. */
function holdsPapers({ children }: Root, index: number): boolean {
  const end = endOfPart(children, index);
  return listsPapers(children.slice(index + 1, end), [...children.slice(0, index), ...children.slice(end)]);
}

/** A section below the headings of an aside. */
function asideSection(open: { name: string; line: number }[]): Section {
  const path = open.map(({ name }) => name).filter((name) => name !== '');
  const { line } = open.at(-1) ?? { line: 1 };
  return { path, line, nodes: [], hasSubsections: false, hasHeading: true, isOther: false, isProse: false };
}

/** The name and depth of a heading, or of a line in bold that serves as one. */
function headingOf(node: RootContent, next: RootContent | undefined): { name: string; depth: number } | null {
  if (node.type === 'heading' && isTitleHeading(node, next)) return null;
  if (node.type === 'heading') return { name: headingName(node), depth: node.depth };
  if (node.type !== 'paragraph' && node.type !== 'html') return null;
  const name = node.type === 'html' ? summaryName(node.value) : subheadingName(node, next);
  if (name === null) return null;
  const tag =
    node.type === 'html' ? /<summary[^<>]{0,200}>\s*<h([1-6])[\s>]/i.exec(node.value)?.[1] : undefined;
  return { name: bareName(name), depth: tag === undefined ? subheadingDepth : Number(tag) };
}
