import { nameKeys } from '../identity/nameKeys.js';
import { parseRepository } from '../identity/repository.js';
import type { LinkKind } from '../sources/record.js';
import { compareTexts } from './listing.js';

/** The nodes round papers and lists, by the names that the statements' parameters have. */
export const neighbourKinds = [
  'authors',
  'categories',
  'venues',
  'repositories',
  'links',
  'aliases',
  'works',
] as const;
export type NeighbourKind = (typeof neighbourKinds)[number];

/** Where each kind stands in the graph; `direction` is seen from the paper. */
export const neighbourGraph: Record<
  NeighbourKind,
  {
    label: string;
    key: 'id' | 'url';
    type: string;
    direction: 'in' | 'out';
    /** The relations to `node` that claim something of it, where those are not the papers'. */
    claimed?: string;
  }
> = {
  authors: { label: 'Author', key: 'id', type: 'AUTHORED', direction: 'in' },
  categories: {
    ...{ label: 'Category', key: 'id', type: 'IN_CATEGORY', direction: 'out' },
    claimed: '(:List)-[relation:HAS_SECTION]->(node)',
  },
  venues: { label: 'Venue', key: 'id', type: 'PUBLISHED_IN', direction: 'out' },
  repositories: { label: 'Repository', key: 'id', type: 'HAS_REPOSITORY', direction: 'out' },
  links: { label: 'Link', key: 'url', type: 'HAS_LINK', direction: 'out' },
  aliases: { label: 'PaperAlias', key: 'id', type: 'ALSO_KNOWN_AS', direction: 'out' },
  works: { label: 'CitedWork', key: 'id', type: 'REFERS_TO', direction: 'out' },
};

export type Value = string | number | boolean | string[] | null;
export type Properties = Record<string, Value>;

/** A relation to a node: the node's id (of a link: its URL), the relation's properties, and what is said of the node. */
export interface Relation {
  id: string;
  properties: Properties;
  /** All properties of the node, were this the only relation to it. */
  node: Properties;
}

/** A spelling, a URL, a kind, a position. */
export type Claim = string | number;

/**
 * Two sources may describe one node in two ways: spell a name differently, give a repository another case, call a
 * link paper or blog. Every relation keeps what its source claims of the node, and the node shows the best of these
 * claims. So it depends on what is listed now, never on the order or the history of imports.
 */
export interface Description {
  /** The property, of the node and of the relations to it, that holds the claim. */
  property: string;
  best(claims: readonly Claim[]): Claim;
  /** The properties of the node that follow from the claim. */
  describe(claim: Claim): Properties;
}

const linkKinds: LinkKind[] = ['PAPER', 'CODE', 'DATASET', 'DEMO', 'VIDEO', 'PROJECT', 'BLOG', 'OTHER'];

export const descriptions: Record<NeighbourKind, Description> = {
  authors: { property: 'name', best: fullest, describe: (name) => authorProperties(String(name)) },
  venues: { property: 'name', best: smallest, describe: (name) => ({ name }) },
  repositories: { property: 'url', best: smallest, describe: (url) => repositoryProperties(String(url)) },
  links: {
    property: 'kind',
    best: (kinds) => linkKinds.find((kind) => kinds.includes(kind)) ?? 'OTHER',
    describe: (kind) => ({ kind }),
  },
  aliases: { property: 'by', best: smallest, describe: (by) => ({ by }) },
  works: { property: 'key', best: smallest, describe: (key) => ({ key }) },
  categories: {
    property: 'position',
    best: (positions) => Math.min(...positions.map(Number)),
    describe: (position) => ({ position }),
  },
};

/** The properties of an author that follow from the name. */
export function authorProperties(name: string): Properties {
  const { foldedName, initials, abbreviated } = nameKeys(name);
  return { name, foldedName, initials, abbreviated };
}

/** All properties of a repository but its id. */
export function repositoryProperties(url: string): Properties {
  const repository = parseRepository(url);
  if (!repository) throw new Error(`Expected the URL of a repository, got ${JSON.stringify(url)}.`);
  const { host, owner, name, kind } = repository;
  return { host, owner, name, kind, url: repository.url };
}

/** Of names with given names, not initials, where there are any. */
function fullest(names: readonly Claim[]): Claim {
  const full = names.filter((name) => !nameKeys(String(name)).abbreviated);
  return smallest(full.length > 0 ? full : names);
}

/** By code unit: capitals before small letters, plain hyphens before typographic ones. */
function smallest(spellings: readonly Claim[]): Claim {
  return spellings.map(String).reduce((least, next) => (compareTexts(next, least) < 0 ? next : least));
}
