import { describe, expect, test } from 'vitest';
import { findVenue } from '../../src/identity/findVenue.js';
import { isKnownVenue, venueSeries } from '../../src/identity/venue.js';

describe('a stated venue belongs to a series', () => {
  test.each([
    ['ICLR 2024 (Oral)', 'ICLR'],
    ['ICLR 2025 Spotlight', 'ICLR'],
    ['Computational Linguistics 50(1)', 'Computational Linguistics'],
    ['Computational Linguistics, vol. 50, no. 1, pp. 1-45', 'Computational Linguistics'],
    ['TACL 12 (2024)', 'TACL'],
    ['CVPR 2024 Highlight', 'CVPR'],
    ['NeurIPS 2023 Datasets and Benchmarks', 'NeurIPS'],
    ['NeurIPS 2023 D&B Track', 'NeurIPS'],
    ['EMNLP 2023 Findings', 'EMNLP Findings'],
    ['EMNLP 2023 (Findings)', 'EMNLP Findings'],
    ['Findings of EMNLP 2023', 'EMNLP Findings'],
    ['ACL-Findings 2024', 'ACL Findings'],
    ['ACL 2024 Main', 'ACL'],
    ['ACL 2024 (long paper)', 'ACL'],
    ['Proc. of ACL 2019', 'ACL'],
    ['Proceedings of the 57th ACL', 'ACL'],
    ['IEEE/CVF CVPR 2022', 'CVPR'],
    ['ACM CHI 2020', 'CHI'],
    ['IEEE (RAL)', 'RAL'],
    ['RA-L 2023', 'RAL'],
    ['ICLR24', 'ICLR'],
    ["ECCV 24'", 'ECCV'],
    ["T-RO'2020", 'T-RO'],
    ["arxiv'2021", 'arXiv'],
    ['3DV 2021', '3DV'],
    ['arXiv 2023.05', 'arXiv'],
    ['arXiv, May 2023', 'arXiv'],
    ['Arxiv preprint, 2023', 'arXiv'],
    ['nips', 'NeurIPS'],
    ['iros', 'IROS'],
    ['icra', 'ICRA'],
    ['siggraphasia', 'SIGGRAPH Asia'],
    ['SIGGRAPH Asia 2022', 'SIGGRAPH Asia'],
    ['acmmm', 'ACM MM'],
    ['ACM Multimedia 2021', 'ACM MM'],
    ['3dv', '3DV'],
    ['Advances in Neural Information Processing Systems', 'NeurIPS'],
    ['Advances in Neural Information Processing Systems 36 (2023)', 'NeurIPS'],
    ['Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition', 'CVPR'],
    ['IEEE Transactions on Pattern Analysis and Machine Intelligence', 'TPAMI'],
    ['Findings of the Association for Computational Linguistics: EMNLP 2023', 'EMNLP Findings'],
    ['Transactions of the Association for Computational Linguistics', 'TACL'],
    ['International Conference on Learning Representations (ICLR)', 'ICLR'],
    ['NeurIPS 2023 Workshop', 'NeurIPS Workshop'],
    ['NIPS Workshop 2016', 'NeurIPS Workshop'],
    ['CVPRW 2020', 'CVPR Workshop'],
    ['Workshop on Robot Learning at NeurIPS 2023', 'Workshop on Robot Learning at NeurIPS'],
    ['CVPR (Meta)', 'CVPR'],
    ['arXiv 2023 (NTU, Singapore)', 'arXiv'],
    ['RA-L 2022 Vol.7 No.2', 'RAL'],
    ['ACL23 (Findings)', 'ACL Findings'],
    ['Blog', 'Blog'],
    ['DeepSeek', 'DeepSeek'],
    ['Google DeepMind', 'Google DeepMind'],
  ])('%s: %s', (stated, series) => expect(venueSeries(stated)).toBe(series));

  test.each(['2023', '(2023)', 'GitHub', 'GitHub repository', 'Hugging Face'])('%s is none', (stated) =>
    expect(venueSeries(stated)).toBeNull(),
  );

  test('a workshop of a known series is known', () => {
    expect(isKnownVenue('NeurIPS 2023 Workshop')).toBe(true);
    expect(isKnownVenue('Workshop on Everything')).toBe(false);
  });

  test.each([
    'Ada Lovelace et al. IEEE (RAL)',
    'Ada Lovelace, Advances in Neural Information Processing Systems',
    'Ada Lovelace (ACL)',
  ])('%s is more than a venue', (text) => {
    expect(isKnownVenue(text)).toBe(false);
  });
});

describe('a venue is found in a text', () => {
  test.each([
    [', ACL 2018 [', 'ACL 2018'],
    ['A. One, B. Two, and C. Three, FSE 2018.', 'FSE 2018'],
    ['(Oct., 2025 | CVPR 2026)', 'CVPR 2026'],
    ["In EMNLP'23 Findings, with code", "EMNLP'23 Findings"],
    ['Findings of ACL 2023', 'Findings of ACL 2023'],
    ['Ada Lovelace, arXiv', 'arXiv'],
    ['arXiv preprint', 'arXiv preprint'],
    ['NeurIPS 2022 (Oral), page 3', 'NeurIPS 2022 (Oral)'],
    ['ICML Workshop, 2023', 'ICML Workshop, 2023'],
    ['Science 2023', 'Science 2023'],
    ['AAAI-16', 'AAAI-16'],
    ['ICLR2020.', 'ICLR2020'],
    ['iclr 2020', 'iclr 2020'],
    ['Published in Nature Medicine.', 'Nature Medicine'],
  ])('%s: %s', (text, venue) => {
    const found = findVenue(text)!;
    expect(found.venue).toBe(venue);
    expect(text.slice(found.start, found.end)).toBe(venue);
  });

  test.each([
    'The Nature of Science in a Cell',
    'A chi square test',
    'From cv to acl',
    'see https://aclanthology.org/ACL',
    'MOVE-ACL',
    'No venue at all, 2023',
    '',
  ])('%s: none', (text) => expect(findVenue(text)).toBeNull());

  test('a long text takes no time', () => {
    const before = process.cpuUsage().user;
    for (const text of ['ACL'.repeat(10_000), 'acl '.repeat(10_000), ' '.repeat(50_000), '('.repeat(50_000)])
      findVenue(text);
    expect((process.cpuUsage().user - before) / 1_000).toBeLessThan(2_000);
  });
});
