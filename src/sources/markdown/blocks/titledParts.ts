import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { asideKind } from '../document/aside.js';
import { headingName } from '../document/heading.js';
import { titleLikeness } from '../titles/titleLikeness.js';
import { headingTitle } from './headingTitle.js';
import { isOfOnePaper, toldBelow } from './toldBelow.js';
import { statesByline } from './announcedPart.js';
import { isDetailList, itemContent } from './details.js';

/** So many headings that are titles, and so large a part of all of their depth, are no accident. */
const fewest = 4;
const share = 0.75;
/** So much does the name of a heading resemble a title where it shows what the others are, and at the least. */
const likely = 0.8;
const possible = 0.4;
/** Where nearly all of a depth are titles, two words are one. */
const possibleAmongTitles = 0.25;
const nearlyAll = 0.9;
/** A paper may belong to two topics; a name that stands more often is one of a topic. */
const mostOften = 2;

const newLine: PhrasingContent = { type: 'text', value: '\n' };

/** A heading without others below it, and what stands between it and the next one. */
interface Part {
  heading: Heading;
  nodes: RootContent[];
  /** As `titleLikeness` gives it; 0 for a name that stands too often. */
  likeness: number;
}

/**
 * Makes one paragraph of each heading that is the title of a paper and of what is told of that paper below it, where
 * the headings of one depth are titles as a rule: "### A Title of Some Words" over "> An abstract.", "- OpenReview:
 * https://…". Names, venue, date and links stay; prose about the paper is taken out.
 */
export function joinTitledParts(tree: Root, text: string): void {
  const parts = partsOf(tree);
  const areTitles = [2, 3, 4, 5, 6].some((depth) =>
    areMostlyTitles(
      parts.filter(({ heading }) => heading.depth === depth),
      text,
    ),
  );
  if (!areTitles) return;
  const ofPapers = parts.filter((part) => part.likeness >= possibleAmongTitles && isOfPaper(part, text));
  const titled = withShortTitles(ofPapers, parts);
  const taken = new Set(titled.flatMap(({ nodes }) => nodes));
  const entries = new Map<RootContent, Paragraph>(titled.map((part) => [part.heading, merged(part, text)]));
  tree.children = tree.children.flatMap((node) => (taken.has(node) ? [] : [entries.get(node) ?? node]));
}

/** The parts that are titles, short ones only where nearly all of their depth are longer. */
function withShortTitles(ofPapers: Part[], all: Part[]): Part[] {
  const long = ofPapers.filter(({ likeness }) => likeness >= possible);
  const ofDepth = (some: Part[], depth: number) =>
    some.filter(({ heading }) => heading.depth === depth).length;
  const depths = [2, 3, 4, 5, 6].filter((depth) => ofDepth(long, depth) >= ofDepth(all, depth) * nearlyAll);
  return ofPapers.filter(({ heading, likeness }) => likeness >= possible || depths.includes(heading.depth));
}

function areMostlyTitles(parts: Part[], text: string): boolean {
  const least = Math.max(fewest, parts.length * share);
  const named = parts.filter(({ likeness }) => likeness >= likely);
  if (named.length < least || named.filter((part) => isOfPaper(part, text)).length < least) return false;
  return named.filter((part) => isOfOnePaper(part.heading, part.nodes, text)).length >= parts.length / 2;
}

/** A paper has its page or its names below its title: "- **Link:** https://…", "- **Authors:** Ada Lovelace". */
function isOfPaper({ heading, nodes }: Part, text: string): boolean {
  const [first] = nodes;
  const hasByline = isDetailList(first) && first.children.some((item) => statesByline(itemContent(item)));
  return hasByline || isOfOnePaper(heading, nodes, text);
}

function merged({ heading, nodes }: Part, text: string): Paragraph {
  const details = toldBelow(heading, nodes, text);
  const children = [...headingTitle(heading), ...details.flatMap((detail) => [newLine, ...detail])];
  const position = { start: heading.position!.start, end: (nodes.at(-1) ?? heading).position!.end };
  return { type: 'paragraph', children, position };
}

/** Without "### Summary", "### Summary": what stands below one heading after the other parts what is told of one paper. */
function withoutLabels(nodes: RootContent[], headings: number[], often: Map<string, number>): number[] {
  let depth = 0;
  return headings.filter((index) => {
    const heading = nodes[index] as Heading;
    if (depth > 0 && heading.depth > depth && often.get(headingName(heading))! >= fewest) return false;
    depth = heading.depth;
    return true;
  });
}

/** The parts of the document that have no parts themselves, but for those in which a list speaks of itself. */
function partsOf({ children: nodes }: Root): Part[] {
  const headings = nodes.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
  const often = new Map<string, number>();
  for (const start of headings) {
    const name = headingName(nodes[start] as Heading);
    often.set(name, (often.get(name) ?? 0) + 1);
  }
  const starts = withoutLabels(nodes, headings, often);
  const names = starts.map((start) => headingName(nodes[start] as Heading));
  return starts.flatMap((start, index): Part[] => {
    const heading = nodes[start] as Heading;
    const next = starts[index + 1] ?? nodes.length;
    const below = nodes[next];
    const isInner = below?.type !== 'heading' || below.depth <= heading.depth;
    const name = names[index]!;
    if (!isInner || heading.depth === 1 || asideKind(name) !== null) return [];
    const likeness = often.get(name)! <= mostOften ? titleLikeness(name) : 0;
    return [{ heading, nodes: nodes.slice(start + 1, next), likeness }];
  });
}
