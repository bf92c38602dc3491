import type { Filters } from '../recipe/recipe.js';
import { chosenFacets } from './connectionParts.js';
import type { Counted } from './papers.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

export interface FacetsAnswer {
  readonly papersConnection: {
    readonly totalCount: number;
    readonly facets: { readonly categories: readonly Counted[]; readonly venues: readonly Counted[] };
  };
}

const document = `query Facets($where: PaperWhere!) {
  papersConnection(where: $where) {
    totalCount
    facets {
${chosenFacets}    }
  }
}
`;

/** What the papers have for which filters hold, without the papers. */
export function facetsQuestion(filters: Filters): Question {
  return { document, variables: { where: paperWhere(filters) } };
}
