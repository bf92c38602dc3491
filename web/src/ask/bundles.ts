import type { Filters } from '../recipe/recipe.js';
import type { Counted } from './papers.js';
import type { Question } from './question.js';
import { paperWhere, type PaperWhere } from './where.js';

/** Papers that stand together on the dial when there are too many to draw each. */
export interface BundleGroup {
  /** The id of a category or the name of a venue; null: all the others. */
  readonly id: string | null;
  readonly name: string;
}

/** For each group in its order: `g0`, `g1`, … */
export type BundlesAnswer = Readonly<
  Record<
    string,
    {
      readonly totalCount: number;
      readonly facets: { readonly years: readonly Counted[]; readonly authors?: readonly Counted[] };
    }
  >
>;

/** Papers per year of each group; with `people` those who wrote most of each instead. One request for all of them. */
export function bundlesQuestion(
  filters: Filters,
  grouping: 'category' | 'venue',
  groups: readonly BundleGroup[],
  people: boolean,
): Question {
  const named = groups.flatMap(({ id }) => (id === null ? [] : [id]));
  const variables = Object.fromEntries(
    groups.map(({ id }, index) => [
      `g${index}`,
      { AND: [paperWhere(filters), id === null ? { NOT: among(grouping, named) } : among(grouping, [id])] },
    ]),
  );
  const facet = people
    ? 'authors(first: 10) {\n        id\n        value\n        count\n      }'
    : 'years {\n        value\n        count\n      }';
  const selections = groups.map(
    (_, index) => `  g${index}: papersConnection(where: $g${index}) {
    totalCount
    facets {
      ${facet}
    }
  }`,
  );
  const parameters = groups.map((_, index) => `$g${index}: PaperWhere!`).join(', ');
  return { document: `query Bundles(${parameters}) {\n${selections.join('\n')}\n}\n`, variables };
}

function among(grouping: 'category' | 'venue', values: readonly string[]): PaperWhere {
  return grouping === 'category'
    ? { categories: { some: { id: { in: values } } } }
    : { venue: { name: { in: values } } };
}
