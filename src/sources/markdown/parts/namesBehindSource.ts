import { isKnownVenue } from '../../../identity/venue.js';
import { looksLikeByline, readByline } from './byline.js';
import { isVenueLike } from './bylineEnd.js';
import { isVenueWithYear } from './lead.js';
import { isPublisher } from './publisher.js';

const longest = 3_000;
const mostStops = 12;
const source = /^in (?:(?:19|20)\d{2} )?\p{Lu}|^advances in /iu;

/**
 * "arXiv preprint arXiv:1843.00001. ICML 1843. Lovelace, A., & Babbage, C. (Some University)": the names stand behind
 * the source, and a full stop parts them from it. Null where no source comes first.
 */
export function namesBehindSource(text: string): { venue: string; names: string } | null {
  if (text.length > longest) return null;
  const from = /^[\s,.]*/.exec(text)![0].length;
  const stops = [...text.slice(from).matchAll(/\.\)?\s+(?=\p{Lu}[\p{L}'’.-]*[,\s])|\)\.\s+(?=\p{Lu})/gu)];
  for (const { index, 0: stop } of stops.slice(0, mostStops)) {
    const venue = text.slice(from, from + index);
    if (!isSource(venue)) return null;
    const names = text.slice(from + index + stop.length);
    const first = names.split(/\.\s/, 1)[0]!;
    if (isKnownVenue(first) || isVenueWithYear(first) || isPublisher(first) || isVenueLike(first)) continue;
    if (areSeveral(names)) return { venue: published(venue), names };
  }
  return null;
}

/** Behind a preprint, the venue that took it. */
function published(venue: string): string {
  const last = venue.split(/\.\s+/).at(-1)!;
  return isVenueWithYear(last) && /\d/.test(last) ? last : venue;
}

function isSource(text: string): boolean {
  return isVenueLike(text) || isVenueWithYear(text) || source.test(text);
}

function areSeveral(text: string): boolean {
  if (!looksLikeByline(text)) return false;
  const { names, etAl } = readByline(text);
  return etAl || names.length > 1;
}
