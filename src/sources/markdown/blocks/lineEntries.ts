import type { PhrasingContent } from 'mdast';
import { namesThenTitle } from '../references/namesThenTitle.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { toPieces } from '../text/pieces.js';

/** So many lines of one shape are no accident. */
const fewest = 3;
/** One line in so many may be of another shape. */
const exception = 10;

/**
 * Whether the lines of a paragraph are entries each: "A Title | [link](https://…), [pdf](https://…)", "A
 * Title[[pdf](https://…)](ICML2001)", "1- [A Title](https://…)".
 */
export function areEntries(lines: PhrasingContent[][]): boolean {
  if (lines.length >= 2 && lines.every((line) => namesThenTitle(toPieces(line)) !== null)) return true;
  if (lines.length >= 2 && lines.every((line) => isTitleWithLinks(line) && endsInVenue(line))) return true;
  if (lines.length >= 2 && lines.every(isNumberedPaper)) return true;
  const whole = lines.filter(isTitleWithLinks).length;
  return whole >= fewest && lines.length - whole <= lines.length / exception;
}

/** "1- [A Title of Some Words](https://…)", "2) …": a number that Markdown takes for none, and a title that leads to its paper. */
function isNumberedPaper(content: PhrasingContent[]): boolean {
  const [number, title, ...behind] = toPieces(content).filter(({ text }) => text.trim() !== '');
  return (
    number?.kind === 'text' &&
    /^\s*\d{1,3}\s?[-–).:]\s*$/.test(number.text) &&
    title?.kind === 'link' &&
    behind.every(({ text }) => !/[\p{L}\p{N}]/u.test(text)) &&
    readLinks(content).some(({ kind }) => kind === 'PAPER')
  );
}

/** Plain text as long as a title, then links that say where they lead, and nothing else. */
function isTitleWithLinks(content: PhrasingContent[]): boolean {
  if (content.length > 40 || !readLinks(content).some(({ kind }) => kind === 'PAPER')) return false;
  const pieces = toPieces(content).filter(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  const [title, ...links] = pieces;
  return (
    title?.kind === 'text' &&
    title.text.trim().split(/\s+/).length >= 2 &&
    links.length > 0 &&
    links.every(({ kind, text }, index) => kind === 'label' || (index > 0 && isVenueInBrackets(text)))
  );
}

function endsInVenue(content: PhrasingContent[]): boolean {
  return isVenueInBrackets(toPieces(content).at(-1)?.text ?? '');
}

/** "](ICML2001)" */
function isVenueInBrackets(text: string): boolean {
  const inner = /^[\s\]]*\(([^()]{3,30})\)\W*$/.exec(text)?.[1];
  return inner !== undefined && isVenueWithYear(inner);
}
