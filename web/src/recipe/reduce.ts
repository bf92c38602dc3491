import { without, type Condition } from './conditions.js';
import {
  firstSight,
  noFilters,
  type Filters,
  type Kind,
  type Order,
  type Recipe,
  type Relation,
  type View,
} from './recipe.js';

/** What can be unfolded of a kind, in the order in which it is. */
export const unfoldings: Readonly<Record<Kind, readonly Relation[]>> = {
  Paper: ['authors', 'repositories', 'categories'],
  Author: ['papers', 'coauthors'],
  Category: ['children', 'papers'],
  Repository: ['papers'],
  Venue: ['papers'],
  List: ['papers'],
};

/** What is unfolded at once of a node that a picture begins with. */
const beginnings: Readonly<Record<Kind, readonly Relation[]>> = {
  ...unfoldings,
  Paper: ['authors', 'repositories'],
  Author: ['papers'],
};

/** How many neighbours come with the first press. */
export function firstNeighbours(relation: Relation): number {
  return relation === 'authors' ? 8 : 12;
}

/** One thing that a person does. Each is one entry in the browser's history. */
export type Step =
  | { do: 'view'; view: View }
  | { do: 'toggle'; facet: 'categories' | 'venues' | 'authors'; value: string }
  | { do: 'filter'; filters: Partial<Filters> }
  | { do: 'drop'; condition: Condition }
  | { do: 'clear filters' }
  | { do: 'seed'; id: string; kind: Kind }
  | { do: 'first sight' }
  | { do: 'tidy' }
  | { do: 'kind'; kind: Kind }
  | { do: 'between' }
  | { do: 'groups' }
  | { do: 'page'; page: number }
  | { do: 'unfold'; id: string; relation: Relation; count: number }
  | { do: 'fold'; id: string }
  | { do: 'hide'; ids: readonly string[] }
  | { do: 'pin'; id: string; at: readonly [number, number] }
  | { do: 'unpin'; id: string }
  | { do: 'path'; from: string; to: string }
  | { do: 'group'; grouping: 'category' | 'venue' }
  | { do: 'rows'; rows: 'papers' | 'people' }
  | { do: 'order'; order: Order }
  | { do: 'open'; recipe: Recipe };

/** The recipe after a step. A step that changes nothing gives the same object. */
export function reduce(recipe: Recipe, step: Step): Recipe {
  switch (step.do) {
    case 'view':
      if (step.view === recipe.view) return recipe;
      // The twin of the people's picture is their table.
      if (step.view === 'table' && recipe.view === 'people')
        return { ...recipe, view: 'table', rows: 'people' };
      return { ...recipe, view: step.view };
    case 'toggle': {
      const values = recipe.filters[step.facet];
      const kept = values.filter((value) => value !== step.value);
      const changed = kept.length < values.length ? kept : [...values, step.value];
      return filtered(recipe, { ...recipe.filters, [step.facet]: changed });
    }
    case 'filter':
      return filtered(recipe, stated({ ...recipe.filters, ...step.filters }));
    case 'drop':
      return filtered(recipe, without(recipe.filters, step.condition));
    case 'clear filters':
      return filtered(recipe, noFilters);
    case 'seed':
      return {
        ...firstSight,
        filters: recipe.filters,
        seeds: [step.id],
        unfolded: beginnings[step.kind].map((relation) => ({
          id: step.id,
          relation,
          count: firstNeighbours(relation),
        })),
      };
    case 'first sight':
      return { ...firstSight, filters: recipe.filters };
    case 'tidy':
      return { ...recipe, tidy: true };
    case 'kind': {
      const { without = [], ...rest } = recipe;
      const kept = without.filter((kind) => kind !== step.kind);
      const changed = kept.length < without.length ? kept : [...without, step.kind];
      return changed.length ? { ...rest, without: changed } : rest;
    }
    case 'between': {
      const { between, ...rest } = recipe;
      return between ? rest : { ...rest, between: true };
    }
    case 'groups': {
      const { groups, ...rest } = recipe;
      return groups ? rest : { ...rest, groups: true };
    }
    case 'page': {
      const { page: _, ...rest } = recipe;
      return step.page > 1 ? { ...rest, page: step.page } : rest;
    }
    case 'unfold': {
      // What stood before keeps its place: more of the same is a further step, not another first one.
      const { id, relation, count } = step;
      const newest = recipe.unfolded.at(-1);
      const again = newest?.id === id && newest.relation === relation && newest.count >= count;
      return again ? recipe : { ...recipe, unfolded: [...recipe.unfolded, { id, relation, count }] };
    }
    case 'fold': {
      const unfolded = recipe.unfolded.filter(({ id }) => id !== step.id);
      return unfolded.length === recipe.unfolded.length ? recipe : { ...recipe, unfolded };
    }
    case 'hide': {
      const hidden = [...new Set([...recipe.hidden, ...step.ids])];
      return hidden.length === recipe.hidden.length ? recipe : { ...recipe, hidden };
    }
    case 'pin':
      return { ...recipe, pins: { ...recipe.pins, [step.id]: step.at } };
    case 'unpin':
      return {
        ...recipe,
        pins: Object.fromEntries(Object.entries(recipe.pins).filter(([id]) => id !== step.id)),
      };
    case 'path':
      return { ...recipe, view: 'path', path: [step.from, step.to] };
    case 'group':
      return { ...recipe, grouping: step.grouping };
    case 'rows': {
      const { rows: _, order: __, ...rest } = recipe;
      return step.rows === 'people' ? { ...rest, rows: 'people' } : rest;
    }
    case 'order':
      return { ...recipe, order: step.order };
    case 'open':
      return step.recipe;
  }
}

/** Other papers: they begin at their first page. */
function filtered({ page: _, ...recipe }: Recipe, filters: Filters): Recipe {
  return { ...recipe, filters };
}

/** Without the conditions that were set to undefined. */
function stated(filters: { [name in keyof Filters]: Filters[name] | undefined }): Filters {
  return Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined),
  ) as unknown as Filters;
}
