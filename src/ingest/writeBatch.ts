import type { Database, Run } from '../neo4j/database.js';
import type { Batch } from './batch.js';
import type { Before } from './before.js';
import { difference, sameProperties, type PaperChange } from './difference.js';
import { findOrcids } from './findOrcids.js';
import { findListings, type StoredListing } from './findListings.js';
import { propertiesOf, type Listing } from './listing.js';
import { mergeListings } from './mergeListings.js';
import { neighbourGraph, neighbourKinds, type NeighbourKind, type Properties } from './neighbours.js';
import { writeRelations } from './neighbourStatements.js';
import { placeListings } from './placeListings.js';
import { readPapers, type StoredPaper } from './readPapers.js';
import { byKind, relateNeighbours, type Outgoing } from './relateNeighbours.js';
import { asRelation } from './sections.js';
import { statement } from './statement.js';
import { nothingTouched, type Touched } from './tally.js';

/** What a batch did to papers and to the nodes round them. */
export interface BatchOutcome {
  papers: Touched;
  neighbours: Record<NeighbourKind, Touched>;
}

/**
 * Brings the papers of a batch to what all their listings say, in one transaction: reads what stands, merges, and
 * writes only what differs. Safe to run twice.
 */
export async function writeBatch(
  database: Database,
  batch: Batch,
  { decisions, hasOrcids }: Pick<Before, 'decisions' | 'hasOrcids'>,
): Promise<BatchOutcome> {
  return database.write(async (run) => {
    const found = await findListings(run, batch.arriving, [...batch.leaving, ...batch.again], decisions);
    const listings = new Map([...found].map(([id, { listing }]) => [id, listing]));
    for (const id of batch.leaving) listings.delete(id);
    for (const listing of batch.arriving) listings.set(listing.id, listing);

    const papers = placeListings([...listings.values()], decisions);
    const orcids = hasOrcids ? await findOrcids(run, [...listings.values()]) : new Map<string, string>();
    const identities = { decisions, orcids };
    const stored = await readPapers(run, [...new Set([...found.values()].map(({ paper }) => paper))]);
    const states = new Map([...papers].map(([id, listed]) => [id, mergeListings(listed, identities)]));
    const changes = [...states]
      .map(([id, state]) => difference(id, state, stored.get(id)))
      .filter((change) => change !== null);
    const unlisted = [...stored.values()].filter(({ id }) => !papers.has(id));

    const neighbours = await write(run, batch, changes, unlisted, listingChanges(batch, papers, found));
    return { papers: papersTouched(papers, found, changes, unlisted), neighbours };
  });
}

/** A paper that has got a better key, and with it another id, is the same paper: it counts as updated. */
function papersTouched(
  papers: ReadonlyMap<string, Listing[]>,
  found: ReadonlyMap<string, StoredListing>,
  changes: readonly PaperChange[],
  unlisted: readonly StoredPaper[],
): Touched {
  const touched = nothingTouched();
  const gone = new Set(unlisted.map(({ id }) => id));
  for (const { id, isNew } of changes) {
    const before = (papers.get(id) ?? []).map((listing) => found.get(listing.id)?.paper);
    const renamed = isNew ? before.find((paper) => paper !== undefined && gone.delete(paper)) : undefined;
    (isNew && renamed === undefined ? touched.created : touched.updated).push(id);
  }
  touched.removed.push(...gone);
  return touched;
}

interface ListingChanges {
  /** Ids of those to take away; those that move to another paper are in `written` too. */
  removed: string[];
  written: { paper: string; list: string; properties: object }[];
}

function listingChanges(
  { leaving }: Batch,
  papers: ReadonlyMap<string, Listing[]>,
  found: ReadonlyMap<string, StoredListing>,
): ListingChanges {
  const removed = leaving.filter((id) => found.has(id));
  const written: ListingChanges['written'] = [];
  for (const [paper, listings] of papers)
    for (const listing of listings) {
      const before = found.get(listing.id);
      const properties = propertiesOf(listing);
      if (before?.paper === paper && sameProperties(properties, before.properties)) continue;
      if (before && before.paper !== paper) removed.push(listing.id);
      written.push({ paper, list: listing.list, properties });
    }
  return { removed, written };
}

async function write(
  run: Run,
  { list, sections }: Batch,
  changes: readonly PaperChange[],
  unlisted: readonly StoredPaper[],
  { removed, written }: ListingChanges,
): Promise<Record<NeighbourKind, Touched>> {
  const added = byKind((kind) =>
    changes.flatMap(({ id, relations }) =>
      (relations[kind] ?? []).map((relation): Outgoing => ({ ...relation, paper: id })),
    ),
  );
  const lost = byKind(
    (kind) =>
      new Set([
        ...changes.flatMap(({ before }) => before[kind] ?? []),
        ...unlisted.flatMap((paper) => paper[kind].map(({ id }) => id)),
      ]),
  );
  const rows = [changes, unlisted, removed, written, sections];
  if (list && rows.some(({ length }) => length > 0)) await run(statement('open-list', list));
  if (removed.length > 0) await run(statement('remove-listings', { ids: removed }));
  if (changes.length > 0) await run(statement('merge-papers', { papers: changes.map(ownProperties) }));
  if (written.length > 0) await run(statement('write-listings', { listings: written }));
  const replaced = changes.filter(({ isNew, before }) => !isNew && Object.keys(before).length > 0);
  if (replaced.length > 0)
    await run(
      statement('remove-relations', {
        papers: replaced.map(({ id, before }) => ({ id, types: typesOf(before) })),
      }),
    );
  if (unlisted.length > 0) await run(statement('remove-papers', { ids: unlisted.map(({ id }) => id) }));
  const described = { ...added, categories: sections.map(asRelation) };
  return relateNeighbours(run, described, lost, async () => {
    if (list && sections.length > 0) await run(statement('write-sections', { list: list.id, sections }));
    for (const kind of neighbourKinds)
      if (added[kind].length > 0) await run(writeRelations(kind, added[kind].map(asRow)));
  });
}

function ownProperties({ id, properties }: PaperChange): { id: string; properties: Properties } {
  return { id, properties };
}

function typesOf(before: PaperChange['before']): string[] {
  return neighbourKinds.filter((kind) => before[kind]).map((kind) => neighbourGraph[kind].type);
}

function asRow({ paper, id, properties }: Outgoing): object {
  return { paper, id, properties };
}
