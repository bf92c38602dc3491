import type { Filters, Relation } from '../recipe/recipe.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

export interface PaperNode {
  readonly __typename: 'Paper';
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly repositoryCount: number;
  readonly categoryCount: number;
  readonly authorCount: number;
  readonly categories: readonly { readonly id: string }[];
  readonly authors: readonly { readonly id: string }[];
  readonly repositories: readonly { readonly id: string }[];
  readonly venue: { readonly id: string } | null;
}

export interface AuthorNode {
  readonly __typename: 'Author';
  readonly id: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'TEAM';
  readonly paperCount: number;
  readonly coauthorCount?: number;
}

export interface CategoryNode {
  readonly __typename: 'Category';
  readonly id: string;
  readonly path: readonly string[];
  readonly paperCount: number;
}

export interface RepositoryNode {
  readonly __typename: 'Repository';
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly paperCount: number;
}

export interface VenueNode {
  readonly __typename: 'Venue';
  readonly id: string;
  readonly name: string;
  readonly paperCount: number;
}

export interface ListNode {
  readonly __typename: 'List';
  readonly id: string;
  readonly title: string;
  readonly paperCount: number;
}

export type GraphNode = PaperNode | AuthorNode | CategoryNode | RepositoryNode | VenueNode | ListNode;

/** A node, the first of its neighbours in one relation, and how many there are in all. */
export interface NeighboursAnswer {
  readonly node:
    | (GraphNode & {
        readonly neighbours?: readonly GraphNode[];
        readonly coauthors?: readonly {
          readonly author: AuthorNode;
          readonly paperCount: number;
          /** The newest of what they wrote together, where these are asked for. */
          readonly papers?: readonly PaperNode[];
        }[];
        readonly total?: number;
      })
    | null;
}

const fragment = `fragment Shown on Node {
  __typename
  id
  ... on Paper {
    title
    date
    repositoryCount
    categoryCount
    authorCount
    categories {
      id
    }
    authors {
      id
    }
    repositories {
      id
    }
    venue {
      id
    }
  }
  ... on Author {
    name
    kind
    paperCount(where: $where)
  }
  ... on Category {
    path
    paperCount(where: $where)
  }
  ... on Repository {
    owner
    name
    paperCount(where: $where)
  }
  ... on Venue {
    name
    paperCount(where: $where)
  }
  ... on List {
    title
    paperCount(where: $where)
  }
}
`;

/** Where the neighbours of a relation stand in the API, by the type that has it. */
const places: Readonly<Record<Relation, readonly (readonly [type: string, selection: string])[]>> = {
  authors: [
    ['Paper', 'neighbours: authors(first: $first) {\n        ...Shown\n      }\n      total: authorCount'],
  ],
  repositories: [
    [
      'Paper',
      'neighbours: repositories(first: $first) {\n        ...Shown\n      }\n      total: repositoryCount',
    ],
  ],
  categories: [
    [
      'Paper',
      'neighbours: categories(first: $first) {\n        ...Shown\n      }\n      total: categoryCount',
    ],
  ],
  children: [
    ['Category', 'neighbours: children(first: $first) {\n        ...Shown\n      }\n      total: childCount'],
  ],
  papers: ['Author', 'Category', 'Repository', 'Venue', 'List'].map((type) => [
    type,
    'neighbours: papers(first: $first, where: $where) {\n        ...Shown\n      }\n      total: paperCount(where: $where)',
  ]),
  coauthors: [
    [
      'Author',
      'coauthors(first: $first, where: $where) {\n        paperCount\n        author {\n          ...Shown\n        }\n      }\n      total: coauthorCount(where: $where)',
    ],
  ],
};

/** Papers that stand between two people, at most. */
const papersBetween = 3;

/** Neighbours that the API gives at once, at most. */
export const mostNeighbours = 100;

/**
 * The first neighbours of a node in one relation, of the papers for which filters hold; `between`: of co-authors also
 * the newest papers that they wrote together.
 */
export function neighboursQuestion(
  id: string,
  relation: Relation,
  first: number,
  filters: Filters,
  between = false,
): Question {
  const papers = `paperCount\n        papers(first: ${papersBetween}) {\n          ...Shown\n        }`;
  const selections = places[relation].map(
    ([type, selection]) =>
      `    ... on ${type} {\n      ${between ? selection.replace('paperCount\n', `${papers}\n`) : selection}\n    }`,
  );
  const document = `query Neighbours($id: ID!, $first: Int!, $where: PaperWhere!) {
  node(id: $id) {
    ...Shown
${selections.join('\n')}
  }
}

${fragment}`;
  return { document, variables: { id, first: Math.min(first, mostNeighbours), where: paperWhere(filters) } };
}

const nodeDocument = `query Node($id: ID!, $where: PaperWhere!) {
  node(id: $id) {
    ...Shown
  }
}

${fragment}`;

/** A node by itself. */
export function nodeQuestion(id: string, filters: Filters): Question {
  return { document: nodeDocument, variables: { id, where: paperWhere(filters) } };
}
