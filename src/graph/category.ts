import { ID, Int } from 'type-graphql';
import { Kind, Stored } from './decorators.js';
import { newestFirst } from './newestFirst.js';
import type { Paper } from './paper.js';
import { PaperFacets } from './paperFacets.js';
import { ToMany, ToOne } from './relations.js';

@Kind({
  kind: 'CATEGORY',
  one: 'category',
  many: 'categories',
  description: 'A heading under which lists name papers. The same path is the same category.',
  indexed: ['name'],
  order: [
    { on: 'node', property: 'position' },
    { on: 'node', property: 'name' },
  ],
  lookups: {
    path: {
      type: () => [String],
      property: 'path',
      read: (path: string[]) => path,
      expects: 'the headings from the outermost to this one',
      description:
        'The headings from the outermost to this one: `["Valuable Resources", "Related Surveys"]`.',
    },
  },
})
export class Category {
  @Stored(() => ID, { description: 'Global, opaque, the same after every import.' })
  id!: string;

  @Stored(() => String, { order: true, description: "The heading's text, without emoji, badges and links." })
  name!: string;

  @Stored(() => [String], { description: 'The headings from the outermost to this one.' })
  path!: string[];

  @Stored(() => Int, { order: true, description: 'How many headings its path has, from 1.' })
  depth!: number;

  @Stored(() => Int, { order: true, description: 'Its place among the headings of its list, from 0.' })
  position!: number;

  @ToOne('Category', {
    type: 'SUBCATEGORY_OF',
    direction: 'out',
    description: 'The category around it; null for an outermost one.',
  })
  parent?: Category;

  @ToMany('Category', {
    type: 'SUBCATEGORY_OF',
    direction: 'in',
    count: 'childCount',
    order: [{ on: 'node', property: 'position' }],
    description: 'The categories directly inside it, in the order of the list.',
  })
  children!: Category[];

  @ToMany('Paper', {
    type: 'IN_CATEGORY',
    direction: 'in',
    count: 'paperCount',
    order: newestFirst,
    deep: {
      type: 'SUBCATEGORY_OF',
      direction: 'in',
      description: 'true: also the papers of the categories inside it, at any depth.',
    },
    facets: PaperFacets,
    description: 'The papers listed in it, newest first.',
  })
  papers!: Paper[];
}
