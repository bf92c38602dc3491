import type { Filters } from '../recipe/recipe.js';
import type { Counted } from './papers.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

/** The questions behind the cards of the statistics, one each. */

export interface DatesAnswer {
  readonly papersConnection: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly date: string | null }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly facets: { readonly years: readonly Counted[] };
  };
}

/** In which years the papers appeared; of few papers each date. */
export function datesQuestion(filters: Filters): Question {
  const document = `query Dates($where: PaperWhere!) {
  papersConnection(where: $where, first: 100, orderBy: [{ date: ASC }]) {
    totalCount
    nodes {
      date
    }
    pageInfo {
      hasNextPage
    }
    facets {
      years {
        value
        count
      }
    }
  }
}
`;
  return { document, variables: { where: paperWhere(filters) } };
}

/** Papers by month: `month0` is how many the first of the months has. */
export type MonthsAnswer = Readonly<Record<string, number>>;

/** How many papers each of a dozen months has, at most. */
export function monthsQuestion(filters: Filters, months: readonly string[]): Question {
  const parameters = months.map((_, index) => `$month${index}: PaperWhere!`).join(', ');
  const counts = months.map((_, index) => `  month${index}: paperCount(where: $month${index})`).join('\n');
  const where = paperWhere(filters);
  return {
    document: `query Months(${parameters}) {\n${counts}\n}\n`,
    variables: Object.fromEntries(
      months.map((month, index) => [`month${index}`, { AND: [where, { date: { startsWith: month } }] }]),
    ),
  };
}

interface FacetAnswer<Name extends string> {
  readonly totalCount: number;
  readonly facets: Readonly<Record<Name, readonly Counted[]>>;
}

export interface CategoriesAnswer {
  readonly all: FacetAnswer<'categories'>;
  readonly withCode: FacetAnswer<'categories'>;
}

/** How many papers each category has, and how many of them with code. */
export function categoriesQuestion(filters: Filters): Question {
  const document = `query Categories($where: PaperWhere!, $withCode: PaperWhere!) {
  all: papersConnection(where: $where, first: 1) {
    ...Categories
  }
  withCode: papersConnection(where: $withCode, first: 1) {
    ...Categories
  }
}

fragment Categories on PaperConnection {
  totalCount
  facets {
    categories(first: 100) {
      id
      value
      count
    }
  }
}
`;
  const where = paperWhere(filters);
  return { document, variables: { where, withCode: { AND: [where, { repositories: { some: {} } }] } } };
}

export interface VenuesAnswer {
  readonly papersConnection: FacetAnswer<'venues'>;
  readonly unstated: number;
}

/** How many papers each venue has, and how many papers state none. */
export function venuesQuestion(filters: Filters): Question {
  const document = `query Venues($where: PaperWhere!, $unstated: PaperWhere!) {
  papersConnection(where: $where, first: 1) {
    totalCount
    facets {
      venues(first: 100) {
        id
        value
        count
      }
    }
  }
  unstated: paperCount(where: $unstated)
}
`;
  const where = paperWhere(filters);
  return { document, variables: { where, unstated: { AND: [where, { NOT: { venue: {} } }] } } };
}

export interface CodeAnswer {
  readonly all: number;
  readonly withCode: number;
}

export function codeQuestion(filters: Filters): Question {
  const document = `query Code($where: PaperWhere!, $withCode: PaperWhere!) {
  all: paperCount(where: $where)
  withCode: paperCount(where: $withCode)
}
`;
  const where = paperWhere(filters);
  return { document, variables: { where, withCode: { AND: [where, { repositories: { some: {} } }] } } };
}

export interface ConnectedAnswer {
  readonly coauthorshipGraph: {
    readonly truncated: boolean;
    readonly crowdedPaperCount: number;
    readonly nodes: readonly { readonly id: string; readonly label: string; readonly weight: number }[];
    readonly edges: readonly { readonly source: string; readonly target: string }[];
  };
}

/** Who wrote with whom, among the people with most papers. */
export function connectedQuestion(filters: Filters): Question {
  const document = `query Connected($where: PaperWhere!) {
  coauthorshipGraph(where: $where, limit: 200) {
    truncated
    crowdedPaperCount
    nodes {
      id
      label
      weight
    }
    edges {
      source
      target
    }
  }
}
`;
  return { document, variables: { where: paperWhere(filters) } };
}

export interface CoauthorCountsAnswer {
  readonly nodes: readonly ({ readonly id: string; readonly coauthorCount: number } | null)[];
}

/** With how many others each of some people wrote, whether these have few papers or many. */
export function coauthorCountsQuestion(filters: Filters, ids: readonly string[]): Question {
  const document = `query CoauthorCounts($ids: [ID!]!, $where: PaperWhere!) {
  nodes(ids: $ids) {
    id
    ... on Author {
      name
      coauthorCount(where: $where)
    }
  }
}
`;
  return { document, variables: { ids, where: paperWhere(filters) } };
}
