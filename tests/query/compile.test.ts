import { describe, expect, test } from 'vitest';
import { ask } from './ask.js';

const hostile = [
  `'`,
  `"`,
  '`',
  '\\',
  '$p0',
  '}) DETACH DELETE n //',
  "' OR 1=1 //",
  '\u0000',
  '*:*',
  '😀',
  '{title}',
  '"}) RETURN 1 //',
];

describe('a value never becomes part of the text', () => {
  const query = `query ($text: String!, $id: ID!, $where: PaperWhere) {
    paper(id: $id) { authors(where: { name: { contains: $text } }) { name } }
    papers(where: $where) { title }
    category(path: [$text, $text]) { name }
    node(id: $id) { id }
  }`;
  const texts = async (text: string): Promise<string[]> => {
    const where = { OR: [{ title: { startsWith: text } }, { authors: { some: { name: { in: [text] } } } }] };
    const { statements, answer } = await ask(query, { text, id: text, where });
    expect(answer.errors).toBeUndefined();
    expect(statements).toHaveLength(4);
    expect(JSON.stringify(statements.map(({ parameters }) => parameters))).toContain(
      JSON.stringify(text).slice(1, -1),
    );
    return statements.map((statement) => statement.text);
  };

  test.each(hostile)('%j as a variable', async (text) => {
    expect(await texts(text)).toEqual(await texts('plain'));
  });

  test.each(hostile)('%j as a literal', async (text) => {
    const literal = (value: string): string =>
      `{ papers(where: { title: { eq: ${JSON.stringify(value)} } }) { id } }`;
    const { statements } = await ask(literal(text));
    expect(statements[0]!.text).toBe((await ask(literal('plain'))).statements[0]!.text);
    expect(statements[0]!.parameters['p0']).toBe(text);
  });
});

describe('the text follows the shape of the variables', () => {
  const query = `query ($where: PaperWhere, $order: [PaperOrderBy!], $first: Int) {
    papers(where: $where, orderBy: $order, first: $first) { id }
  }`;
  const text = async (variables: Record<string, unknown>): Promise<string> =>
    (await ask(query, variables)).statements[0]!.text;

  test('other values of one shape make the same text', async () => {
    const first = await text({ where: { year: { in: [2020, 2021] } }, order: [{ date: 'ASC' }], first: 3 });
    expect(await text({ where: { year: { in: [1] } }, order: [{ date: 'ASC' }], first: 99 })).toBe(first);
  });

  test('another direction, operator or number of conditions does not', async () => {
    const base = await text({ order: [{ date: 'ASC' }] });
    expect(await text({ order: [{ date: 'DESC' }] })).not.toBe(base);
    expect(await text({ order: [{ date: 'ASC' }], where: { year: { lt: 1 } } })).not.toBe(base);
    const one = await text({ where: { OR: [{ year: { lt: 1 } }] } });
    expect(await text({ where: { OR: [{ year: { lt: 1 } }, { year: { lt: 2 } }] } })).not.toBe(one);
    expect(await text({ where: { arxivId: { isNull: true } } })).not.toBe(
      await text({ where: { arxivId: { isNull: false } } }),
    );
  });

  test('null asks for what leaving it out asks for', async () => {
    expect(await text({ where: null, order: null, first: null })).toBe(await text({}));
  });
});

describe('an argument that cannot be answered is refused, and nothing is asked', () => {
  const many = (count: number): string =>
    Array.from({ length: count }, () => '{ year: { eq: 1 } }').join(' ');
  const nested = (depth: number): string =>
    `${'{ NOT: '.repeat(depth)}{ year: { eq: 1 } }${' }'.repeat(depth)}`;
  test.each([
    ['{ papers(first: 0) { id } }', 'papers.first: Expected 1 to 100, got 0.'],
    ['{ papers(first: 101) { id } }', 'papers.first: Expected 1 to 100, got 101.'],
    ['{ papers { authors(first: -1) { id } } }', 'authors.first: Expected 1 to 100, got -1.'],
    [
      '{ author(name: "x") { coauthors(maxAuthors: 1) { paperCount } } }',
      'coauthors.maxAuthors: Expected 2 to 100000, got 1.',
    ],
    [
      '{ coauthorPaths(from: "x", to: "y", maxHops: 7) { hopCount } }',
      'coauthorPaths.maxHops: Expected 1 to 6, got 7.',
    ],
    ['{ coauthorPaths(from: "x", to: "y", first: 0) { hopCount } }', 'Expected 1 to 100, got 0.'],
    ['{ neighborhood(id: "x", depth: 4) { truncated } }', 'neighborhood.depth: Expected 1 to 3, got 4.'],
    ['{ neighborhood(id: "x", limit: 2001) { truncated } }', 'Expected 1 to 2000, got 2001.'],
    ['{ neighborhood(id: "x", kinds: []) { truncated } }', 'Expected at least one kind, got none.'],
    ['{ coauthorshipGraph(limit: 0) { truncated } }', 'coauthorshipGraph.limit: Expected 1 to 2000, got 0.'],
    ['{ paper { id } }', 'Expected exactly one of id, arxivId, doi, openAlexId, title; got none.'],
    ['{ paper(id: "x", doi: "10.1/x") { id } }', 'got id and doi.'],
    ['{ paper(arxivId: "not an id") { id } }', 'Expected an arXiv id such as 2304.14454'],
    ['{ repository(url: "https://example.org") { id } }', 'Expected the URL of a repository'],
    [
      '{ papers(where: { title: { eq: null } }) { id } }',
      'papers.where.title.eq: null is no value to compare with.',
    ],
    [
      '{ papers(orderBy: [{ title: ASC, date: DESC }]) { id } }',
      'Expected one field in each element, got title and date.',
    ],
    ['{ papers(orderBy: [{}]) { id } }', 'got none.'],
    [`{ papers(where: { OR: [${many(201)}] }) { id } }`, 'Expected at most 200 conditions.'],
    [`{ papers(where: ${nested(11)}) { id } }`, 'Expected a filter of at most 10 levels'],
    [
      `{ papers(where: { year: { in: [${'1 '.repeat(1001)}] } }) { id } }`,
      'Expected at most 1000 values, got 1001.',
    ],
    [`{ nodes(ids: [${'"x" '.repeat(101)}]) { id } }`, 'Expected at most 100 ids, got 101.'],
  ])('%.60s … %s', async (query, message) => {
    const { statements, answer } = await ask(query);
    expect(statements).toEqual([]);
    expect(answer.errors?.[0]?.message).toContain(message);
    expect(answer.errors?.[0]?.originalError?.name).toBe('InputError');
  });
});

test('a question is one statement for each root field, however deep', async () => {
  const { statements } = await ask(`{
    papers(first: 50) { title authors { name papers { title } } categories { path } repositories { url } venue { name } }
  }`);
  expect(statements).toHaveLength(1);
});
