import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readExamples } from '../../src/server/examples.js';

export interface Question {
  name: string;
  query: string;
  variables?: Record<string, unknown>;
}

const cases = new URL('../queries/cases/', import.meta.url);
/** All kinds of them about the bundled lists, and some that no server answers. */
export const questions: readonly Question[] = [
  ...readdirSync(cases)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const variables = new URL(file.replace(/graphql$/, 'variables.json'), cases);
      return {
        name: file,
        query: readFileSync(new URL(file, cases), 'utf8'),
        ...(existsSync(variables) && {
          variables: JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown>,
        }),
      };
    }),
  ...(await readExamples()),
  {
    name: 'nothing found',
    query:
      '{ paper(id: "none") { id } node(id: "none") { id } papers(where: { title: { eq: "none" } }) { id } }',
  },
  { name: 'types by name', query: '{ __typename a: papers(first: 2) { __typename t: __typename } }' },
  {
    name: 'an enum and a date',
    query: '{ authors(first: 3) { kind } lists { importedAt } papers(first: 3) { date } }',
  },
  {
    name: 'names of prototypes',
    query: '{ constructor: papers(first: 1) { toString: title hasOwnProperty: id } }',
  },
  { name: 'a name that no literal may hold', query: '{ papers(first: 1) { __proto__: title } }' },
  {
    name: 'one field from several places',
    query: `query Q { papers(first: 2) { ...A authors { id } } papers(first: 2) { authors { ...B } } }
      fragment A on Paper { title authors { name } } fragment B on Node { id ... on Author { kind } }`,
  },
  {
    name: 'an argument that is wrong',
    query: '{ papers(where: { title: { eq: null } }) { id } paperCount }',
  },
  {
    name: 'a variable that is wrong',
    query: 'query ($first: Int!) { papers(first: $first) { id } }',
    variables: { first: 'x' },
  },
  { name: 'a variable that is missing', query: 'query ($first: Int!) { papers(first: $first) { id } }' },
  {
    name: 'a variable that is left out',
    query:
      'query ($first: Int = 2, $year: Int) { papers(first: $first, where: { year: { gte: $year } }) { id } }',
    variables: { year: 2020 },
  },
  {
    name: 'a directive',
    query: 'query ($with: Boolean!) { papers(first: 2) { id title @include(if: $with) } }',
    variables: { with: false },
  },
  { name: 'introspection', query: '{ __type(name: "Paper") { name } paperCount }' },
];
