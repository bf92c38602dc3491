import {
  anyAuthors,
  authorsAtVenues,
  authorsOf20Papers,
  page1000,
  somePapers,
  someTexts,
  someVenues,
} from './samples.mjs';

/**
 * What is asked. `folder` below questions/ holds the question for each server that can answer it; `variables` are those of
 * each variant; `same` brings an answer's data into a shape in which all are equal.
 */
export const questions = [
  {
    name: 'one paper',
    folder: 'one-paper',
    variables: ({ graph }) => somePapers(graph),
    same: {
      lithograph: ({ paper }) => paper,
      peer: ({ papers: [paper] }) => paper,
      limit: ([paper]) => paper,
    },
  },
  {
    name: 'page of 50, five relations',
    folder: 'page-of-50',
    variables: () => [{}],
    same: { lithograph: ({ papers }) => papers, peer: ({ papers }) => papers, limit: (papers) => papers },
  },
  {
    name: 'author → papers → authors → papers',
    folder: 'authors-of-papers',
    variables: ({ graph }) => authorsOf20Papers(graph),
    same: {
      lithograph: ({ author }) => author,
      peer: ({ authors: [author] }) => author,
      limit: ([author]) => author,
    },
  },
  {
    name: 'filter through two relations',
    folder: 'two-relations',
    variables: ({ graph }) => authorsAtVenues(graph),
    same: { lithograph: ({ papers }) => papers, peer: ({ papers }) => papers, limit: (papers) => papers },
  },
  {
    name: 'order by a filtered count',
    folder: 'filtered-count',
    variables: () => [{ year: 2022 }, { year: 2018 }],
    same: { lithograph: ({ authors }) => authors, limit: (authors) => authors },
  },
  {
    name: 'page 1,000',
    folder: 'page-1000',
    variables: ({ graph, pageSize, cursorOf }) => page1000(graph, pageSize, cursorOf),
    same: {
      lithograph: ({ papersConnection: { nodes } }) => nodes,
      peer: ({ papers }) => papers,
      limit: ([{ nodes }]) => nodes,
    },
  },
  {
    name: 'facets',
    folder: 'facets',
    variables: ({ graph }) => someVenues(graph),
    same: { lithograph: ({ papersConnection }) => papersConnection, limit: ([found]) => found },
  },
  {
    name: 'search',
    folder: 'search',
    variables: ({ graph }) => someTexts(graph),
    same: {
      lithograph: ({ search }) => search.map(({ node }) => node),
      peer: ({ papersByWords: { edges } }) => edges.map(({ node }) => node),
      limit: (papers) => papers,
    },
  },
  {
    name: 'co-authors',
    folder: 'coauthors',
    variables: ({ graph }) => anyAuthors(graph),
    same: { lithograph: ({ author }) => author.coauthors, limit: (coauthors) => coauthors },
  },
  {
    name: 'neighborhood',
    folder: 'neighborhood',
    variables: async ({ graph }) => [...(await anyAuthors(graph)), ...(await somePapers(graph))],
    same: { lithograph: ({ neighborhood }) => neighborhood, limit: ([neighborhood]) => neighborhood },
  },
];

/** How often each is asked among 20 questions of the mix. */
export const mix = {
  ...{
    'one-paper': 10,
    'page-of-50': 2,
    'authors-of-papers': 2,
    'two-relations': 3,
    'page-1000': 1,
    search: 2,
  },
};
