import { SourceError, type Source } from '../../sources/source.js';
import type { ImportReport } from '../importSource.js';
import { listingOf, type Listing } from '../listing.js';
import { placeListings } from '../placeListings.js';
import { BulkList } from './bulkList.js';
import { Components } from './components.js';
import { fitting } from './fitting.js';
import { GraphFiles } from './graphFiles.js';
import { SharedListings } from './sharedListings.js';

/** A file to import. It is read twice. */
export interface BulkSource {
  /** What names its list: see `listId`. */
  name: string;
  open(): Promise<Source>;
}

export interface BulkGraph {
  /** What the import of each source in turn would report. */
  reports: ImportReport[];
  /** Arguments of `neo4j-admin`, to be run in the folder. */
  importArguments: string[];
}

/** Told now and then how many entries are written, and which part of the reading is done: 0 to 1. */
export type OnProgress = (entries: number, part: number) => void;

/** Entries between two reports of progress. */
const STEP = 1_000;

/**
 * Writes the graph that importing these sources into an empty database makes, as CSV files for
 * `neo4j-admin database import full`. Takes some hundred bytes of memory for each paper with its neighbours, whatever
 * the length of what is said of it.
 *
 * The sources are read once to learn which entries may speak of one paper, and once more to write: an entry on its own
 * at once, the others together at the end.
 * @param folder an empty one
 * @throws SourceError a source cannot be read, or has changed between the two times
 */
export async function writeGraph(
  sources: readonly BulkSource[],
  folder: string,
  onProgress: OnProgress = () => undefined,
): Promise<BulkGraph> {
  const components = new Components();
  const sums = await findShared(sources, components, onProgress);
  const files = new GraphFiles(folder);
  const shared = new SharedListings(folder, components.shared);
  const lists = new Map<string, BulkList>();
  const numbers = new Map<string, number>();
  const write = (listings: readonly Listing[]): void => {
    for (const [id, listed] of placeListings(listings)) files.paper(id, listed, (list) => numbers.get(list)!);
  };
  let entries = 0;
  for (const [number, { name, open }] of sources.entries()) {
    const source = await open();
    const list = new BulkList(number, name, source.title, files);
    if (lists.has(list.id))
      throw new Error(
        `Expected files with different names, got ${name} twice: to Lithograph they are one list.`,
      );
    lists.set(list.id, list);
    numbers.set(list.id, number);
    for await (const part of source.parts) {
      const listing = list.take(part);
      if (!listing) continue;
      const component = components.of(listing);
      if (component < 0) write([listing]);
      else shared.add(listing, component);
      entries += 1;
      if (entries % STEP === 0)
        onProgress(entries, (1 + ((number + partRead(source)) / sources.length) * 2) / 3);
    }
    if (source.sha256() !== sums[number])
      throw new SourceError(
        name,
        null,
        'Expected a file that stays as it is, but it has changed while it was read. Import it again.',
      );
    list.finish(source.sha256(), new Date().toISOString());
  }
  for await (const listings of shared.groups()) write(listings);
  await files.finish();
  return { reports: [...lists.values()].map(({ report }) => report), importArguments: files.importArguments };
}

/** Reads the sources through for the first time. @returns the hash of each */
async function findShared(
  sources: readonly BulkSource[],
  components: Components,
  onProgress: OnProgress,
): Promise<string[]> {
  const sums: string[] = [];
  let entries = 0;
  for (const { open } of sources) {
    const source = await open();
    for await (const part of source.parts) {
      const fits = fitting(part);
      if (fits === null || !('paper' in fits)) continue;
      components.add(listingOf('', '', fits.paper));
      entries += 1;
      if (entries % STEP === 0) onProgress(0, (sums.length + partRead(source)) / sources.length / 3);
    }
    sums.push(source.sha256());
  }
  return sums;
}

function partRead(source: Source): number {
  const { read, total } = source.progress();
  return total > 0 ? read / total : 0;
}
