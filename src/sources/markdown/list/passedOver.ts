import type { PhrasingContent, RootContent } from 'mdast';
import type { PaperRecord, SourceIssue } from '../../record.js';
import { readLinks } from '../links/links.js';

/** A heading under which a list speaks of itself, and what stands right below it and below its deeper headings. */
export interface PassedOver {
  name: string;
  /** Of the heading, from 1. */
  line: number;
  nodes: RootContent[];
  below: RootContent[];
  /** A table of contents may link to the papers that are told of below. */
  isContents: boolean;
}

/** Fewer are the list's own paper, and where it was announced. */
export const fewest = 3;

/**
 * An issue for each section that is passed over although several of its lines link to papers, none of which is listed
 * anywhere else.
 */
export function issuesOfPassedOver(passedOver: PassedOver[], records: PaperRecord[]): SourceIssue[] {
  const listed = new Set(records.flatMap(({ links }) => links.map(({ url }) => url)));
  return passedOver.flatMap(({ name, line, nodes, below, isContents }): SourceIssue[] => {
    const papers = [...nodes, ...below].flatMap(linesOf).flatMap((content) => {
      const urls = readLinks(content).flatMap(({ kind, url }) => (kind === 'PAPER' ? [url] : []));
      return urls.length > 0 && !urls.some((url) => listed.has(url)) ? urls.slice(0, 1) : [];
    });
    const count = new Set(papers).size;
    if (isContents || count < fewest) return [];
    const message =
      `Expected no papers under "${name}", where a list speaks of itself, but ${count} lines link to papers that are ` +
      `listed nowhere else. Give them a heading that says what they are about.`;
    return [{ line, code: 'papers-passed-over', message, raw: name }];
  });
}

/** So many papers below the deeper headings of an aside are the list itself where it has fewer anywhere else. */
export const fewestOfList = 10;

/** Whether a heading such as "Updates" stands over the categories of the list, which are deeper by mistake. */
export function swallowsList({ below }: PassedOver, sections: { nodes: RootContent[] }[]): boolean {
  const count = papersIn(below);
  return count >= fewestOfList && count > papersIn(sections.flatMap(({ nodes }) => nodes));
}

/** How many lines link to papers. */
export function papersIn(nodes: RootContent[]): number {
  return nodes.flatMap(linesOf).filter((content) => readLinks(content).some(({ kind }) => kind === 'PAPER'))
    .length;
}

/** The content of each paragraph and each row. */
function linesOf(node: RootContent): PhrasingContent[][] {
  if (node.type === 'paragraph') return [node.children];
  if (node.type === 'tableRow') return [node.children.flatMap((cell) => cell.children)];
  if (node.type === 'table' || node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(linesOf);
  return [];
}
