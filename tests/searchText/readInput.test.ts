import { describe, expect, test } from 'vitest';
import { readInput } from '../../src/search/readInput.js';

describe('an input is understood', () => {
  test.each([
    ['2304.14454', 'the arXiv id 2304.14454'],
    ['cs/0112017v1', 'the arXiv id cs/0112017'],
    ['arXiv: 2304.14454', 'the arXiv id 2304.14454'],
    ['https://huggingface.co/papers/2304.14454', 'the arXiv id 2304.14454'],
    ['DOI: 10.1038/S41586-023-06291-2', 'the DOI 10.1038/s41586-023-06291-2'],
    ['https://www.nature.com/articles/s41586-023-06291-2', 'the DOI 10.1038/s41586-023-06291-2'],
    ['W2741809807', 'the OpenAlex id W2741809807'],
    ['https://orcid.org/0000-0002-1694-233x', 'the ORCID iD 0000-0002-1694-233X'],
    ['github.com/Some/Code.git', 'the repository https://github.com/Some/Code'],
    ['https://openreview.net/forum?id=x', 'the address https://openreview.net/forum?id=x'],
    ['P3q2-7wAAzR5x_0pQ', 'the id P3q2-7wAAzR5x_0pQ'],
    ['A title of a paper', 'the title or name "A title of a paper"'],
    ['- **A Title of a Paper.** Ann Lee. ACL 2023', 'a line of a list with the title "A Title of a Paper"'],
    [
      '[A Title of a Paper](https://arxiv.org/abs/2304.14454), Ann Lee',
      'a line of a list with the title "A Title of a Paper" and the arXiv id 2304.14454',
    ],
  ])('%s', (input, understood) => {
    expect(readInput(input)).toMatchObject({ understood, refused: null });
  });

  test('a line says more than its title', () => {
    const { lookups, title } = readInput(
      '* **A Title of a Paper.** Ann Lee. [[paper](https://doi.org/10.1234/abc)] [[code](https://github.com/a/b)]',
    );
    expect(title).toBe('A Title of a Paper');
    expect(lookups).toMatchObject({ dois: ['10.1234/abc'], titleKeys: ['atitleofapaper'], ids: [] });
  });
});

test.each(['- <b>', '- ![', '- [', '- **a', '| a ', '- "', '- `', '* *_'])(
  'hostile lines take no time: %s',
  (piece) => {
    const before = process.cpuUsage().user;
    for (const length of [1_400, 4_900]) readInput(piece + piece.slice(2).repeat(length).slice(0, length));
    expect((process.cpuUsage().user - before) / 1_000).toBeLessThan(500);
  },
);
