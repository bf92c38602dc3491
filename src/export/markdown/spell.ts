import { readMarkdown } from '../../sources/markdown/readMarkdown.js';
import type { PaperRecord } from '../../sources/record.js';
import { differences } from './differences.js';
import { entryLine, spellings } from './entryLine.js';
import { Outline } from './outline.js';

/** An entry as it is written. */
export interface SpeltEntry {
  text: string;
  /** Fields that are read differently from every spelling tried; this one has the fewest of them. */
  differs: string[];
}

interface Trial {
  entry: PaperRecord;
  text: string;
}

/**
 * Writes entries of one section so that they are read as what they say: each in the first of its spellings that the
 * reader of lists reads back, tried beside its neighbours, since lists are read section by section.
 */
export function spell(section: string[], entries: PaperRecord[]): SpeltEntry[] {
  const canonical = tryOut(
    section,
    entries.map((entry) => ({ entry, text: entryLine(entry) })),
  );
  if (canonical.every(({ differs }) => differs.length === 0)) return canonical;

  const trials = entries.map((entry, index): Trial[] => {
    const { text, differs } = canonical[index]!;
    const texts = differs.length === 0 ? [text] : spellings.map((spelling) => entryLine(entry, spelling));
    return [...new Set(texts)].map((one) => ({ entry, text: one }));
  });
  const tried = tryOut(section, trials.flat());
  let start = 0;
  return trials.map(({ length }) => {
    const own = tried.slice(start, start + length);
    start += length;
    return own.reduce((best, next) => (next.differs.length < best.differs.length ? next : best));
  });
}

/** Reads the entries from a list that holds nothing else. */
function tryOut(section: string[], trials: Trial[]): SpeltEntry[] {
  let written = `# Title\n${new Outline([section]).enter(section)}\n`;
  let line = written.split('\n').length;
  const lines = trials.map(({ text }) => {
    const start = line;
    written += `${text}\n`;
    line += text.split('\n').length;
    return start;
  });
  const read = new Map<number, PaperRecord[]>();
  for (const record of readMarkdown(written, { fallbackTitle: '' }).records)
    read.set(record.line, [...(read.get(record.line) ?? []), record]);
  return trials.map(({ entry, text }, index) => {
    const [record, ...others] = read.get(lines[index]!) ?? [];
    return { text, differs: record && others.length === 0 ? differences(entry, record) : ['entry'] };
  });
}
