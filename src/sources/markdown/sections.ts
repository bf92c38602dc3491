import type { Root, RootContent } from 'mdast';
import { asideKind } from './aside.js';
import { headingName } from './heading.js';

/** A heading of the list with what stands between it and the next one. */
export interface Section {
  /** Headings below the document's title, outermost first; empty for what stands under the title itself. */
  path: string[];
  /** Of the heading, from 1; 1 for what stands before any. */
  line: number;
  nodes: RootContent[];
  /** Another section's path goes on from this one's. */
  hasSubsections: boolean;
}

/** The title (the first heading when it is an H1; null without) and the sections that may list papers, in order. */
export function readSections(tree: Root): { title: string | null; sections: Section[] } {
  let title: string | null = null;
  let current: Section | null = { path: [], line: 1, nodes: [], hasSubsections: false };
  const sections = [current];
  const open: { depth: number; section: Section | null }[] = [];
  let first = true;
  for (const node of tree.children) {
    if (node.type !== 'heading') {
      current?.nodes.push(node);
      continue;
    }
    const name = headingName(node);
    if (first && node.depth === 1) {
      title = name || null;
      first = false;
      continue;
    }
    first = false;
    while (open.length > 0 && open.at(-1)!.depth >= node.depth) open.pop();
    const parent: Section | null = open.length > 0 ? open.at(-1)!.section : sections[0]!;
    const aside = asideKind(name);
    current =
      parent === null || aside !== null || name === ''
        ? null
        : { path: [...parent.path, name], line: node.position!.start.line, nodes: [], hasSubsections: false };
    if (current) {
      parent!.hasSubsections = true;
      sections.push(current);
    }
    // Some lists put every category under their table of contents, and some a heading that is only a picture.
    open.push({ depth: node.depth, section: current ?? (aside === 'aside' ? null : parent) });
    if (name === '' && parent) current = parent;
  }
  return { title, sections };
}
