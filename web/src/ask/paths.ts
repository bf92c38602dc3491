import type { Filters } from '../recipe/recipe.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';
import { withoutEach } from './withoutEach.js';

/** Steps from co-author to co-author, at most: what the API goes. */
export const mostHops = 6;

export interface PathPaper {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly repositoryCount: number;
  readonly venue: { readonly name: string } | null;
  readonly categories: readonly { readonly id: string }[];
}

export interface PathAuthor {
  readonly id: string;
  readonly name: string;
}

export interface CoauthorPath {
  readonly hopCount: number;
  readonly truncated: boolean;
  readonly authors: readonly PathAuthor[];
  readonly hops: readonly { readonly paperCount: number; readonly papers: readonly PathPaper[] }[];
}

export interface PathsAnswer {
  readonly coauthorPaths: readonly CoauthorPath[];
}

/** The shortest ways from one author to another over the papers for which filters hold. */
export function pathsQuestion(from: string, to: string, filters: Filters): Question {
  const document = `query Paths($from: ID!, $to: ID!, $where: PaperWhere!) {
  coauthorPaths(from: $from, to: $to, where: $where, maxHops: ${mostHops}, first: 3) {
    hopCount
    truncated
    authors {
      id
      name
    }
    hops {
      paperCount
      papers(first: 3) {
        id
        title
        date
        repositoryCount
        venue {
          name
        }
        categories {
          id
        }
      }
    }
  }
}
`;
  return { document, variables: { from, to, where: paperWhere(filters) } };
}

export interface DetoursAnswer {
  readonly [condition: string]: readonly { readonly hopCount: number }[];
}

/** Which of the filters in force stands in the way: the ways there are without each of them, and `free` of all. */
export function detoursQuestion(from: string, to: string, filters: Filters): Question {
  const paths = (where: string): string =>
    `coauthorPaths(from: $from, to: $to${where}, maxHops: ${mostHops}) {\n    hopCount\n  }`;
  const { parameters, fields, variables } = withoutEach(filters, (where) => paths(`, where: ${where}`));
  const all = ['$from: ID!', '$to: ID!', ...parameters].join(', ');
  return {
    document: `query Detours(${all}) {\n${fields}  free: ${paths('')}\n}\n`,
    variables: { from, to, ...variables },
  };
}

export interface PersonSuggestionsAnswer {
  readonly suggest: readonly {
    readonly node: { readonly id: string; readonly name: string; readonly paperCount: number };
  }[];
}

/** Whom the words typed so far may mean. */
export function personSuggestionsQuestion(text: string): Question {
  const document = `query SuggestPeople($text: String!) {
  suggest(text: $text, kinds: [AUTHOR], first: 8) {
    node {
      id
      ... on Author {
        name
        paperCount
      }
    }
  }
}
`;
  return { document, variables: { text } };
}
