import type { Filters } from '../recipe/recipe.js';
import { chosenFacets, shownPage } from './connectionParts.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

/** What puts papers into groups when there are too many to draw each. */
export type Grouping = 'category' | 'venue';

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

/** The papers of a category or a venue, year by year. */
export interface PapersByYear {
  readonly totalCount: number;
  readonly facets: { readonly years: readonly Counted[] };
}

/** The papers for which filters hold: the newest of them, and what all of them have. */
export interface PapersAnswer extends GroupsAnswer {
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

/** The largest categories and venues, each with its papers by year. */
export interface GroupsAnswer {
  readonly byCategory?: readonly (ListedCategory & { readonly papersConnection: PapersByYear })[];
  readonly byVenue?: readonly { readonly name: string; readonly papersConnection: PapersByYear }[];
}

const byYear = `    papersConnection(where: $where) {
      totalCount
      facets {
        years {
          value
          count
        }
      }
    }
`;
const largest = `(first: 11, orderBy: [{ paperCount: { direction: DESC, where: $where } }])`;
const byCategory = `  byCategory: categories${largest} {
    id
    path
${byYear}  }
`;
const byVenue = `  byVenue: venues${largest} {
    name
${byYear}  }
`;

const document = `query Papers($where: PaperWhere!, $withCode: PaperWhere!, $after: String) {
  papersConnection(where: $where, first: 100, after: $after, orderBy: [{ date: DESC }]) {
    totalCount
${shownPage}    facets {
      years {
        value
        count
      }
${chosenFacets}    }
  }
  withCode: paperCount(where: $withCode)
  categories(first: 100, orderBy: [{ position: ASC }]) {
    id
    path
  }
`;

/**
 * Newest first, a hundred at a time. Of all papers the largest groups come with them: however many there are, the first
 * picture needs nothing else.
 */
export function papersQuestion(filters: Filters, after?: string): Question {
  const where = paperWhere(filters);
  const withCode = { AND: [where, { repositories: { some: {} } }] };
  const all = Object.keys(where).length === 0;
  return {
    document: `${document}${all ? byCategory + byVenue : ''}}\n`,
    variables: { where, withCode, ...(after !== undefined && { after }) },
  };
}

/** The largest groups among the papers for which filters hold. A filter is planned anew for each: only those needed. */
export function groupsQuestion(filters: Filters, grouping: Grouping): Question {
  const field = grouping === 'category' ? byCategory : byVenue;
  return {
    document: `query Groups($where: PaperWhere!) {\n${field}}\n`,
    variables: { where: paperWhere(filters) },
  };
}
