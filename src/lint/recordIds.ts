import type { PaperRecord } from '../sources/record.js';

/** The ids that an entry states, apart for each scheme. */
export function recordIds({ arxivId, doi }: PaperRecord): string[] {
  return [...(arxivId === null ? [] : [`arXiv:${arxivId}`]), ...(doi === null ? [] : [`doi:${doi}`])];
}
