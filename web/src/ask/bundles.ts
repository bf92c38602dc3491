import type { Filters } from '../recipe/recipe.js';
import type { PapersByYear } from './papers.js';
import type { Question } from './question.js';
import { paperWhere, type PaperWhere } from './where.js';

/** What puts papers into groups when there are too many to draw each. */
export type Grouping = 'category' | 'venue';

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
  return {
    document,
    variables: { where: { AND: [paperWhere(filters), { NOT: among('category', categories) }] } },
  };
}

/** How many papers somebody has in a group: its key, then theirs. */
export interface PaperGroup {
  readonly count: number;
  readonly keys: readonly { readonly id: string | null; readonly value: string | null }[];
}

export interface BundlePeopleAnswer {
  readonly people: readonly PaperGroup[];
}

/** Who wrote most in which of some groups: ids of categories, or names of venues. */
export function bundlePeopleQuestion(
  filters: Filters,
  grouping: Grouping,
  groups: readonly string[],
): Question {
  const document = `query BundlePeople($people: PaperWhere!) {
  people: groupPapers(by: [${grouping === 'category' ? 'CATEGORY' : 'VENUE'}, AUTHOR], where: $people, first: 100) {
    count
    keys {
      id
      value
    }
  }
}
`;
  return { document, variables: { people: { AND: [paperWhere(filters), among(grouping, groups)] } } };
}

function among(grouping: Grouping, values: readonly string[]): PaperWhere {
  return grouping === 'category'
    ? { categories: { some: { id: { in: values } } } }
    : { venue: { name: { in: values } } };
}
