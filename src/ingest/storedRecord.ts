import type { BylineName, LinkRecord } from '../sources/record.js';
import type { StatedPaper } from './statedPaper.js';

/**
 * What an entry says of its paper as the JSON text that LISTED_IN keeps. Most names are a person's, spelt as written,
 * and stand as a plain string; what is null, false or empty is left out: a third of the size.
 */
export function encodeRecord({ byline, etAl, links, ...says }: StatedPaper): string {
  // In one order, whatever the reader's: what is read back must be written as it was.
  const stated = Object.entries(says)
    .filter(([, value]) => value !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({
    ...Object.fromEntries(stated),
    ...(byline.length > 0 ? { byline: byline.map(encodeName) } : {}),
    ...(etAl ? { etAl } : {}),
    ...(links.length > 0 ? { links: links.map(({ kind, url, label }) => [kind, url, label]) } : {}),
  });
}

export function decodeRecord(text: string): StatedPaper {
  const { byline = [], etAl = false, links = [], ...says } = JSON.parse(text) as StoredRecord;
  const nothing = { venue: null, arxivId: null, doi: null };
  return {
    ...nothing,
    ...says,
    byline: byline.map(decodeName),
    etAl,
    links: links.map(([kind, url, label]) => ({ kind, url, label })),
  };
}

type StoredName = string | (Partial<BylineName> & Pick<BylineName, 'name'>);

interface StoredRecord extends Omit<StatedPaper, 'byline' | 'etAl' | 'links'> {
  byline?: StoredName[];
  etAl?: boolean;
  links?: [LinkRecord['kind'], string, string][];
}

function encodeName({ name, rawName, kind, affiliation, orcid }: BylineName): StoredName {
  const stored = {
    name,
    ...(rawName === name ? {} : { rawName }),
    ...(kind === 'PERSON' ? {} : { kind }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(orcid === undefined ? {} : { orcid }),
  };
  return Object.keys(stored).length === 1 ? name : stored;
}

function decodeName(stored: StoredName): BylineName {
  if (typeof stored === 'string') return { name: stored, rawName: stored, kind: 'PERSON' };
  return { rawName: stored.name, kind: 'PERSON', ...stored };
}
