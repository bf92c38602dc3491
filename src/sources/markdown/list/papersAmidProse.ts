import { type Chosen, isPublished } from './choose.js';
import { anyParts } from '../forms/anyParts.js';

/** So many papers are a list, and more than prose names in passing. */
const fewest = 3;

/**
 * The entries among prose, below a heading such as "Introduction" or before any: items and rows that plainly are papers,
 * for they link to one and state authors, venue or date, where several stand there and little else.
 */
export function papersAmidProse(chosen: Chosen[]): Chosen[] {
  const listed = chosen.filter(({ block }) => /^(?:item|row)$/.test(block.kind) && !block.isDoubtful);
  const papers = listed.filter(isPlainlyPaper);
  return papers.length >= fewest && papers.length * 3 >= listed.length * 2 ? papers : [];
}

function isPlainlyPaper(entry: Chosen): boolean {
  if (entry.form === null || entry.form === anyParts) return false;
  const { byline, statedVenue, statedDate } = entry.paper;
  if (!isPublished(entry.paper) && (byline.length === 0 || statedDate === null)) return false;
  return byline.length > 0 || statedVenue !== null || statedDate !== null;
}
