import type { Condition } from '../recipe/conditions.js';
import type { Filters } from '../recipe/recipe.js';
import type { Question } from './question.js';
import { withoutEach } from './withoutEach.js';

export type TotalsAnswer = Readonly<Partial<Record<Condition, { readonly totalCount: number }>>>;

/** How many papers there would be without each of the filters. */
export function totalsWithoutQuestion(filters: Filters): Question {
  const { parameters, fields, variables } = withoutEach(
    filters,
    (where) => `papersConnection(where: ${where}) {\n    totalCount\n  }`,
  );
  return { document: `query TotalsWithout(${parameters.join(', ')}) {\n${fields}}\n`, variables };
}
