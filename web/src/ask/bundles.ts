import type { Filters } from '../recipe/recipe.js';
import type { Question } from './question.js';
import { paperWhere, type PaperWhere } from './where.js';

/** Papers that stand together on the dial when there are too many to draw each. */
export interface BundleGroup {
  /** The id of a category or the name of a venue; null: all the others. */
  readonly id: string | null;
  readonly name: string;
}

/** How many papers have these values, in the order of the aspects asked for. */
export interface PaperGroup {
  readonly count: number;
  readonly keys: readonly { readonly id: string | null; readonly value: string | null }[];
}

export type BundlesAnswer = Readonly<Record<string, readonly PaperGroup[]>>;

/** The server gives at most so many groups for one field. */
const mostGroups = 100;
/** Fields of one request: the server allows fifteen aliases. */
const mostParts = 14;

/** Papers per group and year, a few years a field so that no group is cut; `others` for what is in no named group. */
export function bundlesQuestion(
  filters: Filters,
  grouping: 'category' | 'venue',
  groups: readonly BundleGroup[],
  [first, last]: readonly [number, number],
): Question {
  const named = groups.flatMap(({ id }) => (id === null ? [] : [id]));
  const where = paperWhere(filters);
  // A paper in a named category may be in further ones, which are groups too.
  const fitting = Math.floor(mostGroups / Math.max(1, named.length * (grouping === 'category' ? 3 : 1)));
  const years = Math.max(1, fitting, Math.ceil((last - first + 1) / mostParts));
  const wheres: Record<string, PaperWhere> = {};
  for (let from = first, part = 0; from <= last; from += years, part++)
    wheres[`part${part}`] = {
      AND: [where, among(grouping, named), { year: { gte: from, lte: Math.min(last, from + years - 1) } }],
    };
  const aspect = grouping === 'category' ? 'CATEGORY' : 'VENUE';
  const fields = Object.keys(wheres).map((name) => field(name, `${aspect}, YEAR`));
  if (named.length < groups.length) {
    wheres['others'] = { AND: [where, { NOT: among(grouping, named) }] };
    fields.push(field('others', 'YEAR'));
  }
  const parameters = Object.keys(wheres).map((name) => `$${name}: PaperWhere!`);
  return {
    document: `query Bundles(${parameters.join(', ')}) {\n${fields.join('\n')}\n}\n`,
    variables: wheres,
  };
}

/** Who wrote most in which group. */
export function bundlePeopleQuestion(
  filters: Filters,
  grouping: 'category' | 'venue',
  groups: readonly BundleGroup[],
): Question {
  const named = groups.flatMap(({ id }) => (id === null ? [] : [id]));
  const aspect = grouping === 'category' ? 'CATEGORY' : 'VENUE';
  return {
    document: `query BundlePeople($people: PaperWhere!) {\n${field('people', `${aspect}, AUTHOR`)}\n}\n`,
    variables: { people: { AND: [paperWhere(filters), among(grouping, named)] } },
  };
}

function field(name: string, aspects: string): string {
  return `  ${name}: groupPapers(by: [${aspects}], where: $${name}, first: ${mostGroups}) {
    count
    keys {
      id
      value
    }
  }`;
}

function among(grouping: 'category' | 'venue', values: readonly string[]): PaperWhere {
  return grouping === 'category'
    ? { categories: { some: { id: { in: values } } } }
    : { venue: { name: { in: values } } };
}
