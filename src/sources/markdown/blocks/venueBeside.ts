import type { PhrasingContent } from 'mdast';
import { isVenueWithYear } from '../parts/lead.js';
import { joined, toPieces } from '../text/pieces.js';

/** "ICML 2018, [code](…)": a venue and links that say where they lead. */
export function isVenueBesideLinks(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content);
  if (pieces.some(({ kind }) => kind === 'link') || !pieces.some(({ kind }) => kind === 'label'))
    return false;
  return isVenueWithYear(
    joined(pieces.filter(({ kind }) => kind !== 'label')).replace(/[\s|,;[\]()–—-]+$/, ''),
  );
}

/** "ICML 2018, LOOM": a venue and what the paper's method is called. */
export function isVenueBesideName(text: string): boolean {
  const [, venue] =
    /^([^,]{3,60}(?:19|20)\d{2}[^,]{0,20}), [^\s,]{1,20}(?: [^\s,]{1,20})?$/.exec(text.trim()) ?? [];
  return venue !== undefined && isVenueWithYear(venue);
}
