import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourcePart } from '../../sources/record.js';
import type { Source } from '../../sources/source.js';
import type { ImportReport } from '../importSource.js';
import { noDecisions } from '../decisions.js';
import { listingOf, propertiesOf, type Listing } from '../listing.js';
import { mergeListings } from '../mergeListings.js';
import type { Properties } from '../neighbours.js';
import { paperIds } from '../paperIds.js';
import { placeListings } from '../placeListings.js';
import { BulkList } from './bulkList.js';
import { Components } from './components.js';
import { fitting } from './fitting.js';
import { GraphFiles } from './graphFiles.js';
import { LineFile } from './lineFile.js';
import { Orcids } from './orcids.js';
import { readLines } from './readLines.js';
import { SharedListings } from './sharedListings.js';

/** A file to import, opened when the ones before it are read. */
export interface BulkSource {
  /** What names its list: see `listId`. */
  name: string;
  open: () => Promise<Source>;
}

export interface BulkGraph {
  /** What the import of each source in turn would report, were every node made by the first list that names it. */
  reports: ImportReport[];
  /** What stands behind the database's name for `neo4j-admin database import full`, run in the folder. */
  importArguments: string[];
}

/** Told now and then how many entries are read and written, and which part of the work is done: 0 to 1. */
export type OnProgress = (entries: number, part: number) => void;

/** Entries between two reports of progress. */
const STEP = 1_000;
/** The part of the work that reading is. */
const READING = 0.6;

/** What is known of a source that was read. */
interface ReadSource {
  name: string;
  title: string;
  sha256: string;
  /** Its parts as JSON lines. */
  path: string;
}

/**
 * Writes the graph that importing these sources into an empty database makes, as CSV files for
 * `neo4j-admin database import full`. Takes some hundred bytes of memory for each paper with its neighbours, whatever
 * the length of what is said of it.
 *
 * Which entries may speak of one paper is known when all are read: till then they wait in a file. Then an entry on its
 * own is written at once, and the others together at the end.
 * @param folder an empty one
 * @throws SourceError a source cannot be read; Error two of them are one list
 */
export async function writeGraph(
  sources: readonly BulkSource[],
  folder: string,
  onProgress: OnProgress = () => undefined,
): Promise<BulkGraph> {
  const components = new Components();
  const orcids = new Orcids();
  const identities = { decisions: noDecisions, orcids };
  const read: ReadSource[] = [];
  let total = 0;
  for (const [number, source] of sources.entries()) {
    const path = join(folder, `source-${number}.jsonl`);
    const { entries, ...known } = await readSource(source, path, [components, orcids], (done, part) =>
      onProgress(total + done, ((number + part) / sources.length) * READING),
    );
    read.push(known);
    total += entries;
  }

  const files = new GraphFiles(folder);
  const shared = new SharedListings(folder, components.shared);
  const lists = new Map<string, { list: BulkList; number: number }>();
  const writePaper = (id: string, listings: readonly Listing[]): void => {
    const rows = listings.map((listing) => ({
      list: lists.get(listing.list)!.number,
      properties: propertiesOf(listing) as unknown as Properties,
    }));
    files.paper(id, mergeListings(listings, identities), rows);
  };
  let written = 0;
  for (const [number, { name, title, sha256, path }] of read.entries()) {
    const list = new BulkList(number, name, title, files);
    if (lists.has(list.id))
      throw new Error(`Expected files of different names, got ${name} twice: that is one list.`);
    lists.set(list.id, { list, number });
    for (const line of readLines(path)) {
      const listing = list.take(JSON.parse(line) as SourcePart);
      if (!listing) continue;
      const component = components.of(listing);
      if (component < 0) writePaper(paperIds([listing]).id, [listing]);
      else shared.add(listing, component);
      written += 1;
      if (written % STEP === 0)
        await pause(() => onProgress(written, READING + (written / total) * (1 - READING)));
    }
    list.finish(sha256, new Date().toISOString());
    await rm(path);
  }
  for await (const listings of shared.groups())
    for (const [id, listed] of placeListings(listings)) writePaper(id, listed);
  await files.finish();
  return {
    reports: [...lists.values()].map(({ list }) => list.report),
    importArguments: files.importArguments,
  };
}

/** Reads a source into a file, and shows each listing, without its list, to those who need to know them all. */
async function readSource(
  { name, open }: BulkSource,
  path: string,
  observers: readonly { add(listing: Listing): void }[],
  onProgress: OnProgress,
): Promise<ReadSource & { entries: number }> {
  const source = await open();
  const file = new LineFile(path);
  let entries = 0;
  try {
    for await (const stated of source.parts) {
      const fits = fitting(stated);
      if (fits === null) continue;
      const { part, json } = fits;
      file.write(json);
      if (!('paper' in part)) continue;
      const listing = listingOf('', '', part.paper);
      for (const observer of observers) observer.add(listing);
      entries += 1;
      if (entries % STEP === 0) onProgress(entries, partRead(source));
    }
  } finally {
    file.close();
  }
  return { name, title: source.title, sha256: source.sha256(), path, entries };
}

function partRead(source: Source): number {
  const { read, total } = source.progress();
  return total > 0 ? read / total : 0;
}

/** Lets what waits go on meanwhile: the bar, and a Ctrl-C. */
async function pause(report: () => void): Promise<void> {
  report();
  await new Promise((resolve) => setImmediate(resolve));
}
