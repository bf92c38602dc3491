import { describe, expect, test } from 'vitest';
import { answerOf, library } from './library.js';

const database = library();

interface Resolution {
  input: string;
  node: { __typename: string; id: string; title?: string; name?: string } | null;
  candidates: { score: number; node: { title: string } }[];
  reason: string | null;
}

async function resolve(...inputs: string[]): Promise<Resolution[]> {
  const query = `query ($inputs: [String!]!) { resolve(inputs: $inputs) {
    input reason
    node { __typename id ... on Paper { title } ... on Author { name } ... on Repository { name } ... on Venue { name } }
    candidates { score highlights node { ... on Paper { title } } }
  } }`;
  return (await answerOf<{ resolve: Resolution[] }>(database(), query, { inputs })).resolve;
}

const nodeOf = async (input: string): Promise<string | undefined> => {
  const [{ node }] = (await resolve(input)) as [Resolution];
  return node?.title ?? node?.name;
};

describe('resolve', () => {
  test.each([
    ['1910.03771', '🤗 Transformers'],
    ['arXiv:1910.03771v5', '🤗 Transformers'],
    ['https://arxiv.org/pdf/1910.03771v2.pdf', '🤗 Transformers'],
    ['https://doi.org/10.48550/arXiv.1910.03771', '🤗 Transformers'],
    ['10.1234/GPT.cmp', 'GPT-4 and GPT-3.5 Compared'],
    ['doi: 10.1234/gpt.cmp', 'GPT-4 and GPT-3.5 Compared'],
    ['https://dx.doi.org/10.1234/gpt.cmp', 'GPT-4 and GPT-3.5 Compared'],
    ['https://github.com/Vineyard/grape-graph/tree/main/src', 'grape-graph'],
    ['graph neural networks for molecules.', 'Graph Neural Networks for Molecules'],
    [
      '- **Graph Neural Networks for Molecules.** Wei Lin. ICML 2021. [[Paper]](https://example.org/x.pdf)',
      'Graph Neural Networks for Molecules',
    ],
    ['* [Some other title that nobody wrote](https://arxiv.org/abs/1910.03771), 2019', '🤗 Transformers'],
    ['Wei Lin', 'Wei Lin'],
    ['ICML', 'ICML'],
    ['To be or not to be', 'To Be or Not to Be'],
  ])('%s', async (input, expected) => {
    expect(await nodeOf(input)).toBe(expected);
  });

  test('ids of nodes, and old ids of papers', async () => {
    const { papers } = await answerOf<{ papers: { id: string; alsoKnownAs: { id: string }[] }[] }>(
      database(),
      '{ papers(where: { arxivId: { eq: "1910.03771" } }) { id alsoKnownAs { id } } }',
    );
    const { id, alsoKnownAs } = papers[0]!;
    expect(alsoKnownAs.length).toBeGreaterThan(0);
    const found = await resolve(id, ...alsoKnownAs.map((alias) => alias.id));
    expect(found.map(({ node }) => node?.id)).toEqual(found.map(() => id));
  });

  test('as many and in the order given, one statement for all', async () => {
    const inputs = ['nonsense qwxyz', '1910.03771', '', 'Survey', '1910.03771'];
    const found = await resolve(...inputs);
    expect(found.map(({ input }) => input)).toEqual(inputs);
    expect(found.map(({ node }) => node?.title)).toEqual([
      undefined,
      '🤗 Transformers',
      undefined,
      'Survey',
      '🤗 Transformers',
    ]);
    expect(await resolve()).toEqual([]);
  });

  test('a title with mistakes has candidates, likeliest first', async () => {
    const [{ node, candidates, reason }] = (await resolve('Grahp Neural Network for Molecule')) as [
      Resolution,
    ];
    expect([node, reason]).toEqual([null, null]);
    expect(candidates[0]!.node.title).toBe('Graph Neural Networks for Molecules');
    expect(candidates[0]!.score).toBeGreaterThan(0.7);
    const [short] = (await resolve('Graphics for everyone')) as [Resolution];
    expect(short.candidates[0]!.node.title).toBe('Graphics for Everyone: A Survey');
  });

  test('several papers of one title are candidates with the score 1', async () => {
    const [{ node, candidates }] = (await resolve('Same name')) as [Resolution];
    expect(node).toBeNull();
    expect(candidates.map(({ score }) => score)).toEqual([1, 1]);
  });

  test.each([
    ['2001.00001', 'Read as the arXiv id 2001.00001; nothing in the graph has it.'],
    ['10.9999/none', 'Read as the DOI 10.9999/none; nothing in the graph has it.'],
    [
      'https://orcid.org/0000-0002-1825-0097',
      'Read as the ORCID iD 0000-0002-1825-0097; nothing in the graph has it.',
    ],
    [
      'https://github.com/no/body',
      'Read as the repository https://github.com/no/body; nothing in the graph has it.',
    ],
    ['zzz qqq', 'Read as the title or name "zzz qqq"; nothing in the graph is called so or alike.'],
  ])('the reason for neither: %s', async (input, reason) => {
    expect((await resolve(input))[0]).toMatchObject({ node: null, candidates: [], reason });
  });

  test('a blank or endless input is told what would be understood', async () => {
    const [blank, long] = (await resolve(' ', 'x '.repeat(5_000))) as [Resolution, Resolution];
    expect(blank.reason).toMatch(
      /^Expected an id of a node, an arXiv id, .* or a title; got a blank text\.$/,
    );
    expect(long.reason).toMatch(/at most 5000 are read/);
  });

  test('more than 100 are refused', async () => {
    await expect(resolve(...Array.from({ length: 101 }, () => 'x'))).rejects.toThrow(
      'Expected at most 100 inputs, got 101. Ask in parts.',
    );
  });
});
