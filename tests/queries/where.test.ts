import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import type { TypeMapping } from '../../src/query/mapping.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { testDatabase } from '../database.js';
import { ask } from '../query/ask.js';
import { holds, readGraph, related, type GraphNode, type Where } from './whereModel.js';

/** More cases than a check on every change has time for: WHERE_CASES=5000. */
const cases = Number(process.env['WHERE_CASES'] ?? 80);
const database = testDatabase();
const schema = await buildLithographSchema();
let graph: GraphNode[] = [];

beforeAll(async () => {
  await applySchema(database());
  await database().write((run) => run({ text: oddGraph, parameters: {} }));
  graph = await readGraph(database());
});

/** Missing values, ties, quotes, emoji, accents, empty texts, 98 authors, lists twice, nothing related. */
const oddGraph = `
UNWIND range(0, 39) AS n
CREATE (p:Paper {id: 'p' + n, etAl: n % 3 = 0,
  title: ['Looms', 'looms', '', 'A "quoted" title', 'Ünï cödé', '😀 emoji', "it's \\\\ {odd}", 'Zebra'][n % 8],
  year: [null, 2021, 2022, 2022, 2024][n % 5], date: [null, '2021', '2022-04', '2022-04-01', '2024'][n % 5],
  arxivId: CASE WHEN n % 4 = 0 THEN '2101.0000' + n END, doi: CASE WHEN n % 7 = 0 THEN '10.1/' + n END,
  url: CASE WHEN n % 2 = 0 THEN 'https://example.org/' + n END, abstract: CASE WHEN n % 6 = 0 THEN 'About looms.' END})
WITH collect(p) AS papers
UNWIND range(0, 99) AS n
CREATE (a:Author {id: 'a' + n, name: ['Ada', 'ada', 'Bob "B" Bo', 'Émile', ''][n % 5] + CASE WHEN n > 9 THEN ' ' + n ELSE '' END,
  kind: CASE WHEN n % 10 = 0 THEN 'TEAM' ELSE 'PERSON' END, nameOnly: n % 4 <> 0,
  orcid: CASE WHEN n % 4 = 0 THEN '0000-0000-0000-000' + (n % 10) END})
WITH papers, collect(a) AS authors
UNWIND range(0, 4) AS n
CREATE (v:Venue {id: 'v' + n, name: ['arXiv', 'ACL', 'acl', 'Ünï', 'Nowhere'][n]})
WITH papers, authors, collect(v) AS venues
UNWIND range(0, 5) AS n
CREATE (c:Category {id: 'c' + n, name: ['Outer', 'Inner', 'Inmost', 'Alone', 'inner', 'Empty'][n], position: n, depth: [1, 2, 3, 1, 2, 1][n],
  path: [['Outer'], ['Outer', 'Inner'], ['Outer', 'Inner', 'Inmost'], ['Alone'], ['Alone', 'inner'], ['Empty']][n]})
WITH papers, authors, venues, collect(c) AS categories
UNWIND range(0, 5) AS n
CREATE (r:Repository {id: 'r' + n, host: ['github.com', 'huggingface.co'][n % 2], owner: ['Loom', 'loom', 'x'][n % 3], name: 'r' + n,
  kind: ['REPOSITORY', 'MODEL', 'DATASET'][n % 3], url: 'https://example.org/r' + n})
WITH papers, authors, venues, categories, collect(r) AS repositories
UNWIND range(0, 2) AS n
CREATE (l:List {id: 'l' + n, title: ['Looms', 'More "looms"', 'None'][n], importedAt: '2026-01-0' + (n + 1),
  source: [null, 'more.md', 'none.md'][n]})
WITH papers, authors, venues, categories, repositories, collect(l) AS lists
UNWIND range(0, 3) AS n
CREATE (k:Link {url: 'https://example.org/k' + n, kind: ['PAPER', 'CODE', 'BLOG', 'OTHER'][n]})
WITH papers, authors, venues, categories, repositories, lists, collect(k) AS links
FOREACH (n IN range(0, 97) | FOREACH (p IN [papers[1]] | FOREACH (a IN [authors[n]] |
  CREATE (a)-[:AUTHORED {position: n + 1, rawName: a.name}]->(p))))
FOREACH (n IN [0] + range(2, 34) | FOREACH (i IN range(0, n % 4) | FOREACH (p IN [papers[n]] | FOREACH (a IN [authors[(n * 3 + i) % 12]] |
  CREATE (a)-[:AUTHORED {position: i + 1, rawName: toUpper(a.name)}]->(p)))))
FOREACH (n IN range(0, 29) | FOREACH (p IN [papers[n]] | FOREACH (v IN [venues[n % 4]] | CREATE (p)-[:PUBLISHED_IN]->(v))))
FOREACH (n IN range(0, 34) | FOREACH (p IN [papers[n]] | FOREACH (c IN [categories[n % 5]] | CREATE (p)-[:IN_CATEGORY]->(c))))
FOREACH (n IN range(0, 12) | FOREACH (p IN [papers[n]] | FOREACH (c IN [categories[(n + 1) % 5]] | CREATE (p)-[:IN_CATEGORY]->(c))))
FOREACH (pair IN [[1, 0], [2, 1], [4, 3]] | FOREACH (c IN [categories[pair[0]]] | FOREACH (o IN [categories[pair[1]]] |
  CREATE (c)-[:SUBCATEGORY_OF]->(o))))
FOREACH (n IN range(0, 19) | FOREACH (i IN range(0, n % 3) | FOREACH (p IN [papers[n]] | FOREACH (r IN [repositories[(n + i) % 6]] |
  CREATE (p)-[:HAS_REPOSITORY]->(r)))))
FOREACH (n IN range(0, 37) | FOREACH (i IN range(0, n % 3) | FOREACH (p IN [papers[n]] | FOREACH (l IN [lists[(n + i) % 2]] |
  CREATE (p)-[:LISTED_IN {line: n * 10 + i, raw: '- ' + p.title, section: CASE WHEN n % 4 = 0 THEN null ELSE ['Outer', 'Inner'] END,
    statedDate: CASE WHEN n % 2 = 0 THEN '2022' END, statedVenue: CASE WHEN i = 1 THEN "ACL'22" END}]->(l)))))
FOREACH (n IN range(0, 25) | FOREACH (i IN range(0, n % 3) | FOREACH (p IN [papers[n]] | FOREACH (k IN [links[(n + i) % 4]] |
  CREATE (p)-[:HAS_LINK {position: i, label: ['paper', 'Paper', ''][i], kind: k.kind}]->(k)))))
FOREACH (n IN range(0, 9) | FOREACH (p IN [papers[n]] | FOREACH (q IN [papers[n + 20]] | CREATE (p)-[:CITES]->(q))))
FOREACH (n IN range(0, 5) | FOREACH (p IN [papers[n]] |
  CREATE (p)-[:ALSO_KNOWN_AS {by: 'TITLE', value: p.title}]->(:PaperAlias {id: 'alias' + n, by: 'TITLE'})))`;

const kinds = ['Paper', 'Author', 'Category', 'Repository', 'Venue', 'List'];
const many: Record<string, string> = { Category: 'categories', Repository: 'repositories' };
const listOf = (kind: string): string => many[kind] ?? `${kind.toLowerCase()}s`;

function mappingOf(name: string): TypeMapping {
  return (schema.getType(name) as GraphQLObjectType).extensions.graph!;
}

/** Values of one property anywhere, and some that are nowhere. */
function valuesOf(property: string): unknown[] {
  const places = graph.flatMap((node) => [node.properties, ...node.out.map((edge) => edge.properties)]);
  const found = places.map((properties) => properties[property]).filter((value) => value !== undefined);
  return [...new Set(found)];
}

function operand(type: GraphQLInputType, property: string): fc.Arbitrary<unknown> {
  const bare = getNullableType(type);
  if (isListType(bare)) return fc.array(operand(bare.ofType, property), { maxLength: 3 });
  const named = getNamedType(type);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  if (named.name === 'Boolean') return fc.boolean();
  const known = valuesOf(property).flat();
  if (named.name === 'Int')
    return fc.oneof(
      fc.integer({ min: -1, max: 4 }),
      fc.constantFrom(...[0, ...known].filter(Number.isInteger)),
    );
  const texts = ['', 'no such', ...known.filter((value) => typeof value === 'string')];
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...texts) },
    { weight: 2, arbitrary: fc.constantFrom(...texts).map((text) => text.slice(0, 2)) },
    { weight: 1, arbitrary: fc.constantFrom(...texts).map((text) => text.toUpperCase()) },
  );
}

/** Conditions of one input type, driven by the schema: whatever it offers is tried. */
function conditions(type: GraphQLInputObjectType, property: string, depth: number): fc.Arbitrary<Where> {
  const fields = Object.values(type.getFields()).filter(({ name }) => name !== 'search');
  const isWhere = type.name.endsWith('Where');
  const usable = fields.filter(
    ({ type: of }) => depth > 0 || /Filter$/.test(getNamedType(of).name) || !isWhere,
  );
  const one = fc.constantFrom(...usable).chain((field): fc.Arbitrary<Where> => {
    const named = getNamedType(field.type);
    const key = isWhere && !['AND', 'OR', 'NOT'].includes(field.name) ? field.name : property;
    const value: fc.Arbitrary<unknown> =
      'getFields' in named
        ? isListType(getNullableType(field.type))
          ? fc.array(conditions(named, key, depth - 1), { maxLength: 3 })
          : conditions(named, key, depth - 1)
        : operand(field.type, property);
    return value.map((given) => ({ [field.name]: given }));
  });
  return fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 1, arbitrary: fc.tuple(one, one).map(([first, second]) => ({ ...first, ...second })) },
    { weight: depth > 2 ? 0 : 1, arbitrary: fc.constant({}) },
  );
}

function whereOf(kind: string, depth = 4): fc.Arbitrary<Where> {
  return conditions(schema.getType(`${kind}Where`) as GraphQLInputObjectType, '', depth);
}

test(
  'a filter finds what a plain reading of it finds, in lists, counts, pages and relations',
  { timeout: 60_000 + cases * 500 },
  async () => {
    const asked = fc
      .constantFrom('Paper', 'Paper', 'Paper', ...kinds)
      .chain((kind) => fc.tuple(fc.constant(kind), whereOf(kind), whereOf('Paper', 2)));
    let found = 0;
    await fc.assert(
      fc.asyncProperty(asked, async ([kind, where, inner]) => {
        const one = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
        const list = listOf(kind);
        const nested = kind === 'Paper' ? 'cites' : 'papers';
        const { answer } = await ask(
          `query ($where: ${kind}Where, $inner: PaperWhere) {
            ${list}(where: $where, first: 100) { id ${nested}(where: $inner, first: 100) { id } ${nested === 'papers' ? 'paperCount' : 'citesCount'}(where: $inner) }
            ${one}Count(where: $where)
            ${list}Connection(where: $where, first: 1) { totalCount }
          }`,
          { where, inner },
          database(),
        );
        expect(answer.errors).toBeUndefined();
        const data = answer.data as Record<string, unknown>;
        const rows = data[list] as Record<string, unknown>[];
        const mapping = mappingOf(kind);
        const expected = graph.filter(
          (node) => node.label === kind && holds(where, mapping, { node, relationship: {} }),
        );
        const ids = (nodes: { id: unknown }[]): unknown[] => nodes.map(({ id }) => id).sort();
        const idsOf = (nodes: GraphNode[]): unknown[] =>
          nodes.map(({ properties }) => properties['id']).sort();
        expect(ids(rows as { id: unknown }[])).toEqual(idsOf(expected));
        expect(data[`${one}Count`]).toBe(expected.length);
        expect((data[`${list}Connection`] as { totalCount: number }).totalCount).toBe(expected.length);
        found += expected.length > 0 ? 1 : 0;
        const relation = mapping.fields.get(nested);
        if (relation?.is !== 'relation') return;
        for (const row of rows.slice(0, 5)) {
          const node = expected.find(({ properties }) => properties['id'] === row['id'])!;
          const ends = related({ node }, relation)
            .filter((end) => holds(inner, relation.target(), end))
            .map((end) => end.node);
          expect(ids(row[nested] as { id: unknown }[])).toEqual(idsOf(ends));
          expect(row[nested === 'papers' ? 'paperCount' : 'citesCount']).toBe(ends.length);
        }
      }),
      { numRuns: cases },
    );
    // Filters that never find anything would prove little.
    expect(found).toBeGreaterThan(cases / 4);
  },
);
