import { describe, expect, it } from 'vitest';
import {
  authorRecipe,
  categoryRecipe,
  codeRecipe,
  periodRecipe,
  venueRecipe,
} from '../../web/src/model/barRecipes.js';
import { mostConnected } from '../../web/src/model/mostConnected.js';
import { densestSpan, monthsFrom, spanName, spanOfPeriods } from '../../web/src/model/periods.js';
import {
  categoriesSentence,
  codeSentence,
  datesSentence,
  peopleSentence,
  venuesSentence,
} from '../../web/src/model/sentences.js';
import { shareInWords } from '../../web/src/model/share.js';
import { firstSight } from '../../web/src/recipe/recipe.js';
import { scaleOf } from '../../web/src/views/statistics/scale.js';

const year2023 = [1, 0, 3, 0, 1, 6, 12, 12, 13, 10, 8, 3, 2].map((count, index) => ({
  value: monthsFrom('2022-10', '2023-10')[index]!,
  count,
}));

describe('a share in words', () => {
  it.each([
    [0, 10, 'none'],
    [10, 10, 'all'],
    [1, 100, 'very few'],
    [99, 100, 'almost all'],
    [47, 71, 'two thirds'],
    [54, 71, 'more than three quarters'],
    [32, 71, 'almost half'],
    [1, 4, 'a quarter'],
  ])('%i of %i: %s', (part, whole, words) => expect(shareInWords(part, whole)).toBe(words));
});

describe('the sentences of the cards', () => {
  it('say when most papers appeared', () => {
    expect(densestSpan(year2023, 0.6)).toEqual({ from: '2023-04', to: '2023-07', count: 47 });
    expect(datesSentence(year2023, 71)).toBe('Two thirds of the papers are from April to July 2023');
    expect(datesSentence([{ value: '2023', count: 1 }], 1)).toBe('The one paper is from 2023');
    expect(datesSentence([], 0)).toBe('No paper fulfils all filters');
    expect(datesSentence([], 3)).toBe('No date is known of all of the papers');
  });

  it('name spans shortly', () => {
    expect(spanName('2023-04', '2023-04')).toBe('April 2023');
    expect(spanName('2022-11', '2023-01')).toBe('November 2022 to January 2023');
    expect(spanName('2019', '2022')).toBe('2019 to 2022');
  });

  it('name the largest category and its code', () => {
    const medical = { name: 'Medical', count: 32, withCode: 30 };
    expect(categoriesSentence([{ name: 'Surveys', count: 6, withCode: 3 }, medical], 71)).toBe(
      'Medical holds almost half of the papers; more than nine tenths of them have code',
    );
    expect(categoriesSentence([medical, { ...medical, name: 'Other' }], 71)).toBe(
      'Medical and one other are the largest, with 32 papers each',
    );
    expect(categoriesSentence([], 71)).toBe('No paper in view stands in a category');
  });

  it('set papers without a venue apart', () => {
    const arxiv = { name: 'arXiv', count: 37 };
    expect(venuesSentence([arxiv], 18, 71)).toBe(
      'More than half of the papers appeared in arXiv; 18 state no venue',
    );
    expect(venuesSentence([arxiv], 1, 38)).toBe(
      'Almost all of the papers appeared in arXiv; one states no venue',
    );
    expect(venuesSentence([], 3, 3)).toBe('No paper in view states a venue');
  });

  it('count code and co-authors', () => {
    expect(codeSentence(54, 71)).toBe('More than three quarters of the papers have code: 54 of 71');
    expect(codeSentence(0, 3)).toBe('None of the papers have code: 0 of 3');
    const people = [
      { name: 'Ada', count: 3 },
      { name: 'Mary', count: 3 },
    ];
    expect(peopleSentence(people)).toBe('Ada and one other have most co-authors: 3 each');
    expect(peopleSentence(people.slice(1))).toBe('Mary has most co-authors: 3');
    expect(peopleSentence([])).toBe('Nobody is known to have written with anybody');
  });
});

it('a span of a month and a year is one of months, whichever comes first', () => {
  expect(spanOfPeriods('2023-04', '2024')).toEqual(['2023-04', '2024-12']);
  expect(spanOfPeriods('2024-02', '2023')).toEqual(['2023-01', '2024-02']);
  expect(spanOfPeriods('2024', '2022')).toEqual(['2022', '2024']);
});

describe('who is most connected', () => {
  it('counts the others, not the papers; those alone are left out', () => {
    const person = (id: string, weight: number) => ({ id, label: `Name of ${id}`, weight });
    const edge = (source: string, target: string) => ({ source, target });
    const nodes = [person('a', 1), person('b', 2), person('c', 9)];
    expect(mostConnected({ nodes, edges: [edge('a', 'b')] }).map(({ id, count }) => [id, count])).toEqual([
      ['b', 1],
      ['a', 1],
    ]);
  });
});

describe('the papers behind a bar', () => {
  const filtered = {
    ...firstSight,
    filters: { ...firstSight.filters, categories: ['C1'], dates: ['2022-11', '2023-02'] },
  } as const;

  it('keep the filters in force', () => {
    expect(venueRecipe(filtered, 'ACL').filters).toEqual({ ...filtered.filters, venues: ['ACL'] });
    expect(codeRecipe(filtered, 'no').filters).toEqual({ ...filtered.filters, code: 'no' });
    expect(authorRecipe(filtered, 'A1')?.filters.authors).toEqual(['A1']);
  });

  it('stay within the dates in force', () => {
    expect(periodRecipe(filtered, '2022-12').filters.dates).toEqual(['2022-12', '2022-12']);
    expect(periodRecipe(filtered, '2022').filters.dates).toEqual(['2022-11', '2022-12']);
    expect(periodRecipe(filtered, '2023').filters.dates).toEqual(['2023-01', '2023-02']);
    expect(periodRecipe(firstSight, '2023').filters.dates).toEqual(['2023', '2023']);
  });

  it('are not asked for where no recipe says them: papers in one category and in another', () => {
    expect(categoryRecipe(filtered, 'C2')).toBeNull();
    expect(categoryRecipe(filtered, 'C1')?.filters.categories).toEqual(['C1']);
  });
});

describe('the scale of a chart', () => {
  it.each([
    [1, [0, 1]],
    [13, [0, 5, 10, 15]],
    [4, [0, 1, 2, 3, 4]],
    [18222, [0, 5000, 10000, 15000, 20000]],
    [0, [0, 1]],
  ])('to %i', (most, ticks) => expect(scaleOf(most)).toEqual({ top: ticks.at(-1), ticks }));
});
