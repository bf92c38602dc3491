import { Int } from 'type-graphql';
import { Part, Stored } from './decorators.js';

@Part({
  label: 'ListIssue',
  order: [
    { on: 'node', property: 'line' },
    { on: 'node', property: 'code' },
  ],
  description: 'Something in a list that could not be read, or contradicts itself.',
})
export class ListIssue {
  @Stored(() => Int, { description: 'The line it stands on, from 1.' })
  line!: number;

  @Stored(() => String, { description: 'Which kind of issue, for programs: `unparsed-entry`.' })
  code!: string;

  @Stored(() => String, { description: 'What was expected, what was read and what to do.' })
  message!: string;

  @Stored(() => String, { description: 'The text it speaks of.' })
  raw!: string;

  @Stored(() => String, { nullable: true, description: 'What to write instead, where that can be said.' })
  proposal?: string;
}
