import { describe, expect, test } from 'vitest';
import { looksLikeByline, readByline } from '../../src/sources/markdown/parts/byline.js';
import { readVenue } from '../../src/sources/markdown/parts/statedVenue.js';

/** "Ada Lovelace | Qwen Team [team] | … @ venue": names, what is behind them, in one line. */
function read(text: string): string {
  const { names, etAl, venue } = readByline(text);
  const list = names.map(
    ({ name, kind, affiliation }) =>
      name + (kind === 'TEAM' ? ' [team]' : '') + (affiliation === undefined ? '' : ` <${affiliation}>`),
  );
  return list.join(' | ') + (etAl ? ' …' : '') + (venue === null ? '' : ` @ ${venue}`);
}

describe('names are read in the order in which people say them', () => {
  test.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['Ada Lovelace, Charles Babbage', 'Ada Lovelace | Charles Babbage'],
    ['Ada Lovelace and Charles Babbage', 'Ada Lovelace | Charles Babbage'],
    ['Ada Lovelace & Charles Babbage', 'Ada Lovelace | Charles Babbage'],
    [
      'Ada Lovelace , Mary Somerville ,and Charles Babbage',
      'Ada Lovelace | Mary Somerville | Charles Babbage',
    ],
    ['A. One, B. Two, and C. Three', 'A. One | B. Two | C. Three'],
    ['J.-B. Alayrac, K. Simonyan', 'J.-B. Alayrac | K. Simonyan'],
    ['Lovelace, Ada and Babbage, Charles G and others', 'Ada Lovelace | Charles G Babbage …'],
    ['Lovelace, Ada and Qwen Team and Babbage, Charles', 'Ada Lovelace | Qwen Team [team] | Charles Babbage'],
    [
      'Lovelace, Ada, Charles Babbage, and Mary F. Somerville',
      'Ada Lovelace | Charles Babbage | Mary F. Somerville',
    ],
    ['Lovelace, Ada, and Charles Babbage.', 'Ada Lovelace | Charles Babbage'],
    ['Lovelace, A., and C. Babbage', 'A. Lovelace | C. Babbage'],
    ['Lovelace, A., Babbage, C., & Somerville, M. F.', 'A. Lovelace | C. Babbage | M. F. Somerville'],
    ['Lovelace, A., Babbage, C., ... & Somerville, M.', 'A. Lovelace | C. Babbage | M. Somerville …'],
    [
      'Lovelace, Ada, Babbage, Charles, and Somerville, Mary',
      'Ada Lovelace | Charles Babbage | Mary Somerville',
    ],
    ['Lovelace, Ada; Babbage, Charles', 'Ada Lovelace | Charles Babbage'],
    ['Lovelace A, Babbage CG, van der Waals JD', 'A Lovelace | CG Babbage | JD van der Waals'],
    ['Lovelace A., Babbage C. G.', 'A. Lovelace | C. G. Babbage'],
    ['Lovelace A, et al.', 'A Lovelace …'],
    ['Lovelace, Ada, et al.', 'Ada Lovelace …'],
    [
      'Oord, Aaron van den, Ada Lovelace, and Charles Babbage',
      'Aaron van den Oord | Ada Lovelace | Charles Babbage',
    ],
    ['Lovelace, M. D., Babbage, C.', 'M. D. Lovelace | C. Babbage'],
    ['Lovelace, Babbage, and Somerville', 'Lovelace | Babbage | Somerville'],
    ['Lovelace, Babbage, Somerville, Boole et al.', 'Lovelace | Babbage | Somerville | Boole …'],
    ['Lovelace and Babbage', 'Lovelace | Babbage'],
    ['King, M. L., Jr., & Lovelace, A.', 'M. L. King, Jr. | A. Lovelace'],
    ['Martin Luther King, Jr., Ada Lovelace', 'Martin Luther King, Jr. | Ada Lovelace'],
    ['John Smith III, Ada Lovelace', 'John Smith III | Ada Lovelace'],
    ['Yi LI, Wei XU', 'Yi LI | Wei XU'],
    ['LOVELACE A, LI Y', 'A LOVELACE | Y LI'],
    ['Arjun G., Ada Lovelace', 'Arjun G. | Ada Lovelace'],
    ['王小明，李雷', '王小明 | 李雷'],
    ['LIU, Shiyu, and Ada Lovelace', 'Shiyu LIU | Ada Lovelace'],
    ['Olivier Company, S. Velinsky', 'Olivier Company | S. Velinsky'],
    ['Lovelace, S.A., Babbage, C.', 'S.A. Lovelace | C. Babbage'],
    ['GANG, HWANG, and MINGXUAN, LIANG', 'HWANG GANG | LIANG MINGXUAN'],
    ['MJ. Lovelace, Ada Babbage', 'MJ. Lovelace | Ada Babbage'],
    ['山田太郎、鈴木花子', '山田太郎 | 鈴木花子'],
    ['王小明，李雷 等', '王小明 | 李雷 …'],
    [
      'Md. Rahman, Yu. Nesterov, Conor McGregor, Omar al-Khayyam',
      'Md. Rahman | Yu. Nesterov | Conor McGregor | Omar al-Khayyam',
    ],
    [
      'Bart van Merrienboer, Leandro von Werra, Nando de Freitas',
      'Bart van Merrienboer | Leandro von Werra | Nando de Freitas',
    ],
    ['Jean-Baptiste Marie, Li Fei-Fei, Plato', 'Jean-Baptiste Marie | Li Fei-Fei | Plato'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what parts names', () => {
  test.each([
    ['Ada Lovelace; Charles Babbage', 'Ada Lovelace | Charles Babbage'],
    ['Ada Lovelace · Charles Babbage', 'Ada Lovelace | Charles Babbage'],
    ['Ada Lovelace | Charles Babbage', 'Ada Lovelace | Charles Babbage'],
    ['Ada Lovelace / Charles Babbage', 'Ada Lovelace | Charles Babbage'],
    ['Authors: Ada Lovelace, Charles Babbage', 'Ada Lovelace | Charles Babbage'],
    ['Author(s): Ada Lovelace', 'Ada Lovelace'],
    ['by Ada Lovelace and Charles Babbage', 'Ada Lovelace | Charles Babbage'],
    ['“Ada Lovelace, Charles Babbage”', 'Ada Lovelace | Charles Babbage'],
    ['OpenAI: Ada Lovelace, o9 contributors', 'OpenAI [team] | Ada Lovelace | o9 contributors [team]'],
    ['', ''],
    [' ,;. ', ''],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('more authors than are named', () => {
  test.each([
    ['Ada Lovelace et al.', 'Ada Lovelace …'],
    ['Ada Lovelaceet al. CoRL', 'Ada Lovelace … @ CoRL'],
    ['Ada Lovelace et al.arXiv.', 'Ada Lovelace … @ arXiv'],
    ['Ada Lovelace et. al, EMNLP', 'Ada Lovelace … @ EMNLP'],
    ['Ada Lovelace, etal., ICLR 2019', 'Ada Lovelace … @ ICLR 2019'],
    ['Ada Lovelace et alia', 'Ada Lovelace …'],
    ['Ada Lovelace; Charles Babbage; et.', 'Ada Lovelace | Charles Babbage …'],
    ['Ada Lovelace etc.', 'Ada Lovelace …'],
    ['Ada Lovelace and others', 'Ada Lovelace …'],
    ['Ada Lovelace and colleagues', 'Ada Lovelace …'],
    ['Ada Lovelace, Charles Babbage and 12 more', 'Ada Lovelace | Charles Babbage …'],
    ['Ada Lovelace, Charles Babbage, + 5 authors', 'Ada Lovelace | Charles Babbage …'],
    ['Ada Lovelace (+5), ICLR 2019', 'Ada Lovelace … @ ICLR 2019'],
    ['Ada Lovelace, …, Charles Babbage', 'Ada Lovelace | Charles Babbage …'],
    ['OpenAI et al.', 'OpenAI [team] …'],
    ['Lovelace et al.', 'Lovelace …'],
    ['Etta Alderson, Alan Etal-Moreau', 'Etta Alderson | Alan Etal-Moreau'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('marks and affiliations', () => {
  test.each([
    ['Ada Lovelace (University of Cambridge, UK)', 'Ada Lovelace <University of Cambridge, UK>'],
    [
      'Ada Lovelace (MIT), Charles Babbage (NUS & UC Berkeley) et al.',
      'Ada Lovelace <MIT> | Charles Babbage <NUS & UC Berkeley> …',
    ],
    ['Ada Lovelace [Google], Charles Babbage [1]', 'Ada Lovelace <Google> | Charles Babbage'],
    ['Ada Lovelace et al. (MIT) arXiv.', 'Ada Lovelace <MIT> … @ arXiv'],
    ['Ada Lovelace, University of London, UK', 'Ada Lovelace <University of London, UK>'],
    ['Ada Lovelace, Charles Babbage - Google Research', 'Ada Lovelace | Charles Babbage <Google Research>'],
    ['Lovelace, Ada (MIT) and Babbage, Charles', 'Ada Lovelace <MIT> | Charles Babbage'],
    ['Yuhan (Anne) Bian, Ada Lovelace (equal contribution)', 'Yuhan (Anne) Bian | Ada Lovelace'],
    ['Xiaoming Wang (王小明), Ada Lovelace', 'Xiaoming Wang | Ada Lovelace'],
    ['Ada Lovelace*, Jane O’Gara†, John Smith Jr.', 'Ada Lovelace | Jane O’Gara | John Smith Jr.'],
    [
      'Ada Lovelace1,2, Charles Babbage2*, Mary Somerville1',
      'Ada Lovelace | Charles Babbage | Mary Somerville',
    ],
    ['Ada Lovelace 1,2, Charles Babbage 3', 'Ada Lovelace | Charles Babbage'],
    ['Ada Lovelace<sup>1</sup>, Charles Babbage<sup>1,2</sup>', 'Ada Lovelace | Charles Babbage'],
    ['Ada Lovelace¹², Charles Babbage†‡', 'Ada Lovelace | Charles Babbage'],
    ['Ada Lovelace ada@example.org, Charles Babbage <cb@example.org>', 'Ada Lovelace | Charles Babbage'],
    ['Yuping Liu‑Thompkins', 'Yuping Liu-Thompkins'],
    ['The Engine Lab (University of London) arXiv.', 'The Engine Lab [team] <University of London> @ arXiv'],
    ['Engine2 Team', 'Engine2 Team [team]'],
    ['OpenMedLab', 'OpenMedLab [team]'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('the name as written keeps its order, marks and affiliation', () => {
    const { names } = readByline('Lovelace, Ada (MIT), and Charles Babbage1,2');
    expect(names.map((name) => name.rawName)).toEqual(['Lovelace, Ada (MIT)', 'Charles Babbage1,2']);
  });
});

describe('what stands behind the names', () => {
  test.each([
    ['A. One, B. Two, and C. Three, FSE 2018', 'A. One | B. Two | C. Three @ FSE 2018'],
    ['Ada Lovelace. NeurIPS 2022.', 'Ada Lovelace @ NeurIPS 2022'],
    ['Ada Lovelace et al., ICLR’24', 'Ada Lovelace … @ ICLR’24'],
    ['Ada Lovelace, Dong Yu. ACL', 'Ada Lovelace | Dong Yu @ ACL'],
    ['Ada Lovelace - CVPR 2020', 'Ada Lovelace @ CVPR 2020'],
    ['Ada Lovelace, Charles Babbage (CVPR 2020)', 'Ada Lovelace | Charles Babbage @ CVPR 2020'],
    [
      'Ada Lovelace, Charles Babbage, Journal of Engines 2019',
      'Ada Lovelace | Charles Babbage @ Journal of Engines 2019',
    ],
    ['Ada Lovelace, Charles Babbage. In CVPR 2017.', 'Ada Lovelace | Charles Babbage @ CVPR 2017'],
    ['Ada Lovelace, Charles Babbage, Nature', 'Ada Lovelace | Charles Babbage @ Nature'],
    [
      'Ada Lovelace et al. arXiv preprint arXiv:2304.08247 (2023).',
      'Ada Lovelace … @ arXiv preprint arXiv:2304.08247 (2023)',
    ],
    ['Ada Lovelace, Charles Babbage, 2018', 'Ada Lovelace | Charles Babbage'],
    ['Ada Lovelace (2018)', 'Ada Lovelace'],
    ['Ada Lovelace, Charles Babbage, Oct., 2018', 'Ada Lovelace | Charles Babbage'],
    ['Ada Lovelace et al. 11 Oct 2022', 'Ada Lovelace …'],
    ['May, Ada and Chi, Mary and Jung, Carl', 'Ada May | Mary Chi | Carl Jung'],
    ['Ada Lovelace, Charles Babbage, OOPSLA', 'Ada Lovelace | Charles Babbage @ OOPSLA'],
    ['In So Kweon, Ada Lovelace', 'In So Kweon | Ada Lovelace'],
    ['arXiv.', ' @ arXiv'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['CVPR 2020', 'CVPR 2020'],
    ['(NUS, ByteDance & UC Berkeley) arXiv.', 'arXiv'],
    ['(CVPR, 2026)', 'CVPR, 2026'],
    ['(University of London)', null],
    ['11 Oct 2022', null],
    ['2022', null],
  ])('readVenue: %s', (text, expected) => {
    expect(readVenue(text)).toBe(expected);
  });
});

describe('a byline is told from other text', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => `Ada${'abcdefghij'[index % 10]} Lovelace`).join(
    ', ',
  );
  test.each([
    'Ada Lovelace',
    'A. Lovelace',
    'Ada Lovelace and Charles Babbage',
    'Lovelace, A., & Babbage, C.',
    'Lovelace, Ada, et al.',
    'Lovelace et al.',
    'OpenAI et al. arXiv.',
    'Qwen Team',
    'A. One, B. Two, and C. Three, FSE 2018',
    'Dan Roth, Kevin Small, Will Smith, NeurIPS 2022',
    'Ada Lovelace (University of London, UK), Charles Babbage. ICML.',
    '王小明，李雷',
    hundred,
  ])('%s', (text) => {
    expect(looksLikeByline(text)).toBe(true);
  });

  test.each([
    'Deep Learning, Transformers, and Attention',
    'code, data and models',
    'University of Oxford',
    'Google Research',
    'Zhejiang University & Alibaba',
    'ICLR 2020',
    'NeurIPS Datasets and Benchmarks Track',
    'Nature Machine Intelligence',
    'Attention Is All You Need',
    'Normalizing Flows',
    'Coming soon',
    'Oral',
    'This paper proposes a method, and shows results.',
    'Python, Java, and Rust',
    'San Francisco, California',
    'MIT, Stanford, Google',
    'PyTorch',
    '2022',
    '',
  ])('not: %s', (text) => {
    expect(looksLikeByline(text)).toBe(false);
  });
});

describe('a hostile byline is read in good time', () => {
  const long = 100_000;
  test.each([
    ['commas', ','.repeat(long)],
    ['spaces', ' '.repeat(long) + 'x'],
    ['brackets', '('.repeat(long)],
    ['a long group', `(${'a'.repeat(long)})`],
    ['groups', '(a) '.repeat(long / 4)],
    ['initials', 'A.'.repeat(long / 2)],
    ['dots', 'Ab. '.repeat(long / 4)],
    ['one word', 'a'.repeat(long)],
    ['capitals', 'A-'.repeat(long / 2)],
    ['names', 'Ada Lovelace, '.repeat(long / 14)],
    ['ands', 'and '.repeat(long / 4)],
    ['digits', '1,'.repeat(long / 2)],
    ['quotes', '"'.repeat(long)],
    ['marks', '*'.repeat(long)],
    ['et al', 'et al '.repeat(long / 6)],
    ['pluses', '+ '.repeat(long / 2)],
    ['months', 'Oct '.repeat(long / 4)],
    ['hyphens', ' - '.repeat(long / 3)],
    ['tags', '<sup '.repeat(long / 5)],
  ])('%s', (_, text) => {
    const start = performance.now();
    readByline(text);
    readVenue(text);
    looksLikeByline(text.slice(0, 6000));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
