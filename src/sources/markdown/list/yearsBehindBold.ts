import type { PhrasingContent } from 'mdast';
import { boldTitle } from '../forms/boldTitle.js';
import { readLinks } from '../links/links.js';
import { titleLikeness } from '../titles/titleLikeness.js';
import type { Chosen } from './choose.js';

/** So many entries with a title in bold and a year behind a dash make it the list's way, links or not. */
const fewest = 5;
const shareRead = 0.5;
const leastLikeness = 0.5;

/** " — 2026. ", " — ICML 2025 (Oral). " */
const yearBehindDash =
  /^\s*[-–—]\s*(?:\p{Lu}[\p{L}\p{N}&/-]*\s){0,3}(?:19|20)\d{2}(?:\s\([^()]{2,20}\))?(?=\.(?:\s|$))/u;

/**
 * Reads entries that have no link beside others of the same form that have one: "**A Title of Some Words** — 2026. To
 * come. What it is about." Alone, the year amid the words says little of bold text.
 */
export function readYearsBehindBold(entries: Chosen[]): void {
  const dated = entries.flatMap((entry) => {
    const own = entry.block.kind === 'item' ? titleAndYear(entry.block.content) : null;
    return own === null ? [] : [{ entry, own }];
  });
  const read = dated.filter(({ entry }) => entry.form !== null);
  if (read.length < fewest || read.length < dated.length * shareRead) return;
  for (const { entry, own } of dated) {
    if (readLinks(entry.block.content).length > 0 || isWellRead(entry)) continue;
    const reading = boldTitle.read({ ...entry.block, content: own });
    if ('paper' in reading && titleLikeness(reading.paper.title) >= leastLikeness)
      Object.assign(entry, { form: boldTitle, paper: reading.paper });
  }
}

/** A venue with further sentences behind it is none: "ICML 2025. To come. What it is about". */
function isWellRead(entry: Chosen): boolean {
  if (entry.form === null) return false;
  const { byline, statedVenue } = entry.paper;
  return byline.length > 0 || !/(?:19|20)\d{2}\.\s/.test(statedVenue ?? '');
}

/** The bold text that an item starts with, and the year right behind it; null where there is none. */
function titleAndYear(content: PhrasingContent[]): PhrasingContent[] | null {
  const [bold, behind] = content.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (bold?.type !== 'strong' || behind?.type !== 'text') return null;
  const year = yearBehindDash.exec(behind.value)?.[0];
  return year === undefined ? null : [bold, { type: 'text', value: year }];
}
