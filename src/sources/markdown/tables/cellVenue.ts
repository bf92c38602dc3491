import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { findVenue } from '../../../identity/findVenue.js';
import { isKnownVenue, venueSeries } from '../../../identity/venue.js';
import { readBadge } from '../links/badge.js';
import { findDate } from '../text/date.js';
import { readLinks } from '../links/links.js';
import { plainText } from '../text/plainText.js';
import { isBlank } from './blank.js';
import type { TableCell } from './columnRoles.js';

/**
 * What the column for the venue states, whatever that is: an organisation or "Blog" stays, since the list's own word
 * for where the work appeared is worth more than none. A date there is no venue; a known venue under "Year"
 * or under a header without a meaning is one.
 */
export function readCellVenue(cells: TableCell[]): string | null {
  for (const { text, roles } of cells) {
    if (!roles.has('venue') || isBlank(text)) continue;
    const stated = roles.has('date') || isDate(text) ? withoutDate(text) : text;
    if (/\p{L}/u.test(stated) && venueSeries(stated) !== null) return stated;
  }
  const dated = cells.find(({ text, roles }) => roles.has('date') && findVenue(text) !== null);
  if (dated) return findVenue(dated.text)!.venue;
  const other = cells.find(
    ({ text, roles, isLinked }) =>
      (!isLinked || /\d/.test(text)) && (roles.size === 0 || roles.has('paper')) && isKnownVenue(text),
  );
  return other?.text ?? null;
}

/** The date in the column for it, a year alone included; else one beside the venue or alone in a column without a name. */
export function readCellDate(cells: TableCell[]): string | null {
  for (const { text, roles } of cells) {
    if (!roles.has('date')) continue;
    const date = findDate(text)?.date ?? /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
    if (date !== undefined) return date;
  }
  const other = cells.find(({ text, roles }) =>
    roles.has('venue') ? findDate(text) !== null : roles.size === 0 && isDate(text),
  );
  return other ? findDate(other.text)!.date : null;
}

/** The venue that a badge shows: "Conference | ICML'23", "CVPR | 2024". An arXiv badge is a link, not a statement. */
export function badgeVenue(content: PhrasingContent[]): string | null {
  let venue: string | null = null;
  visit({ type: 'paragraph', children: content }, 'image', ({ url }) => {
    const badge = readBadge(url);
    if (badge === null || venue !== null) return;
    const isAnnounced = /^(?:publish(?:ed)?|publication|venue|conf(?:erence)?|journal)$/i.test(badge.label);
    const shown = isAnnounced ? badge.message : `${badge.label} ${badge.message}`.trim();
    if (isAnnounced ? /\p{L}/u.test(shown) : isKnownVenue(shown) && venueSeries(shown) !== 'arXiv')
      venue = shown;
  });
  return venue;
}

/** What a reader sees in a cell: its text, else the texts of its links and badges. */
export function cellText(cell: PhrasingContent[]): string {
  const text = plainText(cell.map((node) => (node.type === 'html' ? { type: 'text', value: ' ' } : node)));
  if (text !== '' || cell.length === 0) return text;
  const labels = readLinks(cell).map(({ label }) => label);
  visit({ type: 'paragraph', children: cell }, 'image', ({ alt, url }) => {
    const badge = readBadge(url);
    labels.push(badge ? `${badge.label} ${badge.message}`.trim() : (alt ?? ''));
  });
  return labels.find((label) => isKnownVenue(label)) ?? '';
}

function isDate(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(withoutDate(text)) && findDate(text) !== null;
}

function withoutDate(text: string): string {
  const date = findDate(text);
  return date === null
    ? text
    : `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(/^[\s,;/|-]+|[\s,;/|-]+$/g, '');
}
