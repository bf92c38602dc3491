import type { Heading, RootContent } from 'mdast';
import { plainText } from '../../sources/markdown/text/plainText.js';
import type { SectionRecord } from '../../sources/record.js';
import { contentsKey, readContents } from '../contents.js';
import { filledSections } from '../filledSections.js';
import { groupBy } from '../groupBy.js';
import type { LintIssue } from '../issue.js';
import type { PlacedList } from '../placeEntries.js';

/**
 * The list has a table of contents, which leads to at least half of the headings with papers beside this one and not
 * to it. Where it leads to fewer of them it does not mean to go that deep; what stands above it needs no link.
 */
export function missingInContents({ text, document, tree }: PlacedList): LintIssue[] {
  const contents = readContents(tree.children, document.sections[0]?.line ?? 1);
  if (!contents) return [];
  const headings = headingsByLine(text, tree.children);
  const filled = filledSections(document);
  const wanted = document.sections.filter(
    (section) => section.line > contents.line && headings.has(section.line) && filled.has(section),
  );
  const families = groupBy(wanted, ({ path }) => [JSON.stringify(path.slice(0, -1))]);
  return [...families.values()].flatMap((family) => {
    const missing = family.filter(({ path, line }) => {
      const { anchors } = headings.get(line)!;
      return ![path.at(-1)!, ...anchors].some((name) => contents.keys.has(contentsKey(name)));
    });
    const listed = family.length - missing.length;
    return listed === 0 || listed < missing.length
      ? []
      : missing.map((section) => describe(section, headings.get(section.line)!.heading));
  });
}

function describe({ path, line }: SectionRecord, heading: Heading): LintIssue {
  const name = path.at(-1)!;
  const proposal = `[${name}](#${anchorOf(plainText(heading))})`;
  const message =
    `Expected a link to the heading "${name}" in the table of contents, as to those beside it, got none. ` +
    `Add ${proposal}.`;
  return { line, code: 'missing-in-contents', message, raw: name, proposal };
}

interface PlacedHeading {
  heading: Heading;
  /** Names that HTML in it or right above it gives its place. */
  anchors: string[];
}

function headingsByLine(text: string, nodes: RootContent[]): Map<number, PlacedHeading> {
  const lines = text.split('\n');
  const headings = new Map<number, PlacedHeading>();
  for (const node of nodes) {
    if (node.type !== 'heading' || !node.position) continue;
    const { line } = node.position.start;
    headings.set(line, {
      heading: node,
      anchors: lines.slice(Math.max(0, line - 3), line).flatMap(anchorsIn),
    });
  }
  return headings;
}

function anchorsIn(line: string): string[] {
  return [...line.matchAll(/<[a-z][^<>]{0,300}?\s(?:id|name)=["']?([^"'<>\s]{1,300})/gi)].map(
    (match) => match[1]!,
  );
}

/** The anchor that GitHub gives a heading. */
function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
