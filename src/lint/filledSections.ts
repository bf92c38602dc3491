import type { SectionRecord, SourceDocument } from '../sources/record.js';

/** The sections that hold an entry, themselves or further below; one that could not be read is an entry all the same. */
export function filledSections({ sections, records, issues }: SourceDocument): Set<SectionRecord> {
  const filled = new Set<string>();
  for (const { section } of records)
    for (let depth = 1; depth <= section.length; depth += 1) filled.add(pathKey(section.slice(0, depth)));
  const unparsed = issues.filter(({ code }) => code === 'unparsed-entry').map(({ line }) => line);
  return new Set(
    sections.filter(
      (section, index) =>
        filled.has(pathKey(section.path)) ||
        holdsBetween(unparsed, section.line, lastLineOf(sections, index)),
    ),
  );
}

/** The line before the next heading that is not below this one. */
function lastLineOf(sections: SectionRecord[], index: number): number {
  const depth = sections[index]!.path.length;
  for (let next = index + 1; next < sections.length; next += 1)
    if (sections[next]!.path.length <= depth) return sections[next]!.line - 1;
  return Infinity;
}

/** @param lines ascending */
function holdsBetween(lines: number[], from: number, to: number): boolean {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < lines.length && lines[low]! <= to;
}

function pathKey(path: readonly string[]): string {
  return JSON.stringify(path);
}
