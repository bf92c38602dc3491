import { noDecisions, type Decisions } from './decisions.js';
import { compareListings, compareTexts, type Listing } from './listing.js';
import { paperKeys } from './paperKeys.js';

/**
 * Which listings speak of one paper. A pure function of the listings, whatever their order:
 * 1. The same arXiv id is the same paper, also under two titles. So is the same DOI, and the same OpenAlex id.
 * 2. The same title (`titleKey`, never the short name before the colon) is the same paper, unless
 *    - both have arXiv ids, which then differ, or
 *    - both name a first author, and none in common.
 *    Where several papers of one title would do, it is the one with the same first author, else the one that comes
 *    first: with arXiv id, with DOI, with first author, by the order of these.
 *
 * A decision made by hand goes before all of these: what stands apart is a paper of its own, what is the same is one.
 *
 * @param listings all listings that share a key with one another, directly or through others
 * @returns one array for each paper, in the order of their first listings
 */
export function identify(listings: readonly Listing[], decisions: Decisions = noDecisions): Listing[][] {
  const apart = groupedBy(
    listings,
    (listing) => paperKeys(listing).find(({ id }) => decisions.standsApart(id))?.id,
  );
  if (apart.size === 0) return identifyTogether(listings, decisions);
  const setApart = new Set([...apart.values()].flat());
  const others = listings.filter((listing) => !setApart.has(listing));
  const papers = [...apart.values()].map((paper) => paper.sort(compareListings));
  return [...papers, ...identifyTogether(others, decisions)].sort(([one], [other]) =>
    compareListings(one!, other!),
  );
}

function identifyTogether(listings: readonly Listing[], decisions: Decisions): Listing[][] {
  const ordered = [...listings].sort(compareListings);
  const papers = new Map<Listing, Paper>();
  for (const listing of ordered) papers.set(listing, new Paper(listing));

  for (const key of ['arxivId', 'doi', 'openAlexId'] as const) {
    for (const [first, ...others] of groupedBy(ordered, ({ says }) => says[key]).values())
      for (const other of others) join(papers, papers.get(first!)!, papers.get(other)!);
  }
  const decided = groupedBy(ordered, (listing) => decidedOf(listing, decisions));
  for (const [first, ...others] of decided.values())
    for (const other of others) join(papers, papers.get(first!)!, papers.get(other)!);
  const titles = [...groupedBy(ordered, (listing) => listing.titleKey)];
  for (const [, listed] of titles.sort(([one], [other]) => compareTexts(one, other))) {
    const candidates = [...new Set(listed.map((listing) => papers.get(listing)!))].sort(compareStrength);
    const distinct: Paper[] = [];
    for (const candidate of candidates) {
      const possible = distinct.filter((paper) => mayBeOne(paper, candidate));
      const same = possible.find((paper) => shareFirstAuthor(paper, candidate)) ?? possible[0];
      if (same) join(papers, same, candidate);
      else distinct.push(candidate);
    }
  }
  return [...new Set(ordered.map((listing) => papers.get(listing)!))].map((paper) =>
    paper.listings.sort(compareListings),
  );
}

/** Equal for listings of which a person has said that they are one paper. */
function decidedOf(listing: Listing, decisions: Decisions): string | undefined {
  for (const { id } of paperKeys(listing)) {
    const [first] = decisions.sameAs(id);
    if (first !== undefined) return first;
  }
  return undefined;
}

/** Listings found to be one so far, and what tells them apart from others of the same title. */
class Paper {
  readonly listings: Listing[];
  readonly arxivIds = new Set<string>();
  readonly dois = new Set<string>();
  readonly firstAuthors = new Set<string>();

  constructor(listing: Listing) {
    this.listings = [listing];
    if (listing.says.arxivId !== null) this.arxivIds.add(listing.says.arxivId);
    if (listing.says.doi !== null) this.dois.add(listing.says.doi);
    if (listing.firstAuthor !== null) this.firstAuthors.add(listing.firstAuthor);
  }
}

function join(papers: Map<Listing, Paper>, into: Paper, from: Paper): void {
  if (into === from) return;
  for (const listing of from.listings) papers.set(listing, into);
  into.listings.push(...from.listings);
  for (const key of ['arxivIds', 'dois', 'firstAuthors'] as const)
    for (const value of from[key]) into[key].add(value);
}

/** Of two papers with a title in common. Those that share an arXiv id are joined before this is asked. */
function mayBeOne(one: Paper, other: Paper): boolean {
  if (one.arxivIds.size > 0 && other.arxivIds.size > 0) return false;
  const bothNamed = one.firstAuthors.size > 0 && other.firstAuthors.size > 0;
  return !bothNamed || shareFirstAuthor(one, other);
}

function shareFirstAuthor(one: Paper, other: Paper): boolean {
  return [...one.firstAuthors].some((author) => other.firstAuthors.has(author));
}

/** What is surest comes first. Set apart by content, not by place, so that moved lines change nothing. */
function compareStrength(one: Paper, other: Paper): number {
  for (const key of ['arxivIds', 'dois', 'firstAuthors'] as const) {
    const [value, otherValue] = [smallest(one[key]), smallest(other[key])];
    if (value === null || otherValue === null) {
      if (value !== otherValue) return value === null ? 1 : -1;
    } else if (value !== otherValue) return compareTexts(value, otherValue);
  }
  return compareListings(one.listings[0]!, other.listings[0]!);
}

function smallest(values: Set<string>): string | null {
  return values.size === 0 ? null : [...values].reduce((least, value) => (value < least ? value : least));
}

function groupedBy(
  listings: readonly Listing[],
  keyOf: (listing: Listing) => string | null | undefined,
): Map<string, Listing[]> {
  const groups = new Map<string, Listing[]>();
  for (const listing of listings) {
    const key = keyOf(listing);
    if (key === null || key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(listing);
    else groups.set(key, [listing]);
  }
  return groups;
}
