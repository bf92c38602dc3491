import fc from 'fast-check';
import { expect, it } from 'vitest';
import { facetsQuestion } from '../../web/src/ask/facets.js';
import { paperWhere } from '../../web/src/ask/where.js';
import { decode, encode } from '../../web/src/recipe/codec.js';
import type { Filters, Recipe } from '../../web/src/recipe/recipe.js';
import { ask } from './ask.js';
import { explorer } from './explorer.js';
import { openExplorer } from './openExplorer.js';
import { back, shown, walk, watchWork, type Move, type Shown } from './walk.js';

/** A walk is forty steps: a browser keeps fifty entries. `WALKS=5 WALK_SEED=7` walks more often, and elsewhere. */
const walks = Number(process.env['WALKS'] ?? 1);
const seed = Number(process.env['WALK_SEED'] ?? 1);
const steps = 40;

const served = explorer();

interface Known {
  readonly total: number;
  readonly ids: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}
interface Counted {
  readonly papersConnection: { totalCount: number; nodes: { id: string }[] };
  readonly anyCategory: { facets: { categories: { value: string; count: number }[] } };
  readonly anyVenue: { facets: { venues: { value: string; count: number }[] } };
  readonly withCode: number;
}
const known = new Map<string, Promise<Known>>();

/** What the server says of the papers for which filters hold. */
function knownOf(filters: Filters): Promise<Known> {
  const key = JSON.stringify(filters);
  const answer = known.get(key) ?? counted(filters);
  known.set(key, answer);
  return answer;
}

async function counted(filters: Filters): Promise<Known> {
  const query = `query ($where: PaperWhere, $anyCategory: PaperWhere, $anyVenue: PaperWhere, $code: PaperWhere) {
  papersConnection(where: $where, first: 100) { totalCount nodes { id } }
  anyCategory: papersConnection(where: $anyCategory) { facets { categories(first: 100) { value count } } }
  anyVenue: papersConnection(where: $anyVenue) { facets { venues(first: 100) { value count } } }
  withCode: paperCount(where: $code)
}`;
  const where = paperWhere(filters);
  const variables = {
    where,
    anyCategory: facetsQuestion({ ...filters, categories: [] }).variables['where'],
    anyVenue: facetsQuestion({ ...filters, venues: [] }).variables['where'],
    code: { AND: [where, { repositories: { some: {} } }] },
  };
  const data = await ask<Counted>(served().url, query, variables);
  const { totalCount, nodes } = data.papersConnection;
  const facets = [...data.anyCategory.facets.categories, ...data.anyVenue.facets.venues];
  return {
    total: totalCount,
    ids: nodes.map(({ id }) => id),
    counts: {
      ...Object.fromEntries(facets.map(({ value, count }) => [value, count])),
      ...{ '● has code': data.withCode, '○ no code': totalCount - data.withCode },
    },
  };
}

function recipeOf({ address }: Shown): Recipe {
  const { recipe, unknown } = decode(address);
  expect(unknown.filter((name) => name !== 'sel')).toEqual([]);
  expect(decode(encode(recipe))).toEqual({ recipe, unknown: [] });
  return recipe;
}

/** The picture and the counts beside it are what the server has; the table has a row for each node. */
async function agrees(now: Shown): Promise<void> {
  const { view, filters, seeds, rows } = recipeOf(now);
  const { total, ids, counts } = await knownOf(filters);
  expect(now.failures, now.address).toEqual([]);
  expect(now.total, now.address).toBe(total);
  for (const [value, count] of Object.entries(now.counts))
    if (value !== 'none stated') expect([value, count]).toEqual([value, counts[value] ?? 0]);
  if (view === 'timeline' || (view === 'map' && seeds.length === 0))
    expect([...now.ids].sort()).toEqual([...ids].sort());
  if (view === 'table' && !rows) {
    expect(now.caption).toMatch(new RegExp(`^${total} papers?\\b`));
    expect(now.ids).toHaveLength(Math.min(50, total));
  }
  expect(new Set(now.ids).size).toBe(now.ids.length);
}

const move: fc.Arbitrary<Move> = fc.record({
  do: fc.constantFrom('facet', 'facet', 'date', 'view', 'view', 'key', 'key', 'key', 'crumb', 'clear'),
  pick: fc.nat(1000),
});

it('a walk through the page shows what the server has, step by step, and Back every picture again', async () => {
  const journey = fc.array(move, { minLength: steps, maxLength: steps });
  await fc.assert(
    fc.asyncProperty(journey, async (moves) => {
      const { page, complaints } = await openExplorer(served(), '/', {}, watchWork);
      const past: Shown[] = [];
      let now = await shown(page);
      await agrees(now);
      for (const each of moves) {
        const before = now;
        now = await walk(page, each);
        if (addressOf(now) === addressOf(before)) continue;
        past.push(before);
        await agrees(now);
      }
      for (const earlier of past.reverse()) {
        now = await back(page);
        expect({ ...now, address: addressOf(now) }).toEqual({ ...earlier, address: addressOf(earlier) });
      }
      expect(complaints.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
    }),
    { numRuns: walks, seed, endOnFailure: true },
  );
}, 480_000);

/** Without what is selected, which is no step of its own. */
function addressOf({ address }: Shown): string {
  return encode(decode(address).recipe);
}
