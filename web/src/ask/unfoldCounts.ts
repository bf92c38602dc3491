import type { Filters, Kind, Relation } from '../recipe/recipe.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

export interface UnfoldCountsAnswer {
  readonly node:
    ({ readonly __typename: Kind; readonly id: string } & Readonly<Partial<Record<Relation, number>>>) | null;
}

const document = `query UnfoldCounts($id: ID!, $where: PaperWhere!) {
  node(id: $id) {
    __typename
    id
    ... on Paper {
      authors: authorCount
      repositories: repositoryCount
      categories: categoryCount
    }
    ... on Author {
      papers: paperCount(where: $where)
      coauthors: coauthorCount(where: $where)
    }
    ... on Category {
      children: childCount
      papers: paperCount(where: $where)
    }
    ... on Repository {
      papers: paperCount(where: $where)
    }
    ... on Venue {
      papers: paperCount(where: $where)
    }
    ... on List {
      papers: paperCount(where: $where)
    }
  }
}
`;

/** How many neighbours a node has of each kind that it can be unfolded into. */
export function unfoldCountsQuestion(id: string, filters: Filters): Question {
  return { document, variables: { id, where: paperWhere(filters) } };
}
