import type { SourceIssue } from '../sources/record.js';
import type { Batch } from './batch.js';
import { contradictionsOf } from './contradictions.js';
import type { PaperChange } from './difference.js';
import type { Listing } from './listing.js';
import type { PaperState } from './mergeListings.js';
import { neighbourKinds, type NeighbourKind } from './neighbours.js';
import type { StoredPaper } from './readPapers.js';
import { nothingTouched, type Touched } from './tally.js';

export interface BatchOutcome {
  papers: Touched;
  neighbours: Record<NeighbourKind, Touched>;
  /** What the arriving entries contradict. */
  issues: SourceIssue[];
}

/**
 * What a batch did, and what its arriving entries contradict.
 *
 * @param papers the listings of each paper that the batch had to do with, by the paper's id
 */
export function batchOutcome(
  { arriving, list, wasSeen }: Batch,
  papers: ReadonlyMap<string, Listing[]>,
  states: ReadonlyMap<string, PaperState>,
  changes: readonly PaperChange[],
  unlisted: readonly StoredPaper[],
  neighbours: Record<NeighbourKind, Touched>,
): BatchOutcome {
  const arrived = new Set(arriving.map(({ id }) => id));
  const isPresent = (listing: Listing): boolean =>
    listing.list !== list.id || arrived.has(listing.id) || wasSeen(listing.id);
  const touched = nothingTouched();
  for (const [id, listings] of papers) {
    if (!listings.some((listing) => listing.list === list.id && isPresent(listing))) continue;
    touched.seen.push(id);
    // Until every entry of the paper is seen or gone, a neighbour may be one that only a gone entry names.
    if (!listings.every(isPresent)) continue;
    for (const kind of neighbourKinds)
      neighbours[kind].seen.push(...states.get(id)!.relations[kind].map((relation) => relation.id));
  }
  touched.created.push(...changes.filter(({ isNew }) => isNew).map(({ id }) => id));
  touched.updated.push(...changes.filter(({ isNew }) => !isNew).map(({ id }) => id));
  touched.removed.push(...unlisted.map(({ id }) => id));

  const present = [...papers.values()]
    .flat()
    .filter((listing) => listing.list === list.id && isPresent(listing))
    .sort((one, other) => one.line - other.line);
  const related = relatedBy(present);
  const issues = arriving.flatMap((listing) =>
    contradictionsOf(
      listing,
      related(listing).filter(({ line }) => line < listing.line),
    ),
  );
  return { papers: touched, neighbours, issues };
}

/** For a listing: those of `listings`, in their order, that share an id or the title with it. */
function relatedBy(listings: readonly Listing[]): (listing: Listing) => Listing[] {
  const byKey = new Map<string, Listing[]>();
  const keysOf = ({ titleKey, says }: Listing): string[] => [
    `title ${titleKey}`,
    ...(says.arxivId === null ? [] : [`arxiv ${says.arxivId}`]),
    ...(says.doi === null ? [] : [`doi ${says.doi}`]),
  ];
  for (const listing of listings)
    for (const key of keysOf(listing)) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(listing);
      else byKey.set(key, [listing]);
    }
  return (listing) => {
    const related = new Set(keysOf(listing).flatMap((key) => byKey.get(key) ?? []));
    return [...related].sort((one, other) => one.line - other.line);
  };
}
