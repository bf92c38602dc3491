import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { asideKind } from '../document/aside.js';
import { headingName } from '../document/heading.js';
import { titleLikeness } from '../titles/titleLikeness.js';
import { headingTitle } from './headingTitle.js';
import { isOfOnePaper, toldBelow } from './toldBelow.js';
import { isTitleHeading } from './titleHeading.js';

/** So many headings that are titles, and so large a part of all of their depth, are no accident. */
const fewest = 4;
const share = 0.75;
/** So much does the name of a heading resemble a title where it shows what the others are, and at the least. */
const likely = 0.8;
const possible = 0.4;
/** A paper may belong to two topics; a name that stands more often is one of a topic. */
const mostOften = 2;

/** What a heading below a title announces that tells of the paper. */
const aboutPaper =
  /^\W*(?:(?:short |brief |paper )?(?:summary|abstract|overview|notes?|tl;?dr|key (?:points|ideas?|insights?|findings|contributions?|takeaways?)|takeaways?|contributions?|citation|bibtex|links?|resources|authors?|details|摘要|总结|要点|笔记))\W*$/iu;

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
  const titled = parts.filter(
    ({ heading, nodes, likeness }) =>
      likeness >= possible && !isTitleHeading(heading, nodes[0]) && isOfOnePaper(heading, nodes, text),
  );
  const taken = new Set(titled.flatMap(({ nodes }) => nodes));
  const entries = new Map<RootContent, Paragraph>(titled.map((part) => [part.heading, merged(part, text)]));
  tree.children = tree.children.flatMap((node) => (taken.has(node) ? [] : [entries.get(node) ?? node]));
}

function areMostlyTitles(parts: Part[], text: string): boolean {
  const least = Math.max(fewest, parts.length * share);
  const named = parts.filter(({ likeness }) => likeness >= likely);
  if (named.length < least) return false;
  return named.filter(({ heading, nodes }) => isOfOnePaper(heading, nodes, text)).length >= least;
}

function merged({ heading, nodes }: Part, text: string): Paragraph {
  const details = toldBelow(heading, nodes, text);
  const children = [...headingTitle(heading), ...details.flatMap((detail) => [newLine, ...detail])];
  const position = { start: heading.position!.start, end: (nodes.at(-1) ?? heading).position!.end };
  return { type: 'paragraph', children, position };
}

/**
 * The parts of the document that have no parts themselves, but for those in which a list speaks of itself. "### Summary"
 * below every title is no part.
 */
function partsOf({ children: nodes }: Root): Part[] {
  const headings = nodes.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
  const often = new Map<string, number>();
  for (const start of headings) {
    const name = headingName(nodes[start] as Heading);
    often.set(name, (often.get(name) ?? 0) + 1);
  }
  const starts = headings.filter((start) => {
    const heading = nodes[start] as Heading;
    const name = headingName(heading);
    return heading.depth < 3 || often.get(name)! < fewest || !aboutPaper.test(name);
  });
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
