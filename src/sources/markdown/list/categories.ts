import type { SectionRecord } from '../../record.js';
import type { Section } from './sections.js';
import type { SurveyedSection } from './surveyed.js';

/** Sections with entries, their ancestors, and headings that still wait for entries: nothing but comments below them. */
export function categories(sections: SurveyedSection[]): SectionRecord[] {
  const wanted = new Set<string>();
  for (const section of sections) {
    const isWaiting =
      section.hasHeading && !section.isProse && !section.hasSubsections && section.nodes.every(isSilent);
    if (section.blocks.length === 0 && !isWaiting) continue;
    for (let depth = 1; depth <= section.path.length; depth += 1)
      wanted.add(pathKey(section.path.slice(0, depth)));
  }
  return sections.flatMap(({ path, line }) => (wanted.delete(pathKey(path)) ? [{ path, line }] : []));
}

function isSilent(node: Section['nodes'][number]): boolean {
  if (node.type === 'html') return /^\s*<!--/.test(node.value);
  return node.type === 'thematicBreak' || node.type === 'definition' || node.type === 'heading';
}

function pathKey(path: string[]): string {
  return JSON.stringify(path);
}
