import { hash } from 'node:crypto';
import { authorKey } from '../identity/name.js';
import { titleKey } from '../identity/title.js';
import type { PaperRecord } from '../sources/record.js';
import type { StatedPaper } from './statedPaper.js';
import { decodeRecord, encodeRecord } from './storedRecord.js';

/** Stands in every listing's digest: a new number makes the next import compute all papers anew. */
const EDITION = 1;

/**
 * One entry of one list: one LISTED_IN relationship. Everything else in the graph is computed from listings.
 */
export interface Listing extends Pick<
  PaperRecord,
  'line' | 'section' | 'raw' | 'statedDate' | 'statedVenue'
> {
  /** `listingId(…)`. */
  id: string;
  /** Id of the list. */
  list: string;
  says: StatedPaper;
  /** `titleKey` of the stated title. */
  titleKey: string;
  /** `authorKey` of the first name, when that is a person. A team in its place says nothing of who comes first. */
  firstAuthor: string | null;
}

/**
 * The identity of an entry: its text, not its line, so that a line put in above changes line numbers and nothing
 * else. `nth` counts, from 0, the entries of the list that read the same.
 */
export function listingId(list: string, raw: string, nth: number): string {
  return hash('sha256', `${list}\n${nth}\n${raw}`, 'base64url').slice(0, 20);
}

export function listingOf(list: string, id: string, record: PaperRecord): Listing {
  const { line, section, raw, statedDate, statedVenue, ...says } = record;
  return { id, list, line, section, raw, statedDate, statedVenue, says, ...keysOf(says) };
}

/** The properties of LISTED_IN; those that are null stand for none. */
export interface ListingProperties extends Omit<Listing, 'list' | 'says' | 'section' | 'firstAuthor'> {
  /** null for an entry under no heading: CSV files hold no empty arrays, and a bulk import goes through them. */
  section: string[] | null;
  arxivId: string | null;
  doi: string | null;
  openAlexId: string | null;
  /** `says` as JSON. */
  record: string;
  /** Of all the others: equal when nothing about the listing has changed. */
  digest: string;
}

export function propertiesOf(listing: Listing): ListingProperties {
  const { id, line, raw, statedDate, statedVenue, says } = listing;
  const section = listing.section.length > 0 ? listing.section : null;
  const properties = {
    ...{ id, line, section, raw, statedDate, statedVenue },
    ...{ arxivId: says.arxivId, doi: says.doi, openAlexId: says.openAlexId ?? null },
    ...{ titleKey: listing.titleKey, record: encodeRecord(says) },
  };
  const text = JSON.stringify([EDITION, ...Object.values(properties)]);
  return { ...properties, digest: hash('sha256', text, 'base64url').slice(0, 16) };
}

export function listingFrom(list: string, properties: Partial<ListingProperties>): Listing {
  const { id = '', line = 0, raw = '', record = '' } = properties;
  const { statedDate = null, statedVenue = null } = properties;
  const section = properties.section ?? [];
  const says = decodeRecord(record);
  return { id, list, line, section, raw, statedDate, statedVenue, says, ...keysOf(says) };
}

/** The order in which listings have their say, the same in every import: list, line, entry. */
export function compareListings(one: Listing, other: Listing): number {
  return compareTexts(one.list, other.list) || one.line - other.line || compareTexts(one.id, other.id);
}

/** By UTF-16 code unit: the same on every machine, whatever its language. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function keysOf({ title, byline }: StatedPaper): Pick<Listing, 'titleKey' | 'firstAuthor'> {
  const first = byline[0];
  return {
    titleKey: titleKey(title),
    firstAuthor: (first?.kind === 'PERSON' && authorKey(first.name)) || null,
  };
}
