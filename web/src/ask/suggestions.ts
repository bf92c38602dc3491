import type { Kind } from '../recipe/recipe.js';
import type { Question } from './question.js';

/** Something that the words typed so far may mean. */
export interface Suggestion {
  /** HTML in which everything is escaped but `<em>` around the words found. */
  readonly highlights: readonly string[];
  readonly node: {
    readonly __typename: Kind;
    readonly id: string;
    readonly name?: string;
    readonly title?: string;
    readonly path?: readonly string[];
    readonly owner?: string;
    readonly paperCount?: number;
    readonly date?: string | null;
  };
}

export interface SuggestionsAnswer {
  readonly suggest: readonly Suggestion[];
}

const document = `query Suggest($text: String!) {
  suggest(text: $text, first: 12) {
    highlights
    node {
      __typename
      id
      ... on Paper {
        title
        date
      }
      ... on Author {
        name
        paperCount
      }
      ... on Category {
        path
        paperCount
      }
      ... on Repository {
        owner
        name
        paperCount
      }
      ... on Venue {
        name
        paperCount
      }
      ... on List {
        title
        paperCount
      }
    }
  }
}
`;

/** What a person who types may be about to write. */
export function suggestionsQuestion(text: string): Question {
  return { document, variables: { text } };
}
