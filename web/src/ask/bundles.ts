import type { Filters } from '../recipe/recipe.js';
import type { Counted, Grouping, PapersByYear } from './papers.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

export interface OthersAnswer {
  readonly papersConnection: PapersByYear;
}

/** The papers in none of some categories. A paper has several: no sum of theirs tells. */
export function othersQuestion(filters: Filters, categories: readonly string[]): Question {
  const document = `query Others($where: PaperWhere!) {
  papersConnection(where: $where) {
    totalCount
    facets {
      years {
        value
        count
      }
    }
  }
}
`;
  const named = { categories: { some: { id: { in: categories } } } };
  return { document, variables: { where: { AND: [paperWhere(filters), { NOT: named }] } } };
}

export interface BundlePeopleAnswer {
  readonly groups: readonly {
    readonly id: string;
    /** Of a venue. */
    readonly name?: string;
    readonly papersConnection: { readonly facets: { readonly authors: readonly Counted[] } };
  }[];
}

/** Who wrote most of each of the largest groups. */
export function bundlePeopleQuestion(filters: Filters, grouping: Grouping): Question {
  const document = `query BundlePeople($where: PaperWhere!) {
  groups: ${grouping === 'category' ? 'categories' : 'venues'}(
    first: 11
    orderBy: [{ paperCount: { direction: DESC, where: $where } }]
  ) {
    id${grouping === 'venue' ? '\n    name' : ''}
    papersConnection(where: $where) {
      facets {
        authors(first: 10) {
          id
          value
          count
        }
      }
    }
  }
}
`;
  return { document, variables: { where: paperWhere(filters) } };
}
