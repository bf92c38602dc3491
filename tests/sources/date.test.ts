import { describe, expect, test } from 'vitest';
import { findDate } from '../../src/sources/markdown/text/date.js';

describe('a date is found wherever it stands', () => {
  test.each([
    ['29 Sep 2023', '2023-09-29', '29 Sep 2023'],
    ['Posted 6 DEc 2022, revised', '2022-12-06', '6 DEc 2022'],
    ['Title (Mar., 2025)', '2025-03', '(Mar., 2025)'],
    ['(Oct., 2025 | CVPR 2026)', '2025-10', 'Oct., 2025'],
    ['2019.10', '2019-10', '2019.10'],
    ['ACL, 2019.10. More', '2019-10', '2019.10'],
    ['arXiv 2023.05', '2023-05', '2023.05'],
    ['[2023/05] Title', '2023-05', '[2023/05]'],
    ['on 2025-09-22', '2025-09-22', '2025-09-22'],
    ['September 2023', '2023-09', 'September 2023'],
    ['Sept. 3rd, 2020', '2020-09-03', 'Sept. 3rd, 2020'],
    ['2023 Jan', '2023-01', '2023 Jan'],
    ["Jan'23", '2023-01', "Jan'23"],
    ['06/2024', '2024-06', '06/2024'],
    ['22/09/2025', '2025-09-22', '22/09/2025'],
    ['20230512', '2023-05-12', '20230512'],
    ['2023年5月3日', '2023-05-03', '2023年5月3日'],
    ['Title (2023)', '2023', '(2023)'],
    [' 2023 ', '2023', ' 2023 '],
    ['(2021) and then 3 Mar 2022', '2022-03-03', '3 Mar 2022'],
    ['31 Feb 2020', '2020-02', 'Feb 2020'],
  ])('%s: %s', (text, date, written) => {
    const found = findDate(text)!;
    expect(found.date).toBe(date);
    expect(text.slice(found.start, found.end)).toBe(written);
  });

  test.each([
    'GPT-4 2023.10 is a version',
    'v2023.10',
    'arXiv:2304.08247',
    '2304.08247',
    'NeurIPS 2023',
    'In 2023 we',
    '2016-2019',
    '2023-13',
    '06/05/2025',
    'https://example.org/2023/05/12/post',
    'May we?',
    '',
  ])('%s: none', (text) => expect(findDate(text)).toBeNull());

  test('a long text takes no time', () => {
    const start = performance.now();
    for (const text of ['2023 ', '1 ', ' ', '\n', 'jan ', '(', '2023.', '1/', 'may 1, ']) {
      findDate(text.repeat(50_000));
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
