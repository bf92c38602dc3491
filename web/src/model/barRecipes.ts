import { firstSight, type Filters, type Recipe } from '../recipe/recipe.js';

/**
 * The recipes that show, on the map, the papers behind a bar, under the filters in force. Null where no recipe says
 * it: values of one condition are alternatives, so "in A and also in B" cannot be asked for.
 */
export function periodRecipe({ filters }: Recipe, period: string): Recipe {
  const { dates } = filters;
  const [from, to] =
    period.length === 4 && dates?.[0].length === 7 ? [`${period}-01`, `${period}-12`] : [period, period];
  const later = dates && dates[0].length === from.length && dates[0] > from ? dates[0] : from;
  const earlier = dates && dates[1].length === to.length && dates[1] < to ? dates[1] : to;
  return shown({ ...filters, dates: [later, earlier] });
}

export function categoryRecipe({ filters }: Recipe, id: string): Recipe | null {
  return only(filters, 'categories', id);
}

export function venueRecipe({ filters }: Recipe, name: string): Recipe {
  return shown({ ...filters, venues: [name] });
}

export function codeRecipe({ filters }: Recipe, code: 'yes' | 'no'): Recipe {
  return shown({ ...filters, code });
}

export function authorRecipe({ filters }: Recipe, id: string): Recipe | null {
  return only(filters, 'authors', id);
}

function only(filters: Filters, condition: 'categories' | 'authors', id: string): Recipe | null {
  const chosen = filters[condition];
  const sayable = chosen.length === 0 || chosen.includes(id);
  return sayable ? shown({ ...filters, [condition]: [id] }) : null;
}

function shown(filters: Filters): Recipe {
  return { ...firstSight, filters };
}
