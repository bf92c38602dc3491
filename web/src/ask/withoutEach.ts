import { conditionsOf, without } from '../recipe/conditions.js';
import type { Filters } from '../recipe/recipe.js';
import { paperWhere } from './where.js';

interface WithoutEach {
  /** Of the question. */
  readonly parameters: readonly string[];
  /** A field for each filter, by its name. */
  readonly fields: string;
  readonly variables: Readonly<Record<string, object>>;
}

/** The parts of a question that asks for the same without each of the filters in force. @param ask writes it for a `where` */
export function withoutEach(filters: Filters, ask: (where: string) => string): WithoutEach {
  const conditions = conditionsOf(filters);
  return {
    parameters: conditions.map((condition) => `$${condition}: PaperWhere!`),
    fields: conditions.map((condition) => `  ${condition}: ${ask(`$${condition}`)}\n`).join(''),
    variables: Object.fromEntries(
      conditions.map((condition) => [condition, paperWhere(without(filters, condition))]),
    ),
  };
}
