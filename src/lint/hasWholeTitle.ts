import type { PaperRecord } from '../sources/record.js';

/** A single word is a name, not a title: two papers may bring a "MedBench", and one paper two datasets. */
export function hasWholeTitle({ title }: PaperRecord): boolean {
  return /\S\s+\S/.test(title);
}
