import type { Filters } from '../recipe/recipe.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

export interface PeopleAnswer {
  readonly coauthorshipGraph: {
    readonly nodes: readonly {
      readonly id: string;
      readonly label: string;
      readonly weight: number;
      readonly community: number;
      readonly node: {
        readonly authorKind?: 'PERSON' | 'TEAM';
        readonly papers?: readonly { readonly categories: readonly { readonly id: string }[] }[];
      };
    }[];
    readonly edges: readonly {
      readonly id: string;
      readonly source: string;
      readonly target: string;
      readonly weight: number;
      readonly firstYear: number | null;
      readonly lastYear: number | null;
    }[];
    readonly truncated: boolean;
    readonly crowdedPaperCount: number;
  };
}

const document = `query People($where: PaperWhere!, $limit: Int!) {
  coauthorshipGraph(where: $where, limit: $limit) {
    nodes {
      id
      label
      weight
      community
      node {
        ... on Author {
          authorKind: kind
          papers(first: 5, where: $where) {
            categories(first: 2) {
              id
            }
          }
        }
      }
    }
    edges {
      id
      source
      target
      weight
      firstYear
      lastYear
    }
    truncated
    crowdedPaperCount
  }
}
`;

/** Who wrote with whom, the strongest first. */
export function peopleQuestion(filters: Filters, limit: number): Question {
  return { document, variables: { where: paperWhere(filters), limit } };
}
