import { ID } from 'type-graphql';
import { firstArgument } from './arguments.js';
import { Kind, Stored } from './decorators.js';
import { newestFirst } from './newestFirst.js';
import type { ListIssue } from './listIssue.js';
import { ListOverlap } from './listOverlap.js';
import type { Paper } from './paper.js';
import { PaperFacets } from './paperFacets.js';
import { ToMany, ToParts } from './relations.js';
import { Walked } from './walked.js';

@Kind({
  kind: 'LIST',
  one: 'list',
  many: 'lists',
  description: 'An imported reading list or bibliography.',
  order: [{ on: 'node', property: 'title' }],
  lookups: {
    title: {
      type: () => String,
      property: 'title',
      read: (title: string) => title,
      expects: 'the title of a list',
      description: 'The whole title as shown.',
    },
  },
})
export class List {
  @Stored(() => ID, { description: 'Global, opaque, the same after every import.' })
  id!: string;

  @Stored(() => String, { order: true, description: 'The title in its text, else the name of its file.' })
  title!: string;

  @Stored(() => String, { nullable: true, description: 'The name of the file it was read from.' })
  source?: string;

  @Stored(() => String, {
    order: true,
    description: 'When its present text was first imported, in UTC: `2026-01-31T12:00:00.000Z`.',
  })
  importedAt!: string;

  @ToMany('Paper', {
    type: 'LISTED_IN',
    direction: 'in',
    count: 'paperCount',
    order: newestFirst,
    parallel: true,
    facets: PaperFacets,
    description: 'The papers it names, newest first.',
  })
  papers!: Paper[];

  @ToParts('ListIssue', {
    type: 'HAS_ISSUE',
    direction: 'out',
    order: [],
    cut: { count: 'issueCount', first: 100 },
    description: 'What could not be read or contradicts itself, by line.',
  })
  issues!: ListIssue[];

  @Walked(() => [ListOverlap], 'overlap', {
    over: 'Paper',
    target: 'List',
    touches: 1_000,
    takes: [(prototype, field) => firstArgument(prototype, field, 25)],
    description: 'The other lists that name some of the same papers, most first.',
  })
  overlap!: ListOverlap[];
}
