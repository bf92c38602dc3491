import { describe, expect, it } from 'vitest';
import type { ShownPaper } from '../../web/src/ask/papers.js';
import { countsOf, sectionsByCategory } from '../../web/src/model/sections.js';

const paper = (
  id: string,
  date: string | null,
  repositoryCount: number,
  ...categories: string[]
): ShownPaper => ({
  ...{ id, title: id, date, etAl: false, repositoryCount, venue: null, authors: [] },
  categories: categories.map((category) => ({ id: category })),
});
const categories = [
  { id: 'C1', path: ['Models'] },
  { id: 'C2', path: ['Related Surveys', 'LLMs'] },
];
const papers = [
  paper('P1', '2023-05', 1, 'C1'),
  paper('P2', null, 0, 'C2'),
  paper('P3', '2022-11', 1, 'C2', 'C1'),
  paper('P4', '2023-01', 0, 'C2'),
  paper('P5', '2023-02', 0),
];

describe('sections', () => {
  const sections = sectionsByCategory(papers, categories, new Map());

  it('hold each paper once, oldest first, in the order of the list', () => {
    expect(sections.map(({ name, papers: members }) => [name, members.map(({ id }) => id)])).toEqual([
      ['Models', ['P3', 'P1']],
      ['Surveys › LLMs', ['P4', 'P2']],
      ['No category', ['P5']],
    ]);
  });

  it('count what stands in another section, too, as the facet does', () => {
    expect(sections.map((section) => countsOf(section, sections))).toEqual([
      { all: 2, withCode: 2, elsewhere: 0 },
      { all: 3, withCode: 1, elsewhere: 1 },
      { all: 1, withCode: 0, elsewhere: 0 },
    ]);
  });
});
