import type { Filters } from '../recipe/recipe.js';
import type { ListedPaper } from './details.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

/** Papers with more authors link nobody: as where the API counts papers together. */
export const mostAuthors = 30;

export interface PairedPaper extends ListedPaper {
  readonly __typename: 'Paper';
  readonly authors: readonly { readonly id: string; readonly name: string; readonly paperCount: number }[];
}

export interface PairedAuthor {
  readonly __typename: 'Author';
  readonly id: string;
  readonly name: string;
}

export interface PairAnswer {
  /** Both ends of a line. */
  readonly nodes: readonly (PairedPaper | PairedAuthor | null)[];
  /** What both wrote, where the ends are people. */
  readonly papersConnection: {
    readonly totalCount: number;
    readonly nodes: readonly (ListedPaper & { readonly venue: { readonly name: string } | null })[];
  };
}

const document = `query Pair($ids: [ID!]!, $where: PaperWhere!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Author {
      name
    }
    ... on Paper {
      title
      date
      authors {
        id
        name
        paperCount
      }
    }
  }
  papersConnection(where: $where, first: 50, orderBy: [{ date: DESC }]) {
    totalCount
    nodes {
      id
      title
      date
      venue {
        name
      }
    }
  }
}
`;

/** What is behind a line: the papers that two people wrote, or who wrote two papers. */
export function pairQuestion(ids: readonly [string, string], filters: Filters): Question {
  const by = (id: string): unknown => ({ authors: { some: { id: { eq: id } } } });
  const where = { AND: [paperWhere(filters), ...ids.map(by), { authors: { count: { lte: mostAuthors } } }] };
  return { document, variables: { ids, where } };
}
