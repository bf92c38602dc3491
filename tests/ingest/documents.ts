import { parseArxivId } from '../../src/identity/arxiv.js';
import { parseDoi } from '../../src/identity/doi.js';
import { listingId, listingOf, type Listing } from '../../src/ingest/listing.js';
import { importSource, type ImportOptions, type ImportReport } from '../../src/ingest/importSource.js';
import type { Database } from '../../src/neo4j/database.js';
import type {
  BylineName,
  LinkRecord,
  PaperRecord,
  SourceDocument,
  SourcePart,
} from '../../src/sources/record.js';

/** An entry in the fewest words; what is left out, it does not state. */
export interface Entry {
  title: string;
  line?: number;
  section?: string[];
  date?: string;
  venue?: string;
  /** Names; "Team:" in front makes one a team, "et al." at the end is no name. */
  by?: string[];
  links?: [kind: LinkRecord['kind'], url: string][];
  arxiv?: string;
  doi?: string;
}

function recordOf(entry: Entry, line = entry.line ?? 1): PaperRecord {
  const { title, section = [], date = null, venue = null, by = [], links = [] } = entry;
  const etAl = by.at(-1) === 'et al.';
  const urls = links.map(([, url]) => url);
  return {
    line,
    raw: JSON.stringify(entry),
    section,
    title,
    statedDate: date,
    statedVenue: venue,
    venue,
    byline: (etAl ? by.slice(0, -1) : by).map(nameOf),
    etAl,
    links: links.map(([kind, url]) => ({ kind, url, label: kind.toLowerCase() })),
    arxivId: entry.arxiv ?? urls.map((url) => parseArxivId(url)?.id).find(Boolean) ?? null,
    doi: entry.doi ?? urls.map(parseDoi).find(Boolean) ?? null,
  };
}

/** Entries on lines 1, 2, …, the sections in the order in which entries name them. */
export function documentOf(title: string, entries: Entry[], sections: string[][] = []): SourceDocument {
  const records = entries.map((entry, index) => recordOf(entry, entry.line ?? index + 1));
  return { title, sections: sections.map((path) => ({ path, line: 1 })), records, issues: [] };
}

/** The same entries as listings of a list. */
export function listingsOf(list: string, entries: Entry[]): Listing[] {
  return documentOf(list, entries).records.map((record) =>
    listingOf(list, listingId(list, record.raw, record.line), record),
  );
}

function nameOf(text: string): BylineName {
  const name = text.replace('Team:', '');
  return { name, rawName: `*${name}*`, kind: text.startsWith('Team:') ? 'TEAM' : 'PERSON' };
}

/** Imports a document as if it had been read from a file whose digest is `sha256`. */
export function importDocument(
  database: Database,
  { title, sections, records, issues }: SourceDocument,
  { sha256, ...options }: ImportOptions & { sha256: string },
): Promise<ImportReport> {
  const parts: SourcePart[] = [
    ...sections.map((section) => ({ section })),
    ...records.map((paper) => ({ paper })),
    ...issues.map((issue) => ({ issue })),
  ];
  return importSource(database, { title, parts, sha256: () => sha256 }, options);
}
