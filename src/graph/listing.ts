import { Int } from 'type-graphql';
import { End, Part, Stored } from './decorators.js';
import type { List } from './list.js';

@Part({
  label: 'List',
  order: [{ on: 'node', property: 'id' }],
  description: 'One entry of a list: what it says of a paper, as it says it.',
})
export class Listing {
  @End('List', 'The list.')
  list!: List;

  @Stored(() => [String], {
    on: 'relationship',
    description: 'The headings above the entry, outermost first.',
  })
  section!: string[];

  @Stored(() => Int, { on: 'relationship', description: 'The line on which the entry starts, from 1.' })
  line!: number;

  @Stored(() => String, { on: 'relationship', description: 'The entry as written.' })
  raw!: string;

  @Stored(() => String, {
    on: 'relationship',
    nullable: true,
    description: 'The date that the entry states: `2023-04`.',
  })
  statedDate?: string;

  @Stored(() => String, {
    on: 'relationship',
    nullable: true,
    description: "The venue as the entry writes it: `ACL'23 Findings`.",
  })
  statedVenue?: string;
}
