import type { TypeMapping } from '../query/mapping.js';
import { Author } from './author.js';
import { Authorship } from './authorship.js';
import { Category } from './category.js';
import { Link } from './link.js';
import { List } from './list.js';
import { Listing } from './listing.js';
import { ListIssue } from './listIssue.js';
import { Paper } from './paper.js';
import { PaperAlias } from './paperAlias.js';
import { mappedKind, type MappedKind } from './registry.js';
import { Repository } from './repository.js';
import { Venue } from './venue.js';

/** The kinds with a global id, in the order in which the schema offers them. A new kind is added here. */
export const kinds: readonly MappedKind[] = [Paper, Author, Category, Repository, Venue, List].map(
  ({ name }) => mappedKind(name),
);

/** Where each of them stands in the graph. */
export const kindMappings = (): readonly TypeMapping[] => kinds.map(({ mapping }) => mapping);

/** What kinds refer to and the schema must know. */
export const parts = [Authorship, Listing, Link, ListIssue, PaperAlias];
