import { describe, expect, test } from 'vitest';
import { authorKey } from '../../src/identity/name.js';
import { titleKey } from '../../src/identity/title.js';
import { isKnownVenue, venueKey, venueSeries } from '../../src/identity/venue.js';

describe('titles', () => {
  test.each([
    ['A Survey of Large Language Models', 'A survey of large  language models.'],
    ['MedAlpaca--An Open-Source Collection', 'MedAlpaca — An Open‑Source Collection'],
    ['“Why?” and $\\alpha$', '"Why?" & α'.replace('α', '\\alpha')],
    ['R<sup>2</sup>D2', 'R2D2'],
    ['R&amp;D of **bold**', 'R and D of bold'],
    ['\\textbf{Bold} Title', 'Bold Title'],
    ['ﬁne', 'fine'],
    ['2D&3D', '2D & 3D'],
  ])('%s = %s', (one, other) => expect(titleKey(one)).toBe(titleKey(other)));

  test.each([
    [
      'BiomedGPT: A Unified and Generalist Biomedical Generative Pre-trained Transformer',
      'BioMedGPT: Open Multimodal Generative Pre-trained Transformer for BioMedicine',
    ],
    ['ChatCAD', 'ChatCAD+'],
    ['C', 'C++'],
    ['naive', 'naïve'],
    ['???', '!!!'],
  ])('%s ≠ %s', (one, other) => expect(titleKey(one)).not.toBe(titleKey(other)));

  test('no title has an empty key', () => {
    expect(titleKey('???')).not.toBe('');
    expect(titleKey('汉字')).toBe('汉字');
  });
});

describe('names', () => {
  test.each([
    ['Yuping Liu‑Thompkins', 'Yuping Liu-Thompkins'],
    [' Ada \u00a0 Lovelace', 'Ada Lovelace'],
    ['Gre\u0301goire Mialon', 'Grégoire Mialon'],
    ['Jane O’Gara', "Jane O'Gara"],
  ])('%s = %s', (one, other) => expect(authorKey(one)).toBe(authorKey(other)));

  test.each([
    ['Ada Lovelace', 'ada lovelace'],
    ['Ada Lovelace', 'A. Lovelace'],
    ['Grégoire Mialon', 'Gregoire Mialon'],
    ['Nima Pour Nejatian', 'Nima PourNejatian'],
  ])('%s ≠ %s', (one, other) => expect(authorKey(one)).not.toBe(authorKey(other)));
});

describe('venues', () => {
  test.each([
    ["ACL'23 Findings", 'ACL Findings'],
    ['Findings of ACL 2023', 'ACL Findings'],
    ['Findings of the EMNLP', 'EMNLP Findings'],
    ["ACL'23", 'ACL'],
    ["EMNLP'23.", 'EMNLP'],
    ['EMNLP’23', 'EMNLP'],
    ['arXiv:2304.08247', 'arXiv'],
    ['arXiv preprint arXiv:2304.08247', 'arXiv'],
    ['CoRR abs/2304.08247', 'arXiv'],
    ['ARXIV.', 'arXiv'],
    ['ICLR 2019', 'ICLR'],
    ['ICLR2019', 'ICLR'],
    ['2023 CVPR', 'CVPR'],
    ['(CVPR, 2026)', 'CVPR'],
    ['AAAI-16', 'AAAI'],
    ['NIPS 2017', 'NeurIPS'],
    ['NeurIPS 2025 DB Highlight', 'NeurIPS'],
    ['ICLR (Oral)', 'ICLR'],
    ['npj Digital Medicine', 'npj Digital Medicine'],
    ['nature', 'Nature'],
    ['The Innovation Medicine', 'The Innovation Medicine'],
    ['Systems for Advanced Applications', 'Systems for Advanced Applications'],
    ["IVA '20.", 'IVA'],
    ['Journal of COVID-19', 'Journal of COVID-19'],
  ])('%s belongs to %s', (stated, series) => expect(venueSeries(stated)).toBe(series));

  test.each(['2023', ' . ', '', "'23"])('"%s" states none', (stated) =>
    expect(venueSeries(stated)).toBeNull(),
  );

  test('the key has no case and no year', () => {
    expect(venueKey('ACL 2023')).toBe(venueKey('acl'));
    expect(venueKey('npj Digital Medicine')).toBe('npj digital medicine');
    expect(venueKey('ACL')).not.toBe(venueKey('ACL Findings'));
  });

  test('known series are known in any spelling', () => {
    expect(['arxiv', "EMNLP'23", 'NIPS'].every(isKnownVenue)).toBe(true);
    expect(['DeepSeek', '2023', 'Blog'].some(isKnownVenue)).toBe(false);
  });
});
