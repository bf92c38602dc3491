import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../web/src/recipe/codec.js';
import { packed, unpacked } from '../../web/src/recipe/longAddress.js';
import { columns, firstSight, kinds, relations, views, type Recipe } from '../../web/src/recipe/recipe.js';
import { reduce } from '../../web/src/recipe/reduce.js';

const id = fc.stringMatching(/^[PACRVL][A-Za-z0-9_-]{16}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const year = fc.integer({ min: 1950, max: 2030 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 10, max: 12 })).map(([of, number]) => `${of}-${number}`);
const coordinate = fc.integer({ min: -5000, max: 5000 });

const recipe: fc.Arbitrary<Recipe> = fc
  .record(
    {
      view: fc.constantFrom(...views),
      filters: fc.record(
        {
          categories: ids,
          venues: fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 3 }),
          authors: ids,
          dates: fc.oneof(fc.tuple(year, year), fc.tuple(month, month)),
          code: fc.constantFrom('yes', 'no'),
          words: fc.string({ minLength: 1, maxLength: 20 }),
        },
        { requiredKeys: ['categories', 'venues', 'authors'] },
      ),
      seeds: ids,
      unfolded: fc.array(
        fc.record({ id, relation: fc.constantFrom(...relations), count: fc.integer({ min: 1, max: 100 }) }),
        { maxLength: 4 },
      ),
      hidden: ids,
      pins: fc.dictionary(id, fc.tuple(coordinate, coordinate), { maxKeys: 3 }),
      tidy: fc.constant(true),
      without: fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1 }),
      between: fc.constant(true),
      groups: fc.constant(true),
      page: fc.integer({ min: 2, max: 950 }),
      path: fc.oneof(fc.tuple(id, id), fc.tuple(id, fc.constant(''))),
      grouping: fc.constantFrom('category', 'venue'),
      rows: fc.constant('people'),
      order: fc.record({ by: fc.constantFrom(...columns), descending: fc.boolean() }),
    },
    { requiredKeys: ['view', 'filters', 'seeds', 'unfolded', 'hidden', 'pins'] },
  )
  .map((made) => JSON.parse(JSON.stringify(made)) as Recipe);

describe('the address of a recipe', () => {
  it('is empty at first sight', () => {
    expect(encode(firstSight)).toBe('');
    expect(decode('')).toEqual({ recipe: firstSight, unknown: [] });
  });

  it('gives the recipe back, whatever it holds', () => {
    fc.assert(
      fc.property(recipe, (any) => {
        expect(decode(encode(any))).toEqual({ recipe: any, unknown: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is readable', () => {
    const shown = {
      ...firstSight,
      filters: { ...firstSight.filters, venues: ['arXiv', ''], dates: ['2022', '2024'], code: 'yes' },
      unfolded: [{ id: 'A1', relation: 'papers', count: 12 }],
      pins: { A1: [12, -40] },
    } satisfies Recipe;
    expect(encode(shown)).toBe('venue=arXiv~!-&date=2022..2024&code=yes&open=A1:papers:12&pin=A1@12,-40');
  });

  it('names what it does not understand and keeps the rest', () => {
    expect(decode('view=people&colour=red&code=maybe&open=A1:friends:2&date=2023-00..2023-13')).toEqual({
      recipe: { ...firstSight, view: 'people' },
      unknown: ['colour', 'code', 'open', 'date'],
    });
  });

  it('refuses no address', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (any) => void decode(any)));
    expect(decode(`seed=${'x'.repeat(5000)}`).recipe.seeds).toHaveLength(1);
    expect(decode('__proto__=1&constructor=2').unknown).toEqual(['__proto__', 'constructor']);
  });
});

describe('a long address', () => {
  it('is packed, a short one is not, and both come back', async () => {
    const long = encode({
      ...firstSight,
      hidden: Array.from({ length: 300 }, (_, index) => `P${'abcdefgh'.repeat(2)}${index}`),
    });
    expect(await packed('view=people')).toBe('view=people');
    const short = await packed(long);
    expect(short).toMatch(/^g=[\w-]+$/);
    expect(short.length).toBeLessThan(2000);
    expect(await unpacked(short)).toBe(long);
  });

  it('that is broken is read as it stands: it means nothing, and nothing breaks', async () => {
    for (const broken of ['g=', 'g=abc', 'g=%00', 'g=________'])
      expect(decode(await unpacked(broken)).recipe).toEqual(firstSight);
  });
});

describe('a step', () => {
  it('that changes nothing gives the same recipe', () => {
    expect(reduce(firstSight, { do: 'view', view: 'map' })).toBe(firstSight);
    expect(reduce(firstSight, { do: 'fold', id: 'A1' })).toBe(firstSight);
    expect(reduce(firstSight, { do: 'hide', ids: [] })).toBe(firstSight);
  });

  it('taken twice in a facet takes the value away again', () => {
    const once = reduce(firstSight, { do: 'toggle', facet: 'venues', value: 'arXiv' });
    expect(once.filters.venues).toEqual(['arXiv']);
    expect(reduce(once, { do: 'toggle', facet: 'venues', value: 'arXiv' })).toEqual(firstSight);
  });

  it('unfolds what a picture begins with, and folds it again', () => {
    const begun = reduce(firstSight, { do: 'seed', id: 'A1', kind: 'Author' });
    expect(begun.unfolded).toEqual([{ id: 'A1', relation: 'papers', count: 12 }]);
    const more = reduce(begun, { do: 'unfold', id: 'A1', relation: 'papers', count: 24 });
    // What stood before keeps its place.
    expect(more.unfolded.map(({ count }) => count)).toEqual([12, 24]);
    expect(reduce(more, { do: 'unfold', id: 'A1', relation: 'papers', count: 24 })).toBe(more);
    expect(reduce(more, { do: 'fold', id: 'A1' }).unfolded).toEqual([]);
  });

  it('that leaves a kind out takes it in again; other papers begin at their first page', () => {
    const without = reduce(firstSight, { do: 'kind', kind: 'Author' });
    expect(without.without).toEqual(['Author']);
    expect(reduce(without, { do: 'kind', kind: 'Author' })).toEqual(firstSight);
    const second = reduce(firstSight, { do: 'page', page: 2 });
    expect(reduce(second, { do: 'filter', filters: { code: 'yes' } }).page).toBeUndefined();
    expect(reduce(second, { do: 'page', page: 1 })).toEqual(firstSight);
  });
});
