import type { PaperRecord, SectionRecord, SourceDocument, SourceIssue } from '../record.js';
import { type EntryBlock, findBlocks } from './blocks.js';
import { withinBounds } from './bounds.js';
import type { EntryForm } from './form.js';
import { boldTitle } from './forms/boldTitle.js';
import { readSections, type Section } from './sections.js';
import { parseTree } from './tree.js';

/** Every form that is read; the first that fits a block reads it. */
const forms: EntryForm[] = [boldTitle];

/** A section with its blocks and whether it is a category. */
interface SurveyedSection extends Section {
  blocks: EntryBlock[];
}

/**
 * Reads a list of papers in Markdown: headings become sections, entries become records, and what looks like an entry
 * but is of no known form becomes an issue with the code `unparsed-entry`. Never fails; time grows with the text.
 * @param text as `decodeText` gives it
 */
export function readMarkdown(text: string, { fallbackTitle }: { fallbackTitle: string }): SourceDocument {
  const bounded = withinBounds(text);
  const { title, sections } = readSections(parseTree(bounded.text));
  const surveyed = sections.map((section) => ({
    ...section,
    blocks: findBlocks(section.nodes, bounded.text),
  }));
  const isFlat = surveyed.every(({ path, blocks }) => path.length === 0 || blocks.length === 0);
  // Links under the title of a list with categories belong to its introduction.
  const listing = surveyed.filter(({ path }) => isFlat || path.length > 0);
  const records: PaperRecord[] = [];
  const issues: SourceIssue[] = [...bounded.issues];
  for (const { path, blocks } of listing) {
    for (const block of blocks) {
      const outcome = readBlock(block, path);
      if ('title' in outcome) records.push(outcome);
      else issues.push(outcome);
    }
  }
  return {
    title: title ?? fallbackTitle,
    sections: categories(surveyed),
    records,
    issues: issues.sort((a, b) => a.line - b.line),
  };
}

function readBlock(block: EntryBlock, section: string[]): PaperRecord | SourceIssue {
  const { line, raw } = block;
  const misfits: string[] = [];
  for (const form of forms) {
    const reading = form.read(block);
    if ('paper' in reading) return { line, raw, section, ...reading.paper };
    misfits.push(`"${form.pattern}", but ${reading.misfit}`);
  }
  const expected = misfits.join('; or ');
  const message = `Expected ${expected}. Write the entry in that form, or move it out of the list of papers.`;
  return { line, code: 'unparsed-entry', message, raw };
}

/** Sections with entries, their ancestors, and headings that still wait for entries: nothing but comments below them. */
function categories(sections: SurveyedSection[]): SectionRecord[] {
  const wanted = new Set<string>();
  for (const section of sections) {
    const isWaiting = !section.hasSubsections && section.nodes.every(isSilent);
    if (section.blocks.length === 0 && !isWaiting) continue;
    for (let depth = 1; depth <= section.path.length; depth += 1)
      wanted.add(pathKey(section.path.slice(0, depth)));
  }
  return sections.flatMap(({ path, line }) => (wanted.delete(pathKey(path)) ? [{ path, line }] : []));
}

function isSilent(node: Section['nodes'][number]): boolean {
  if (node.type === 'html') return /^\s*<!--/.test(node.value);
  return node.type === 'thematicBreak' || node.type === 'definition';
}

function pathKey(path: string[]): string {
  return JSON.stringify(path);
}
