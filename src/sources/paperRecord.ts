import { parseArxivId } from '../identity/arxiv.js';
import { parseDoi } from '../identity/doi.js';
import { parseRepository } from '../identity/repository.js';
import { venueSeries } from '../identity/venue.js';
import { rawOf } from './entryIssue.js';
import { linkKind } from './markdown/links/linkKind.js';
import { cleanTitle } from './markdown/titles/title.js';
import type { BylineName, LinkRecord, PaperRecord } from './record.js';

/** What an entry of a bibliography states, field by field; what is undefined or null is not stated. */
export interface EntryFields {
  line: number;
  raw: string;
  title: string;
  byline: BylineName[];
  etAl: boolean;
  date?: string | null | undefined;
  venue?: string | null | undefined;
  links: LinkRecord[];
  /** An id or an address that states one. */
  arxivId?: string | null | undefined;
  doi?: string | null | undefined;
  key?: string | null | undefined;
  abstract?: string | null | undefined;
  categories?: string[][] | undefined;
  openAlexId?: string | undefined;
  cites?: string[] | undefined;
}

/** The record of an entry: its venue's series, and the ids that its fields or else its links to papers state. */
export function paperRecord(entry: EntryFields): PaperRecord {
  const { key, abstract, openAlexId, cites } = entry;
  const stated = entry.venue?.trim().replace(/\s+/g, ' ') ?? '';
  const venue = stated === '' ? null : venueSeries(stated);
  const papers = entry.links.filter(({ kind }) => kind === 'PAPER').map(({ url }) => url);
  const categories = distinctPaths(entry.categories ?? []);
  const paper: PaperRecord = {
    line: entry.line,
    raw: rawOf(entry.raw),
    section: [],
    title: cleanTitle(entry.title),
    statedDate: entry.date ?? null,
    // A bare year is no venue.
    statedVenue: /\p{L}/u.test(stated) ? stated : null,
    venue,
    byline: entry.byline,
    etAl: entry.etAl,
    links: distinctLinks(entry.links),
    arxivId: firstOf([entry.arxivId, entry.doi, ...papers], (text) => parseArxivId(text)?.id ?? null),
    doi: firstOf([entry.doi, ...papers], parseDoi),
  };
  if (key) paper.key = key;
  if (abstract) paper.abstract = abstract;
  if (categories.length > 0) paper.categories = categories;
  if (openAlexId) paper.openAlexId = openAlexId;
  if (cites && cites.length > 0) paper.cites = cites;
  return paper;
}

/** "teapearce.github.io", "www.example.org/page": a host that nobody takes for something else. */
const bareAddress = /^(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|edu|io|ai|(?:[a-z]{2,20}\/))\S{0,2000}$/i;

/** A link as a field gives it, also without its scheme; null when the text is no address. */
export function fieldLink(label: string, text: string): LinkRecord | null {
  const url = absoluteAddress(text.trim());
  return url !== null && URL.canParse(url) ? { url, kind: linkKind(label, url), label } : null;
}

function absoluteAddress(text: string): string | null {
  if (/^https?:\/\//i.test(text)) return text;
  return parseRepository(text)?.url ?? (bareAddress.test(text) ? `https://${text}` : null);
}

/** The address that an entry gives as its own: the paper's, where nothing tells that it is something else. */
export function paperLink(label: string, text: string): LinkRecord | null {
  const link = fieldLink(label, text);
  return link?.kind === 'OTHER' ? { ...link, kind: 'PAPER' } : link;
}

function firstOf(texts: (string | null | undefined)[], read: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = text ? read(text) : null;
    if (found !== null) return found;
  }
  return null;
}

function distinctLinks(links: LinkRecord[]): LinkRecord[] {
  if (links.length < 2) return links;
  const seen = new Set<string>();
  return links.filter(({ url }) => !seen.has(url) && seen.add(url));
}

/** Paths that differ by case or white space alone are one category, in the spelling that comes first. */
function distinctPaths(paths: string[][]): string[][] {
  const found = new Map<string, string[]>();
  for (const written of paths) {
    const path = written.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '');
    const key = path.join('\n').toLowerCase();
    if (path.length > 0 && !found.has(key)) found.set(key, path);
  }
  return [...found.values()];
}
