import { ID } from 'type-graphql';
import { nodeId } from '../identity/nodeId.js';
import { venueKey } from '../identity/venue.js';
import { Kind, Stored } from './decorators.js';
import { newestFirst } from './newestFirst.js';
import type { Paper } from './paper.js';
import { PaperFacets } from './paperFacets.js';
import { ToMany } from './relations.js';

@Kind({
  kind: 'VENUE',
  one: 'venue',
  many: 'venues',
  description: 'A journal, a conference series or a preprint server, whatever the year.',
  indexed: ['name'],
  order: [{ on: 'node', property: 'name' }],
  lookups: {
    name: {
      type: () => String,
      property: 'id',
      read: (name: string) => nodeId('VENUE', venueKey(name)),
      expects: 'the name of a venue such as ACL',
      description: 'The name of the series; case does not matter: `ACL Findings`.',
    },
  },
})
export class Venue {
  @Stored(() => ID, { description: 'Global, opaque, the same after every import.' })
  id!: string;

  @Stored(() => String, { order: true, description: 'The series, without year: `arXiv`, `ACL Findings`.' })
  name!: string;

  @ToMany('Paper', {
    type: 'PUBLISHED_IN',
    direction: 'in',
    count: 'paperCount',
    order: newestFirst,
    facets: PaperFacets,
    description: 'The papers published in it, newest first.',
  })
  papers!: Paper[];
}
