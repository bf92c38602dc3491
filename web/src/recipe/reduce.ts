import {
  firstSight,
  noFilters,
  type Filters,
  type Order,
  type Recipe,
  type Relation,
  type View,
} from './recipe.js';

/** The kinds of nodes, as the API names their types. */
export type Kind = 'Paper' | 'Author' | 'Category' | 'Repository' | 'Venue' | 'List';

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
  | { do: 'clear filters' }
  | { do: 'seed'; id: string; kind: Kind }
  | { do: 'first sight' }
  | { do: 'tidy' }
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
      return { ...recipe, filters: { ...recipe.filters, [step.facet]: changed } };
    }
    case 'filter':
      return { ...recipe, filters: stated({ ...recipe.filters, ...step.filters }) };
    case 'clear filters':
      return { ...recipe, filters: noFilters };
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
    case 'unfold': {
      const others = recipe.unfolded.filter(
        ({ id, relation }) => id !== step.id || relation !== step.relation,
      );
      const { id, relation, count } = step;
      return { ...recipe, unfolded: [...others, { id, relation, count }] };
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

/** Without the conditions that were set to undefined. */
function stated(filters: { [name in keyof Filters]: Filters[name] | undefined }): Filters {
  return Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined),
  ) as unknown as Filters;
}
