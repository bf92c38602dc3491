import type { PaperRecord } from '../../sources/record.js';

/**
 * The fields in which an entry, read from what was written, differs from the entry that was to be written. How a name
 * and the entry itself were spelt there, and the line, is no part of what it says of its paper.
 */
export function differences(wanted: PaperRecord, read: PaperRecord): string[] {
  return spokenFields.filter((field) => said(wanted, field) !== said(read, field));
}

/** What Markdown lists can say. */
const spokenFields = [
  'title',
  'section',
  'statedDate',
  'statedVenue',
  'venue',
  'byline',
  'etAl',
  'links',
  'arxivId',
  'doi',
] as const satisfies (keyof PaperRecord)[];

/** What they cannot say. */
export function unspokenFields({
  key,
  abstract,
  categories,
  openAlexId,
  cites,
  byline,
}: PaperRecord): string[] {
  return Object.entries({
    key,
    abstract,
    categories,
    openAlexId,
    cites,
    ORCID: byline.find(({ orcid }) => orcid),
  })
    .filter(([, value]) => value !== undefined)
    .map(([field]) => field);
}

function said(entry: PaperRecord, field: (typeof spokenFields)[number]): string {
  if (field === 'byline')
    return JSON.stringify(
      entry.byline.map(({ name, kind, affiliation }) => [name, kind, affiliation ?? null]),
    );
  if (field === 'links') return JSON.stringify(entry.links.map(({ url, kind, label }) => [url, kind, label]));
  return JSON.stringify(entry[field]);
}
