import type { PhrasingContent } from 'mdast';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

const isBehindBy = /^(?:written )?by[:：]?\s+\p{Lu}/iu;

/** Beyond this a paragraph is prose. */
const longest = 2_000;

/**
 * The content of a paragraph that is nothing but a byline: several names, or one in italics, in a font of its own or
 * in brackets ("[Noether et al., ICML, 2011]") or behind "By"; null for every other.
 * @param fewest so many names are several
 */
export function bylineParagraph(content: PhrasingContent[], fewest = 3): PhrasingContent[] | null {
  if (readLinks(content).length > 0) return null;
  const readable = content.filter(isReadable);
  // A title in bold with its names on the next line is an entry.
  if (readable.length > 1 && readable[0]!.type === 'strong') return null;
  const whole = plainText(content).trim();
  const bracketed = /^\[([^[\]]{3,400})\]$/.exec(whole)?.[1];
  const isMarked =
    readable.length === 1 &&
    (bracketed !== undefined ||
      readable[0]!.type === 'emphasis' ||
      isBehindBy.test(whole) ||
      content.some(({ type }) => type === 'html'));
  // "Ada Lovelace, etc . - 【arXiv】": the venue in brackets of its own.
  const text = bracketed ?? whole.replace(/[\s.,-]*【[^【】]{1,200}】$/, '');
  // A full stop of Chinese ends a sentence.
  if (text.length > longest || /。$/.test(text) || !looksLikeByline(text)) return null;
  const { names, etAl, venue } = readByline(text);
  // Behind the names of a whole reference stands its title.
  if (venue !== null && venue.split(/\s+/).length > 4 && !isVenueWithYear(venue)) return null;
  if (!isMarked && names.length < (etAl ? 2 : fewest)) return null;
  return bracketed === undefined ? content : [{ type: 'text', value: bracketed }];
}
