import type { Filters } from '../recipe/recipe.js';
import type { Counted } from './papers.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

/** A lane of many papers: a category by its id or a venue by its name. */
export interface LaneGroup {
  readonly kind: 'category' | 'venue';
  readonly id: string;
  readonly name: string;
}

export type LanesAnswer = Readonly<
  Record<string, { readonly totalCount: number; readonly facets: { readonly years: readonly Counted[] } }>
>;

/** In which years the papers of each lane appeared, `lane0` the first: one request for all. */
export function lanesQuestion(filters: Filters, lanes: readonly LaneGroup[]): Question {
  const parameters = lanes.map((_, index) => `$lane${index}: PaperWhere!`).join(', ');
  const parts = lanes.map(
    (_, index) => `  lane${index}: papersConnection(where: $lane${index}, first: 1) {
    totalCount
    facets {
      years {
        value
        count
      }
    }
  }
`,
  );
  const where = paperWhere(filters);
  return {
    document: `query Lanes(${parameters}) {\n${parts.join('')}}\n`,
    variables: Object.fromEntries(
      lanes.map(({ kind, id }, index) => [
        `lane${index}`,
        {
          AND: [
            where,
            kind === 'venue' ? { venue: { name: { eq: id } } } : { categories: { some: { id: { eq: id } } } },
          ],
        },
      ]),
    ),
  };
}
