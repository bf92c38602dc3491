import { conditionsOf, without, type Condition } from '../recipe/conditions.js';
import type { Filters } from '../recipe/recipe.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

export type TotalsAnswer = Readonly<Partial<Record<Condition, { readonly totalCount: number }>>>;

/** How many papers there would be without each of the filters. */
export function totalsWithoutQuestion(filters: Filters): Question {
  const conditions = conditionsOf(filters);
  const parameters = conditions.map((condition) => `$${condition}: PaperWhere!`).join(', ');
  const totals = conditions.map(
    (condition) => `  ${condition}: papersConnection(where: $${condition}) {\n    totalCount\n  }\n`,
  );
  return {
    document: `query TotalsWithout(${parameters}) {\n${totals.join('')}}\n`,
    variables: Object.fromEntries(
      conditions.map((condition) => [condition, paperWhere(without(filters, condition))]),
    ),
  };
}
