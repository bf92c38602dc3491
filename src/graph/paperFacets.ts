import { Extensions, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { cypher, type Fragment, type Variable } from '../query/cypher.js';
import type { AspectMapping } from '../query/mapping.js';
import { firstArgument } from './arguments.js';

/** The ways to look at papers: each makes groups, and most make a facet. */
export enum PaperAspect {
  YEAR = 'YEAR',
  VENUE = 'VENUE',
  CATEGORY = 'CATEGORY',
  AUTHOR = 'AUTHOR',
  HOST = 'HOST',
  LIST = 'LIST',
}
registerEnumType(PaperAspect, {
  name: 'PaperAspect',
  description: 'A way to look at papers.',
  valuesConfig: {
    YEAR: { description: 'The year.' },
    VENUE: { description: 'Where they were published.' },
    CATEGORY: { description: 'The categories they are listed in; the path of headings, with " › " between.' },
    AUTHOR: { description: 'The people and teams in their bylines.' },
    HOST: { description: 'The hosts of their repositories: `github.com`.' },
    LIST: { description: 'The lists that name them.' },
  },
});

const byName = (end: Variable): Fragment => cypher`${end}.name`;
const byTitle = (end: Variable): Fragment => cypher`${end}.title`;
const byPath = (end: Variable): Fragment =>
  cypher`reduce(path = head(${end}.path), name IN tail(${end}.path) | path + ' › ' + name)`;

export const paperAspects: Readonly<Record<PaperAspect, AspectMapping>> = {
  YEAR: { field: 'year', property: null, label: null },
  VENUE: { field: 'venue', property: null, label: byName },
  CATEGORY: { field: 'categories', property: null, label: byPath },
  AUTHOR: { field: 'authors', property: null, label: byName },
  HOST: { field: 'repositories', property: 'host', label: null },
  LIST: { field: 'lists', property: null, label: byTitle },
};

@ObjectType({ description: 'A value, and how many papers have it.' })
class Facet {
  @Field(() => String, { description: 'The value as text: a year, a name, a host, or a path of headings.' })
  value!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the node that it names; null for years and hosts.',
  })
  id?: string;

  @Field(() => Int, { description: 'How many papers have it.' })
  count!: number;
}

@ObjectType({
  description:
    'How many of the papers on all pages have which value. Papers without a value are not counted.',
})
export class PaperFacets {
  years!: Facet[];
  categories!: Facet[];
  venues!: Facet[];
  authors!: Facet[];
  hosts!: Facet[];
}

facet('years', PaperAspect.YEAR, 'By year, earliest first.');
facet('categories', PaperAspect.CATEGORY, 'By category, most papers first.');
facet('venues', PaperAspect.VENUE, 'By venue, most papers first.');
facet('authors', PaperAspect.AUTHOR, 'By author, most papers first.');
facet('hosts', PaperAspect.HOST, 'By host of their repositories, most papers first.');

function facet(field: keyof PaperFacets, aspect: PaperAspect, description: string): void {
  const inOrder = aspect === PaperAspect.YEAR;
  Field(() => [Facet], { description })(PaperFacets.prototype, field);
  Extensions({ graph: { is: 'facet', aspect: paperAspects[aspect], inOrder } })(PaperFacets.prototype, field);
  if (!inOrder) firstArgument(PaperFacets.prototype, field, 10);
}
