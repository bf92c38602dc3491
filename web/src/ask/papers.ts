import type { Filters } from '../recipe/recipe.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

/** A value of a facet and how many papers have it. */
export interface Counted {
  readonly id: string | null;
  readonly value: string;
  readonly count: number;
}

/** A paper with what the pictures show of it. */
export interface ShownPaper {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly etAl: boolean;
  readonly repositoryCount: number;
  readonly venue: { readonly name: string } | null;
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly categories: readonly { readonly id: string }[];
}

export interface ListedCategory {
  readonly id: string;
  readonly path: readonly string[];
}

/** The papers for which filters hold: the first of them, and what all of them have. */
export interface PapersAnswer {
  readonly papersConnection: {
    readonly totalCount: number;
    readonly nodes: readonly ShownPaper[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets: {
      readonly years: readonly Counted[];
      readonly categories: readonly Counted[];
      readonly venues: readonly Counted[];
    };
  };
  readonly withCode: number;
  readonly categories: readonly ListedCategory[];
}

const document = `query Papers($where: PaperWhere!, $withCode: PaperWhere!, $after: String) {
  papersConnection(where: $where, first: 100, after: $after, orderBy: [{ date: DESC }]) {
    totalCount
    nodes {
      id
      title
      date
      etAl
      repositoryCount
      venue {
        name
      }
      authors {
        id
        name
      }
      categories {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    facets {
      years {
        value
        count
      }
      categories(first: 100) {
        id
        value
        count
      }
      venues(first: 100) {
        id
        value
        count
      }
    }
  }
  withCode: paperCount(where: $withCode)
  categories(first: 100, orderBy: [{ position: ASC }]) {
    id
    path
  }
}
`;

/** Newest first, a hundred at a time. */
export function papersQuestion(filters: Filters, after?: string): Question {
  const where = paperWhere(filters);
  const withCode = { AND: [where, { repositories: { some: {} } }] };
  return { document, variables: { where, withCode, ...(after !== undefined && { after }) } };
}
