import { arxivMonth } from '../identity/arxiv.js';
import { nodeId } from '../identity/nodeId.js';
import { parseRepository, repositoryKey } from '../identity/repository.js';
import { venueKey } from '../identity/venue.js';
import type { BylineName } from '../sources/record.js';
import { bestByline } from './byline.js';
import { categoryId } from './category.js';
import { identityOf, noIdentities, type Identities } from './identities.js';
import { compareListings, type Listing } from './listing.js';
import { newest } from './newest.js';
import { paperIds } from './paperIds.js';
import {
  authorProperties,
  repositoryProperties,
  type NeighbourKind,
  type Properties,
  type Relation,
} from './neighbours.js';

/** All that the graph says of a paper, apart from its id and its listings. */
export interface PaperState {
  /** null: the node has no such property. */
  properties: Properties;
  relations: Record<NeighbourKind, Relation[]>;
}

/** Where a paper stands before it is published anywhere. */
const preprintServers = new Set(
  ['arxiv', 'biorxiv', 'medrxiv', 'chemrxiv', 'ssrn', 'openreview'].map(venueKey),
);

/**
 * The paper that listings make together: the best value of each field, always the same for the same listings.
 * "First" is by list id, then line.
 * - title: the one stated most often (by `titleKey`), among those the first, in its first spelling; so that one wrong
 *   link does not rename a paper.
 * - arXiv id, DOI, OpenAlex id: of the first listing that states one. Abstract: the longest, among those the first.
 * - date: the most precise that is stated, among those the first; else the month in the arXiv id. A stated date that
 *   contradicts the id is kept: the contradiction is an issue of the list.
 * - url: the first link of kind PAPER.
 * - byline and `etAl`: `bestByline`; who the names are: `identityOf`.
 * - venue: the first that is not a preprint server, else the first.
 * - works: all that a listing says the paper cites, under the id that the cited paper has by that key.
 * - categories: the sections of all listings and what else they put it in. Links and repositories: all, each with the label of its first link; a
 *   repository is any link that leads to or into one, whatever its kind.
 */
export function mergeListings(
  listings: readonly Listing[],
  identities: Identities = noIdentities,
): PaperState {
  const ordered = [...listings].sort(compareListings);
  const first = <T>(valueOf: (listing: Listing) => T | null): T | null => {
    for (const listing of ordered) {
      const value = valueOf(listing);
      if (value !== null) return value;
    }
    return null;
  };
  const arxivId = first(({ says }) => says.arxivId);
  const date = bestDate(ordered) ?? (arxivId === null ? null : arxivMonth(arxivId));
  const byline = bestByline(ordered);
  const titled = bestTitled(ordered);
  const title = titled?.says.title ?? '';
  const { id: paper, aliases } = paperIds(ordered, identities.decisions);
  return {
    properties: {
      title,
      titleKey: titled?.titleKey ?? '',
      date,
      year: date === null ? null : Number(date.slice(0, 4)),
      newest: newest(date, title, paper),
      arxivId,
      doi: first(({ says }) => says.doi),
      openAlexId: first(({ says }) => says.openAlexId ?? null),
      abstract: longestAbstract(ordered),
      url: first(({ says }) => says.links.find(({ kind }) => kind === 'PAPER')?.url ?? null),
      etAl: byline.etAl,
    },
    relations: {
      authors: authorsOf(byline.names, [paper, ...aliases.map(({ id }) => id)], identities),
      categories: once(
        ordered
          .flatMap(({ section, says }) => [section, ...(says.categories ?? [])])
          .filter((path) => path.length > 0)
          .map((path) => ({ id: categoryId(path), properties: {}, node: {} })),
      ),
      venues: venueOf(ordered),
      repositories: once(ordered.flatMap(repositoriesOf)),
      links: linksOf(ordered),
      aliases: aliases.map(({ id, by, value }) => ({
        id,
        properties: { by, value },
        node: { by },
      })),
      works: once(
        ordered
          .flatMap(({ says }) => says.cites ?? [])
          .map((key) => ({ id: nodeId('PAPER', key), properties: { key }, node: { key } })),
      ),
    },
  };
}

/** In byline order, each person once. */
function authorsOf(
  names: readonly BylineName[],
  papers: readonly string[],
  identities: Identities,
): Relation[] {
  const authors = new Map<string, Relation>();
  for (const name of names) {
    const { id, spelling, orcid } = identityOf(name, papers, identities);
    if (authors.has(id)) continue;
    const properties: Properties = {
      position: authors.size + 1,
      rawName: name.rawName,
      name: name.name,
    };
    if (name.affiliation !== undefined) properties.affiliation = name.affiliation;
    if (name.orcid !== undefined) properties.orcid = name.orcid;
    if (id !== spelling) properties.spelling = spelling;
    const node: Properties = authorProperties(name.name);
    node.kind = name.kind;
    node.orcid = orcid;
    node.nameOnly = orcid === null;
    authors.set(id, { id, properties, node });
  }
  return [...authors.values()];
}

function bestTitled(listings: readonly Listing[]): Listing | null {
  const counts = new Map<string, number>();
  for (const { titleKey } of listings) counts.set(titleKey, (counts.get(titleKey) ?? 0) + 1);
  return listings.reduce<Listing | null>(
    (best, next) => (best && counts.get(best.titleKey)! >= counts.get(next.titleKey)! ? best : next),
    null,
  );
}

function bestDate(listings: readonly Listing[]): string | null {
  return listings.reduce<string | null>(
    (best, { statedDate }) =>
      statedDate !== null && statedDate.length > (best?.length ?? 0) ? statedDate : best,
    null,
  );
}

function longestAbstract(listings: readonly Listing[]): string | null {
  return listings.reduce<string | null>((best, { says }) => {
    const { abstract = '' } = says;
    return abstract.length > (best?.length ?? 0) ? abstract : best;
  }, null);
}

function venueOf(listings: readonly Listing[]): Relation[] {
  const stated = listings.map(({ says }) => says.venue).filter((venue) => venue !== null);
  const name = stated.find((venue) => !preprintServers.has(venueKey(venue))) ?? stated[0];
  if (name === undefined) return [];
  return [{ id: nodeId('VENUE', venueKey(name) || name), properties: { name }, node: { name } }];
}

function repositoriesOf({ says }: Listing): Relation[] {
  return says.links.flatMap(({ url, label }) => {
    const repository = parseRepository(url);
    if (!repository) return [];
    return {
      id: nodeId('REPOSITORY', repositoryKey(repository)),
      properties: { label, url: repository.url },
      node: repositoryProperties(repository.url),
    };
  });
}

function linksOf(listings: readonly Listing[]): Relation[] {
  const links = listings.flatMap(({ says }) =>
    says.links.map(({ url, label, kind }) => ({ id: url, properties: { label, kind }, node: { kind } })),
  );
  return once(links).map((link, index) => ({
    ...link,
    properties: { ...link.properties, position: index + 1 },
  }));
}

/** The first relation to each node. */
function once(relations: readonly Relation[]): Relation[] {
  const first = new Map<string, Relation>();
  for (const relation of relations) if (!first.has(relation.id)) first.set(relation.id, relation);
  return [...first.values()];
}
