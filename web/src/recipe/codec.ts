import {
  columns,
  firstSight,
  kinds,
  relations,
  views,
  type Filters,
  type Recipe,
  type Relation,
  type Unfolding,
} from './recipe.js';

/** A recipe read from an address, and what in the address meant nothing. */
export interface Decoded {
  readonly recipe: Recipe;
  /** Parameters that are not of a recipe, or whose values are not. */
  readonly unknown: readonly string[];
}

/** The recipe as the query of an address, readable, without what is as at first sight; empty for first sight itself. */
export function encode(recipe: Recipe): string {
  const parameters: [string, string][] = [];
  const put = (name: string, value: string | undefined): void => {
    if (value) parameters.push([name, value]);
  };
  const { filters } = recipe;
  put('view', recipe.view === firstSight.view ? undefined : recipe.view);
  put('cat', list(filters.categories));
  put('venue', list(filters.venues));
  put('author', list(filters.authors));
  put('date', filters.dates?.join('..'));
  put('code', filters.code);
  put('words', filters.words);
  put('seed', list(recipe.seeds));
  put('open', list(recipe.unfolded.map(({ id, relation, count }) => `${id}:${relation}:${count}`)));
  put('hide', list(recipe.hidden));
  put('pin', list(Object.entries(recipe.pins).map(([id, [x, y]]) => `${id}@${x},${y}`)));
  put('layout', recipe.tidy ? 'forces' : undefined);
  put('without', recipe.without && list(recipe.without));
  put('lines', recipe.between && 'papers');
  put('groups', recipe.groups && 'yes');
  put('page', recipe.page === undefined ? undefined : String(recipe.page));
  put('path', recipe.path && list(recipe.path));
  put('group', recipe.grouping);
  put('rows', recipe.rows);
  put('order', recipe.order && `${recipe.order.descending ? '-' : ''}${recipe.order.by}`);
  return parameters.map(([name, value]) => `${name}=${readable(value)}`).join('&');
}

/** The opposite of `encode`. What makes no sense is left out and named; no address is refused. */
export function decode(query: string): Decoded {
  const unknown: string[] = [];
  const parameters = new URLSearchParams(query);
  const known: Record<string, (value: string) => Partial<Recipe> | Partial<Filters> | null> = {
    view: (value) => one(views, value, (view) => ({ view })),
    group: (value) => one(['category', 'venue'] as const, value, (grouping) => ({ grouping })),
    layout: (value) => (value === 'forces' ? { tidy: true } : null),
    without: (value) =>
      every(
        items(value),
        (text) => kinds.find((kind) => kind === text) ?? null,
        (without) => ({ without }),
      ),
    lines: (value) => (value === 'papers' ? { between: true } : null),
    groups: (value) => (value === 'yes' ? { groups: true } : null),
    page: (value) => (/^[1-9]\d{0,3}$/.test(value) ? { page: Number(value) } : null),
    rows: (value) => one(['people'] as const, value, (rows) => ({ rows })),
    order: (value) =>
      one(columns, value.replace('-', ''), (by) => ({ order: { by, descending: value.startsWith('-') } })),
    seed: (value) => ({ seeds: items(value) }),
    hide: (value) => ({ hidden: items(value) }),
    path: (value) => {
      const [from, to, more] = items(value);
      return from !== undefined && to !== undefined && more === undefined ? { path: [from, to] } : null;
    },
    open: (value) => every(items(value), unfolding, (unfolded) => ({ unfolded })),
    pin: (value) => every(items(value), pin, (pins) => ({ pins: Object.fromEntries(pins) })),
  };
  const conditions: Record<string, (value: string) => Partial<Filters> | null> = {
    cat: (value) => ({ categories: items(value) }),
    venue: (value) => ({ venues: items(value) }),
    author: (value) => ({ authors: items(value) }),
    date: (value) => {
      const dates = /^(\d{4}(?:-(?:0[1-9]|1[0-2]))?)[.][.](\d{4}(?:-(?:0[1-9]|1[0-2]))?)$/.exec(value);
      return dates?.[1]!.length === dates?.[2]!.length && dates ? { dates: [dates[1]!, dates[2]!] } : null;
    },
    code: (value) => one(['yes', 'no'] as const, value, (code) => ({ code })),
    words: (value) => ({ words: value }),
  };

  let recipe = firstSight;
  for (const [name, value] of parameters) {
    const asCondition = Object.hasOwn(conditions, name) ? conditions[name]?.(value) : undefined;
    const asPart = Object.hasOwn(known, name) ? known[name]?.(value) : undefined;
    if (asCondition && value) recipe = { ...recipe, filters: { ...recipe.filters, ...asCondition } };
    else if (asPart && value) recipe = { ...recipe, ...asPart };
    else unknown.push(name);
  }
  return { recipe, unknown };
}

/** Values joined by `~`. Within a value `~` is `!1` and `!` is `!0`; the empty text is `!-`. */
function list(values: readonly string[]): string {
  const escaped = values.map((value) => value.replaceAll('!', '!0').replaceAll('~', '!1'));
  return escaped.map((value) => value || '!-').join('~');
}

function items(text: string): string[] {
  const escaped = text.split('~').filter((value) => value !== '');
  return escaped.map((value) => (value === '!-' ? '' : value.replaceAll('!1', '~').replaceAll('!0', '!')));
}

function one<Value extends string, Result>(
  allowed: readonly Value[],
  text: string,
  make: (value: Value) => Result,
): Result | null {
  const value = allowed.find((known) => known === text);
  return value === undefined ? null : make(value);
}

function every<Item, Result>(
  texts: readonly string[],
  read: (text: string) => Item | null,
  make: (all: Item[]) => Result,
): Result | null {
  const values = texts.map(read);
  return values.every((value) => value !== null) ? make(values) : null;
}

function unfolding(text: string): Unfolding | null {
  const match = /^([^:]+):([a-z]+):(\d{1,3})$/.exec(text);
  if (!match || !relations.includes(match[2] as Relation)) return null;
  return { id: match[1]!, relation: match[2] as Relation, count: Number(match[3]) };
}

function pin(text: string): [string, [number, number]] | null {
  const match = /^([^@]+)@(-?\d+),(-?\d+)$/.exec(text);
  return match ? [match[1]!, [Number(match[2]), Number(match[3])]] : null;
}

/** Percent-encoded where an address needs it; the separators stay as they are. */
function readable(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%20', '+')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%40', '@');
}
