import { describe, expect, test } from 'vitest';
import { arxivMonth, parseArxivId } from '../../src/identity/arxiv.js';

describe('one paper, however its id is written', () => {
  test.each([
    '2304.08247',
    ' arXiv:2304.08247 ',
    'ARXIV: 2304.08247',
    'arXiv:2304.08247 [cs.CL]',
    'https://arxiv.org/abs/2304.08247',
    'http://www.arxiv.org/abs/2304.08247/',
    'https://export.arxiv.org/abs/2304.08247',
    'https://arxiv.org/pdf/2304.08247',
    'https://arxiv.org/pdf/2304.08247.pdf',
    'https://arxiv.org/html/2304.08247#S1',
    'https://arxiv.org/2304.08247',
    'arxiv.org/abs/2304.08247?context=cs',
    'https://doi.org/10.48550/arXiv.2304.08247',
    'https://dx.doi.org/10.48550/ARXIV.2304.08247',
    'doi:10.48550/arXiv.2304.08247',
    '10.48550/arxiv.2304.08247',
    'https://arxiv.org//abs//2304.08247',
    'https://arxiv.org/abs/2304.08247).',
    'https://arxiv.org/ftp/arxiv/papers/2304/2304.08247.pdf',
    'https://ar5iv.labs.arxiv.org/html/2304.08247',
    'https://arxiv.org/paper/2304.08247',
    'https://arxiv.org/abs/2304.08247v',
    'https://arxiv.org/pdf/2304.08247.pdf&embed',
    'https://arxiv.org/pdf/2304.08247.pdf%22',
    'https://arxiv.org/pdf/2304.08247.pdf%20(http://arxiv.org/pdf/2304.08247.pdf)',
    'https://ar5iv.org/abs/2304.08247',
    'https://www.alphaxiv.org/abs/2304.08247',
    'https://alphaxiv.org/overview/2304.08247',
    'https://huggingface.co/papers/2304.08247',
    'https://hf.co/papers/2304.08247',
    'https://www.arxiv-vanity.com/papers/2304.08247/',
    'https://api.semanticscholar.org/arXiv:2304.08247',
  ])('%s', (text) => expect(parseArxivId(text)).toEqual({ id: '2304.08247', version: null }));
});

test.each([
  ['2304.08247v2', '2304.08247', 2],
  ['https://arxiv.org/pdf/2406.04325v1', '2406.04325', 1],
  ['https://arxiv.org/pdf/2307.13693v12.pdf?download=1', '2307.13693', 12],
  ['0704.0001', '0704.0001', null],
  ['1412.9999', '1412.9999', null],
  ['cs/0112017', 'cs/0112017', null],
  ['https://arxiv.org/abs/cs/0112017v1', 'cs/0112017', 1],
  ['https://arxiv.org/pdf/hep-th/9901001.pdf', 'hep-th/9901001', null],
  ['math.GT/0309136', 'math/0309136', null],
])('%s is %s, version %s', (text, id, version) => expect(parseArxivId(text)).toEqual({ id, version }));

describe('anything else is no id', () => {
  test.each([
    '',
    'arXiv',
    'see 2304.08247',
    '2313.08247',
    '2304.8247',
    '1412.99999',
    '0703.0001',
    '12304.08247',
    'foo/0112017',
    'cs/0113017',
    '10.1038/2304.08247',
    'https://example.org/abs/2304.08247',
    'https://notarxiv.org/abs/2304.08247',
    'https://arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/a/lovelace_a_1',
    'https://github.com/arxiv/2304.08247',
    'https://arxiv.org/abs/2304.08247/extra',
    'https://arxiv.org/abs/%zz',
    'https://huggingface.co/2304.08247',
    'https://huggingface.co/papers/trending',
    'https://www.alphaxiv.org/',
    '1'.repeat(100_000),
  ])('%s', (text) => expect(parseArxivId(text)).toBeNull());
});

test.each([
  ['2304.08247', '2023-04'],
  ['0704.0001', '2007-04'],
  ['cs/0112017', '2001-12'],
  ['hep-th/9901001', '1999-01'],
])('%s was submitted in %s', (id, month) => expect(arxivMonth(id)).toBe(month));
