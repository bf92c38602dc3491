import { ID, registerEnumType } from 'type-graphql';
import { authorKey } from '../identity/name.js';
import { Kind, Stored, ToMany } from './decorators.js';
import { enumFilter } from './inputs.js';
import { newestFirst } from './newestFirst.js';
import type { Paper } from './paper.js';

export enum AuthorKind {
  PERSON = 'PERSON',
  TEAM = 'TEAM',
}
registerEnumType(AuthorKind, {
  name: 'AuthorKind',
  description: 'Who stands in a byline.',
  valuesConfig: {
    PERSON: { description: 'One person.' },
    TEAM: { description: 'A team, laboratory, company or consortium.' },
  },
});

@Kind({
  kind: 'AUTHOR',
  one: 'author',
  many: 'authors',
  description: 'A person or team in the byline of a paper. The same spelling is the same author.',
  order: [{ on: 'node', property: 'name' }],
  lookups: {
    name: {
      type: () => String,
      property: 'name',
      read: authorKey,
      expects: 'a name',
      description: 'The whole name as shown: `Chaoyi Wu`.',
    },
    orcid: {
      type: () => String,
      property: 'orcid',
      read: (text: string) => /\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/i.exec(text.trim())?.[0].toUpperCase(),
      expects: 'an ORCID iD such as 0000-0002-1825-0097 or its URL',
      description: 'An ORCID iD or its URL: `0000-0002-1825-0097`.',
    },
  },
})
export class Author {
  @Stored(() => ID, { description: 'Global, opaque, the same after every import.' })
  id!: string;

  @Stored(() => String, { order: true, description: 'As people write it, given name first.' })
  name!: string;

  @Stored(() => AuthorKind, {
    filter: enumFilter('AuthorKind', AuthorKind),
    description: 'A person or a team.',
  })
  kind!: AuthorKind;

  @Stored(() => String, {
    nullable: true,
    description: 'The ORCID iD, where a source gives it: `0000-0002-1825-0097`.',
  })
  orcid?: string;

  @ToMany('Paper', {
    type: 'AUTHORED',
    direction: 'out',
    count: 'paperCount',
    order: newestFirst,
    description: 'The papers with this author in the byline, newest first.',
  })
  papers!: Paper[];
}
