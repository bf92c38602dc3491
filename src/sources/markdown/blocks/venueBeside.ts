import type { PhrasingContent } from 'mdast';
import { looksLikeByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import { joined, toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

const newLine: PhrasingContent = { type: 'text', value: '\n' };

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

/** "Ada Lovelace and Alan Turing. *Workshop on Some Looms, 2019*": what is in italics behind names, with a year at its end. */
export function endsInVenue(content: PhrasingContent[]): boolean {
  const pieces = toPieces(content).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [names, venue] = pieces;
  return (
    pieces.length === 2 &&
    names!.kind === 'text' &&
    venue!.kind === 'emphasis' &&
    /\S[\s,](?:19|20)\d{2}\W*$/.test(venue!.text) &&
    looksLikeByline(names!.text.replace(/[\s.,]+$/, ''))
  );
}

/** "ICML 1843 workshop on the Foundations of Looms" */
export function startsWithVenue(text: string): boolean {
  const series = /^(\S+ (?:19|20)\d{2}) workshop on\s/i.exec(text)?.[1];
  return series !== undefined && isVenueWithYear(series);
}

/**
 * What a line announces, on a line of its own, and the links behind it on another: "Venue/Year: ICML 1843 |
 * [[paper](https://…)] [[code](https://…)]".
 * @param length of the label
 */
export function sourceAndLinks(content: PhrasingContent[], length: number): PhrasingContent[] {
  const whole: PhrasingContent = { type: 'text', value: plainText(content).slice(length) };
  const at = content.findIndex(({ type }) => type === 'link');
  const before = at < 0 ? '' : plainText(content.slice(0, at));
  const bar = /\s\|\s*\[?$/.exec(before);
  if (bar === null || !areLabels(content.slice(at))) return [newLine, whole];
  const opening: PhrasingContent = { type: 'text', value: before.endsWith('[') ? '[' : '' };
  const source: PhrasingContent = { type: 'text', value: before.slice(length, bar.index) };
  return [newLine, source, newLine, opening, ...content.slice(at)];
}

function areLabels(links: PhrasingContent[]): boolean {
  return toPieces(links).every(({ kind, text }) => kind === 'label' || !/[\p{L}\p{N}]/u.test(text));
}
