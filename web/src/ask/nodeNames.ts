import type { Question } from './question.js';

export interface NodeNamesAnswer {
  /** In the order of the ids; null for an id that the graph does not hold. */
  readonly nodes: readonly ({
    readonly __typename: string;
    readonly id: string;
    readonly name?: string;
    readonly title?: string;
    readonly path?: readonly string[];
  } | null)[];
}

const document = `query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Paper {
      title
    }
    ... on Author {
      name
    }
    ... on Category {
      path
    }
    ... on Repository {
      name
    }
    ... on Venue {
      name
    }
    ... on List {
      title
    }
  }
}
`;

/** What nodes are called. */
export function nodeNamesQuestion(ids: readonly string[]): Question {
  return { document, variables: { ids: ids.slice(0, 100) } };
}
