import { ID, Int, registerEnumType } from 'type-graphql';
import { authorKey } from '../identity/name.js';
import { cypher } from '../query/cypher.js';
import { firstArgument, maxAuthorsArgument, whereArgument } from './arguments.js';
import { Coauthor } from './coauthor.js';
import { Kind, Stored } from './decorators.js';
import { enumFilter } from './inputs.js';
import { newestFirst } from './newestFirst.js';
import type { Paper } from './paper.js';
import { PaperFacets } from './paperFacets.js';
import { Alike, ToMany } from './relations.js';
import { Walked } from './walked.js';

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
  description:
    'A person or team in the byline of a paper. The same spelling is the same author, unless an ORCID iD says otherwise.',
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

  @Stored(() => Boolean, {
    description:
      'true: the same spelling is taken for the same author; no id says so. Two people of one name may stand here as one.',
  })
  nameOnly!: boolean;

  @ToMany('Paper', {
    type: 'AUTHORED',
    direction: 'out',
    count: 'paperCount',
    order: newestFirst,
    facets: PaperFacets,
    description: 'The papers with this author in the byline, newest first.',
  })
  papers!: Paper[];

  @Alike('Author', {
    count: 'candidateCount',
    // Two ORCID iDs are two people. Initials agree where a given name is written out on one side at most.
    when: (author, other) => cypher`${other}.kind = ${author}.kind
    AND (${other}.orcid IS NULL OR ${author}.orcid IS NULL)
    AND (${other}.foldedName = ${author}.foldedName OR ${other}.initials = ${author}.initials)
    AND (${other}.foldedName = ${author}.foldedName OR ${other}.abbreviated OR ${author}.abbreviated)`,
    description:
      'Other authors who may be the same: their names differ in accents, case, spaces, dots and hyphens at most, or one of ' +
      'the two has initials where the other has given names. They are not taken for one; by name.',
  })
  candidates!: Author[];

  @Walked(() => [Coauthor], 'coauthors', {
    over: 'Paper',
    target: 'Author',
    touches: 500,
    takes: [wherePapers, maxAuthorsArgument, (prototype, field) => firstArgument(prototype, field, 25)],
    description:
      'With whom papers were written, of those for which `where` holds: most papers together first, then the latest. ' +
      'Papers with more than `maxAuthors` authors are left out; `crowdedPaperCount` says how many.',
  })
  coauthors!: Coauthor[];

  @Walked(() => Int, 'coauthorCount', {
    over: 'Paper',
    target: 'Author',
    touches: 500,
    takes: [wherePapers, maxAuthorsArgument],
    description: 'How many there are in `coauthors`.',
  })
  coauthorCount!: number;

  @Walked(() => Int, 'crowdedPaperCount', {
    over: 'Paper',
    target: 'Author',
    touches: 25,
    takes: [wherePapers, maxAuthorsArgument],
    description:
      'How many papers with this author have more than `maxAuthors` authors: those that `coauthors` leaves out.',
  })
  crowdedPaperCount!: number;
}

function wherePapers(prototype: object, field: string): void {
  whereArgument(prototype, field, 'Paper');
}
