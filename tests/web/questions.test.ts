import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundlePeopleQuestion, othersQuestion } from '../../web/src/ask/bundles.js';
import { detailsQuestion } from '../../web/src/ask/details.js';
import { facetsQuestion } from '../../web/src/ask/facets.js';
import { neighboursQuestion, nodeQuestion } from '../../web/src/ask/neighbours.js';
import { nodeNamesQuestion } from '../../web/src/ask/nodeNames.js';
import { pairQuestion } from '../../web/src/ask/pair.js';
import { paperPageQuestion } from '../../web/src/ask/paperPage.js';
import { groupsQuestion, papersQuestion } from '../../web/src/ask/papers.js';
import { peopleQuestion } from '../../web/src/ask/people.js';
import type { Question } from '../../web/src/ask/question.js';
import { detoursQuestion, pathsQuestion, personSuggestionsQuestion } from '../../web/src/ask/paths.js';
import {
  categoriesQuestion,
  coauthorCountsQuestion,
  codeQuestion,
  connectedQuestion,
  datesQuestion,
  monthsQuestion,
  venuesQuestion,
} from '../../web/src/ask/statistics.js';
import { suggestionsQuestion } from '../../web/src/ask/suggestions.js';
import { paperTableQuestion, peopleTableQuestion } from '../../web/src/ask/table.js';
import { unfoldCountsQuestion } from '../../web/src/ask/unfoldCounts.js';
import { paperWhere } from '../../web/src/ask/where.js';
import { noFilters, relations } from '../../web/src/recipe/recipe.js';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

describe('a question of the explorer', () => {
  it.each<[string, Question]>([
    ['papers', papersQuestion(noFilters)],
    ['papers with code', papersQuestion({ ...noFilters, code: 'yes' })],
    ['largest categories', groupsQuestion(noFilters, 'category')],
    ['largest venues', groupsQuestion(noFilters, 'venue')],
    ['details', detailsQuestion('P1')],
    ['names', nodeNamesQuestion(['P1'])],
    ['people', peopleQuestion(noFilters, 150)],
    ['suggestions', suggestionsQuestion('pmc')],
    ['a node', nodeQuestion('P1', noFilters)],
    ['papers in other categories', othersQuestion(noFilters, ['C1'])],
    ['people of bundles', bundlePeopleQuestion(noFilters, 'venue')],
    ['people of sections', bundlePeopleQuestion(noFilters, 'category')],
    ['facets', facetsQuestion(noFilters)],
    ['table of papers', paperTableQuestion(noFilters, { by: 'code', descending: true }, {})],
    ['table of people', peopleTableQuestion(noFilters, { by: 'papers', descending: true }, { before: 'x' })],
    ['dates', datesQuestion(noFilters)],
    ['months', monthsQuestion(noFilters, ['2023-04', '2023-05'])],
    ['categories', categoriesQuestion(noFilters)],
    ['venues', venuesQuestion(noFilters)],
    ['code', codeQuestion(noFilters)],
    ['most connected', connectedQuestion(noFilters)],
    ['co-authors', coauthorCountsQuestion(noFilters, ['A1'])],
    ['paths', pathsQuestion('A1', 'A2', noFilters)],
    ['ways around a filter', detoursQuestion('A1', 'A2', { ...noFilters, code: 'yes', words: 'any' })],
    ['what is behind a line', pairQuestion(['A1', 'A2'], noFilters)],
    ['how much a node unfolds into', unfoldCountsQuestion('P1', noFilters)],
    ['a further page of papers', paperPageQuestion(noFilters, 'x')],
    ['co-authors with papers between', neighboursQuestion('A1', 'coauthors', 12, noFilters, true)],
    ['people by name', personSuggestionsQuestion('ada')],
    ...relations.map(
      (relation) => [relation, neighboursQuestion('P1', relation, 12, noFilters)] as [string, Question],
    ),
  ])('%s: fits the schema, and has a value for each of its variables', (_, { document, variables }) => {
    const parsed = parse(document);
    expect(validate(schema, parsed)).toEqual([]);
    const declared = [...document.matchAll(/\$(\w+): [A-Z[]/g)].map((match) => match[1]);
    expect(Object.keys(variables).filter((name) => !declared.includes(name))).toEqual([]);
  });
});

describe('filters', () => {
  it('without a condition hold for every paper', () => {
    expect(paperWhere(noFilters)).toEqual({});
  });

  it('become conditions that must all hold', () => {
    expect(
      paperWhere({
        categories: ['C1', 'C2'],
        venues: ['arXiv', ''],
        authors: [],
        dates: ['2022', '2024'],
        code: 'no',
        words: 'llama',
      }),
    ).toEqual({
      AND: [
        { categories: { some: { id: { in: ['C1', 'C2'] } } } },
        { OR: [{ venue: { name: { in: ['arXiv'] } } }, { NOT: { venue: {} } }] },
        { year: { gte: 2022, lte: 2024 } },
        { repositories: { none: {} } },
        { search: 'llama' },
      ],
    });
  });

  it('of months name each month', () => {
    expect(paperWhere({ ...noFilters, dates: ['2022-11', '2023-02'] })).toEqual({
      OR: ['2022-11', '2022-12', '2023-01', '2023-02'].map((month) => ({ date: { startsWith: month } })),
    });
  });

  it('of months far apart hold all years between them', () => {
    expect(paperWhere({ ...noFilters, dates: ['1990-12', '2024-02'] })).toEqual({
      OR: [
        ...['1990-12', '2024-01', '2024-02'].map((month) => ({ date: { startsWith: month } })),
        { AND: [{ year: { gt: 1990, lt: 2024 } }, { date: { contains: '-' } }] },
      ],
    });
  });
});
