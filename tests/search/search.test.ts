import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, library } from './library.js';

const database = library();

interface Hit {
  score: number;
  highlights: string[];
  node: { __typename: string; id: string; title?: string; name?: string };
}

const fields =
  '{ score highlights node { __typename id ... on Paper { title } ... on List { title } ... on Author { name } ... on Venue { name } ... on Repository { name } } }';
const nameOf = ({ node }: Hit): string => node.title ?? node.name ?? node.__typename;

async function search(query: string, more = ''): Promise<Hit[]> {
  const text = `query ($query: String!) { search(query: $query ${more}) ${fields} }`;
  return (await answerOf<{ search: Hit[] }>(database(), text, { query })).search;
}

const found = async (query: string, more = ''): Promise<string[]> => (await search(query, more)).map(nameOf);

describe('search', () => {
  test('what is called exactly so comes first, then words as written, their beginnings, misspelt ones', async () => {
    expect((await found('graphs'))[0]).toBe('Graphs');
    expect((await found('SURVEY.'))[0]).toBe('Survey');
    const order = await found('graph', 'kinds: [PAPER]');
    expect(order[0]).toBe('Graph Neural Networks for Molecules');
    expect(order.at(-1)).toBe('Grape Harvests');
    const networks = await found('networks', 'kinds: [PAPER]');
    expect(networks.slice().sort()).toEqual([
      'Graph Neural Networks for Molecules',
      'Networks of Neural Graphs',
    ]);
    expect((await found('grap', 'kinds: [PAPER]')).slice(0, 5)).toContain('Grape Harvests');
  });

  test('all words are wanted, wherever they stand', async () => {
    expect((await found('neural graph', 'kinds: [PAPER]')).sort()).toEqual([
      'Graph Neural Networks for Molecules',
      'Networks of Neural Graphs',
    ]);
    expect(await found('graph harvests molecules')).toEqual([]);
  });

  test('phrases, AND, OR, NOT, - and +', async () => {
    expect(await found('"neural networks" molecules')).toEqual(['Graph Neural Networks for Molecules']);
    expect((await found('molecules OR harvests')).sort()).toEqual([
      'Grape Harvests',
      'Graph Neural Networks for Molecules',
    ]);
    expect(await found('survey -graphics', 'kinds: [PAPER]')).toEqual([
      'Survey',
      'Networks of Neural Graphs',
    ]);
    expect(await found('survey NOT (graphics OR neural)', 'kinds: [PAPER]')).toEqual(['Survey']);
    expect(await found('+graphs', 'kinds: [PAPER]')).toEqual(['Graphs', 'Networks of Neural Graphs']);
  });

  test('case, accents and typos are forgiven', async () => {
    expect(await found('JOSE alvarez')).toEqual(expect.arrayContaining(['José Álvarez', 'Jose Alvarez']));
    expect((await found('álvarez'))[0]).toMatch(/lvarez/);
    expect(await found('molecuels')).toEqual(['Graph Neural Networks for Molecules']);
  });

  test('signs, other scripts and emoji', async () => {
    expect((await found('gpt-4'))[0]).toBe('GPT-4 and GPT-3.5 Compared');
    expect((await found('3.5'))[0]).toBe('GPT-4 and GPT-3.5 Compared');
    expect(await found('语言模型')).toEqual(['大语言模型综述']);
    expect(await found('🤗')).toEqual(['🤗 Transformers']);
    expect(await found('to be or not to be')).toEqual(expect.any(Array));
  });

  test('kinds', async () => {
    expect((await search('lin', 'kinds: [AUTHOR]')).map(({ node }) => node.__typename)).toEqual(['Author']);
    expect(await found('acl')).toEqual(['ACL']);
    expect(await found('vineyard', 'kinds: [REPOSITORY, VENUE]')).toEqual(['grape-graph']);
    expect(await found('graph', 'kinds: []')).toEqual([]);
    expect((await search('library')).map(({ node }) => node.__typename)).toEqual(['List']);
  });

  test('first, scores in order, and highlights that are safe', async () => {
    expect(await found('graph', 'first: 2')).toHaveLength(2);
    const scores = (await search('graph')).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    const [hit] = await search('"graph neural networks" more');
    expect(hit!.highlights).toEqual([
      'A survey of <em>graph neural networks</em> &amp; &lt;b&gt;<em>more</em>&lt;/b&gt;.',
    ]);
    expect((await search('quoted'))[0]!.highlights).toEqual([
      'It&#39;s &quot;<em>Quoted</em>&quot; &lt;b&gt;&amp;',
    ]);
  });

  test('node is asked for under several names, with lists of its own, or not at all', async () => {
    const data = await answerOf<{ search: unknown[] }>(
      database(),
      `{ search(query: "molecules") {
        a: node { ... on Paper { authors { name } } }
        b: node { id ... on Paper { authors(where: { papers: { some: { search: "graphs" } } }) { name } } }
        bare: score
      } }`,
    );
    expect(data.search).toMatchObject([
      { a: { authors: [{ name: 'Wei Lin' }] }, b: { authors: [{ name: 'Wei Lin' }] } },
    ]);
    expect(await answerOf(database(), '{ search(query: "molecules") { highlights } }')).toMatchObject({
      search: [{}],
    });
  });
});

describe('suggest', () => {
  const suggest = async (text: string, more = ''): Promise<string[]> =>
    (
      await answerOf<{ suggest: Hit[] }>(
        database(),
        `query ($text: String!) { suggest(text: $text ${more}) ${fields} }`,
        { text },
      )
    ).suggest.map(nameOf);

  test.each([
    ['gra', 'Graphs'],
    ['graph n', 'Graph Neural Networks for Molecules'],
    ['wei l', 'Wei Lin'],
    ['ALVA', 'José Álvarez'],
    ['gpt-4 and', 'GPT-4 and GPT-3.5 Compared'],
    ['大语', '大语言模型综述'],
  ])('%s', async (text, expected) => {
    expect(await suggest(text)).toContain(expected);
  });

  test('what begins with the text comes first; abstracts are not looked into', async () => {
    expect((await suggest('neural', 'kinds: [PAPER]')).length).toBe(2);
    expect((await suggest('graph', 'kinds: [PAPER]'))[0]).toMatch(/^Graph/);
    expect(await suggest('trees')).toEqual([]);
  });
});

describe('no text is an error', () => {
  const query = `query ($text: String!) {
    search(query: $text) { score highlights node { id } }
    suggest(text: $text) { score highlights node { id } }
    papers(where: { search: $text }) { id }
    resolve(inputs: [$text]) { input reason node { id } candidates { score } }
  }`;
  const ask = async (text: string): Promise<Record<string, unknown>> => {
    const answers = await Promise.all(
      query
        .split('\n')
        .slice(1, -1)
        .map((field) =>
          answerOf<Record<string, unknown>>(database(), `query ($text: String!) { ${field} }`, { text }),
        ),
    );
    return Object.assign({}, ...answers) as Record<string, unknown>;
  };

  test.each([
    ...'+-&|!(){}[]^"~*?:\\/',
    ...[
      'graph AND',
      '"unb',
      '((((',
      ' ',
      '',
      'the',
      '\u0000',
      'title:x',
      '*:*',
      'a~5',
      '[a TO b]',
      '/x/',
      'graph^9',
      '\\',
      '\\"',
      '" OR "',
      'ﷺ',
      '½',
      '\uD800',
    ],
    Array.from({ length: 1_100 }, (_, at) => `w${at}`).join(' OR '),
    'x'.repeat(10_000),
    '( "'.repeat(3_000),
    '👩‍👩‍👧‍👦'.repeat(1_000),
    '語'.repeat(5_000),
  ])('%.20j', async (text) => {
    const { resolve } = (await ask(text)) as { resolve: { input: string }[] };
    expect(resolve).toHaveLength(1);
  });

  test('whatever it is made of', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'AND',
        'OR',
        'NOT',
        '(',
        ')',
        '"',
        '-',
        '+',
        '*',
        '~',
        '^',
        ':',
        'graph',
        '[',
        'TO',
        ']',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        await ask(pieces.join(''));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
