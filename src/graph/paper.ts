import { Extensions, Field, ID, Int } from 'type-graphql';
import { parseArxivId } from '../identity/arxiv.js';
import { parseDoi } from '../identity/doi.js';
import { titleKey } from '../identity/title.js';
import { firstArgument } from './arguments.js';
import type { Author } from './author.js';
import { placeInByline, type Authorship } from './authorship.js';
import type { Category } from './category.js';
import { Kind, Stored } from './decorators.js';
import { newestFirst } from './newestFirst.js';
import type { Link } from './link.js';
import type { List } from './list.js';
import type { Listing } from './listing.js';
import type { PaperAlias } from './paperAlias.js';
import type { Repository } from './repository.js';
import type { Venue } from './venue.js';
import { PaperFacets } from './paperFacets.js';
import { ToMany, ToOne, ToParts } from './relations.js';
import { SimilarPaper } from './similarPaper.js';
import { Walked } from './walked.js';

@Kind({
  kind: 'PAPER',
  one: 'paper',
  many: 'papers',
  description:
    'A paper, or a model or data set that a list names like one. It is one paper however many lists and sections name it.',
  indexed: ['title'],
  order: newestFirst,
  facets: PaperFacets,
  aliases: { type: 'ALSO_KNOWN_AS', label: 'PaperAlias' },
  lookups: {
    arxivId: {
      type: () => String,
      property: 'arxivId',
      read: (text: string) => parseArxivId(text)?.id,
      expects: 'an arXiv id such as 2304.14454 or its URL',
      description: 'An arXiv id, with or without version, or a URL of arxiv.org: `2304.14454`.',
    },
    doi: {
      type: () => String,
      property: 'doi',
      read: (text: string) => parseDoi(text) ?? undefined,
      expects: 'a DOI such as 10.1038/s41586-023-06291-2 or its URL',
      description: 'A DOI or its URL: `10.1038/s41586-023-06291-2`.',
    },
    openAlexId: {
      type: () => String,
      property: 'openAlexId',
      read: (text: string) => /(?:^|\/)(W\d+)$/i.exec(text.trim())?.[1]?.toUpperCase(),
      expects: 'an OpenAlex id such as W2741809807 or its URL',
      description: 'An OpenAlex id or its URL: `W2741809807`.',
    },
    title: {
      type: () => String,
      property: 'titleKey',
      read: (text: string) => titleKey(text),
      expects: 'a title',
      description: 'The whole title; case, punctuation and spacing do not matter.',
    },
  },
})
export class Paper {
  @Stored(() => ID, { description: 'Global, opaque, the same after every import.' })
  id!: string;

  @Stored(() => String, { order: true, description: 'The whole title, without a final dot.' })
  title!: string;

  @Stored(() => String, {
    nullable: true,
    order: true,
    description:
      'As precise as the sources: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. What a list states, else the month in the arXiv id.',
  })
  date?: string;

  @Stored(() => Int, { nullable: true, order: true, description: 'The year of `date`.' })
  year?: number;

  @Stored(() => String, { nullable: true, description: 'The abstract, where a source gives it.' })
  abstract?: string;

  @Stored(() => String, { nullable: true, description: 'The arXiv id without version: `2304.14454`.' })
  arxivId?: string;

  @Stored(() => String, {
    nullable: true,
    description: 'The DOI in lower case: `10.1038/s41586-023-06291-2`.',
  })
  doi?: string;

  @Stored(() => String, {
    nullable: true,
    description: 'The id in OpenAlex, where a source gives it: `W2741809807`.',
  })
  openAlexId?: string;

  @Stored(() => String, { nullable: true, description: 'Where the sources say that the paper can be read.' })
  url?: string;

  @Stored(() => Boolean, {
    description: 'true: the sources name fewer authors than the paper has ("et al.").',
  })
  etAl!: boolean;

  @ToOne('Venue', {
    type: 'PUBLISHED_IN',
    direction: 'out',
    description: 'Where it was published; null when no source says so.',
  })
  venue?: Venue;

  @ToMany('Author', {
    type: 'AUTHORED',
    direction: 'in',
    count: 'authorCount',
    order: [{ on: 'relationship', property: 'position' }],
    first: 100,
    edge: {
      position: { type: () => Int, description: placeInByline.position },
      rawName: { type: () => String, description: placeInByline.rawName },
    },
    description: 'Its authors, in the order of the byline.',
  })
  authors!: Author[];

  @ToParts('Authorship', {
    type: 'AUTHORED',
    direction: 'in',
    order: [{ on: 'relationship', property: 'position' }],
    cut: { count: 'authorshipCount', first: 100 },
    description: 'The names of its byline in order, as the source writes them.',
  })
  authorships!: Authorship[];

  @ToMany('Category', {
    type: 'IN_CATEGORY',
    direction: 'out',
    count: 'categoryCount',
    order: [{ on: 'node', property: 'position' }],
    description: 'The categories it is listed in.',
  })
  categories!: Category[];

  @ToMany('Repository', {
    type: 'HAS_REPOSITORY',
    direction: 'out',
    count: 'repositoryCount',
    order: [{ on: 'node', property: 'url' }],
    description: 'Its code, models, data sets and spaces.',
  })
  repositories!: Repository[];

  @ToMany('List', {
    type: 'LISTED_IN',
    direction: 'out',
    count: 'listCount',
    order: [{ on: 'node', property: 'title' }],
    parallel: true,
    description: 'The lists that name it.',
  })
  lists!: List[];

  @ToParts('Link', {
    type: 'HAS_LINK',
    direction: 'out',
    order: [{ on: 'relationship', property: 'position' }],
    description: 'Every link that the sources give for it, repositories too.',
  })
  links!: Link[];

  @ToMany('Paper', {
    type: 'CITES',
    direction: 'out',
    count: 'citesCount',
    order: newestFirst,
    facets: PaperFacets,
    description: 'Papers of the graph that it cites, as far as a source says so; newest first.',
  })
  cites!: Paper[];

  @ToMany('Paper', {
    type: 'CITES',
    direction: 'in',
    count: 'citedByCount',
    order: newestFirst,
    facets: PaperFacets,
    description: 'Papers of the graph that cite it, as far as a source says so; newest first.',
  })
  citedBy!: Paper[];

  @ToParts('PaperAlias', {
    type: 'ALSO_KNOWN_AS',
    direction: 'out',
    order: [],
    description:
      'Its other ids. Each comes from a key (arXiv id, DOI, OpenAlex id, or title with first author) by which entries ' +
      'were taken for this one paper. An old id answers with the paper that it became.',
  })
  alsoKnownAs!: PaperAlias[];

  @ToParts('Listing', {
    type: 'LISTED_IN',
    direction: 'out',
    order: [
      { on: 'node', property: 'title' },
      { on: 'relationship', property: 'line' },
    ],
    description: 'What each list says of it, and where.',
  })
  listings!: Listing[];

  @Walked(() => [SimilarPaper], 'similar', {
    over: 'Paper',
    target: 'Paper',
    touches: 1_000,
    takes: [(prototype, field) => firstArgument(prototype, field, 10)],
    description:
      'Papers that have authors, headings, code or citations in common with it, most alike first, and why.',
  })
  similar!: SimilarPaper[];

  @Field(() => String, {
    description:
      'As a BibTeX entry in UTF-8: type, key (`wu2023pmc`), title, whole byline (teams in braces, "and others" where names ' +
      'are missing), venue, date, DOI, arXiv id and URL.',
  })
  @Extensions({ graph: { is: 'bibtex', touches: 10 } })
  bibtex!: string;
}
