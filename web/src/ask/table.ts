import type { Filters, Order } from '../recipe/recipe.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

/** Rows on a page of the table. */
export const rowsOnPage = 50;

/** Which page: the first, the one behind a cursor, or the one before it. */
export interface Page {
  readonly after?: string;
  readonly before?: string;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PaperRow {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly etAl: boolean;
  readonly authorCount: number;
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly venue: { readonly id: string; readonly name: string } | null;
  readonly categories: readonly { readonly id: string; readonly path: readonly string[] }[];
  readonly repositoryCount: number;
}

export interface PaperTableAnswer {
  readonly papersConnection: {
    readonly totalCount: number;
    readonly nodes: readonly PaperRow[];
    readonly pageInfo: PageInfo;
  };
}

const paperDocument = `query PaperTable(
  $where: PaperWhere!
  $orderBy: [PaperOrderBy!]!
  $first: Int
  $after: String
  $last: Int
  $before: String
) {
  papersConnection(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      title
      date
      etAl
      authorCount
      authors(first: 3) {
        id
        name
      }
      venue {
        id
        name
      }
      categories(first: 3) {
        id
        path
      }
      repositoryCount
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
`;

/** A page of the papers for which filters hold. */
export function paperTableQuestion(filters: Filters, { by, descending }: Order, page: Page): Question {
  const direction = descending ? 'DESC' : 'ASC';
  const orders: Partial<Record<Order['by'], unknown>> = {
    title: { title: direction },
    authors: { authorCount: { direction } },
    code: { repositoryCount: { direction } },
  };
  const orderBy = [orders[by] ?? { date: direction }];
  return { document: paperDocument, variables: { where: paperWhere(filters), orderBy, ...bounds(page) } };
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'TEAM';
  readonly paperCount: number;
  readonly coauthorCount: number;
}

export interface PeopleTableAnswer {
  readonly authorsConnection: {
    readonly totalCount: number;
    readonly nodes: readonly PersonRow[];
    readonly pageInfo: PageInfo;
  };
}

const peopleDocument = `query PeopleTable(
  $authors: AuthorWhere!
  $where: PaperWhere!
  $orderBy: [AuthorOrderBy!]!
  $first: Int
  $after: String
  $last: Int
  $before: String
) {
  authorsConnection(
    where: $authors
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
      kind
      paperCount(where: $where)
      coauthorCount(where: $where)
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
`;

/** A page of the people who wrote the papers for which filters hold; their counts are of these papers. */
export function peopleTableQuestion(filters: Filters, { by, descending }: Order, page: Page): Question {
  const where = paperWhere(filters);
  const direction = descending ? 'DESC' : 'ASC';
  const orderBy = [
    by === 'name' ? { name: direction } : { paperCount: { direction, where } },
    { name: 'ASC' },
  ];
  return {
    document: peopleDocument,
    variables: {
      ...{ authors: { papers: { some: where } }, where },
      orderBy: by === 'name' ? orderBy.slice(0, 1) : orderBy,
      ...bounds(page),
    },
  };
}

function bounds({ after, before }: Page): Readonly<Record<string, unknown>> {
  if (before !== undefined) return { last: rowsOnPage, before };
  return { first: rowsOnPage, ...(after !== undefined && { after }) };
}
