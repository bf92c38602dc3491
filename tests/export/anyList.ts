import fc from 'fast-check';
import { venueSeries } from '../../src/identity/venue.js';
import { asideKind } from '../../src/sources/markdown/document/aside.js';
import { bareName } from '../../src/sources/markdown/document/heading.js';
import { readIdentifiers } from '../../src/sources/markdown/links/identifiers.js';
import { linkKind } from '../../src/sources/markdown/links/linkKind.js';
import { cleanTitle } from '../../src/sources/markdown/titles/title.js';
import type { BylineName, LinkRecord, PaperRecord } from '../../src/sources/record.js';

/** A list as it was read: sections in the order of the list, entries each in one of them. */
export interface AnyList {
  title: string;
  sections: string[][];
  records: PaperRecord[];
}

/** Words with every character that means something in Markdown, and some that mean something to a reader. */
const word = fc.constantFrom(
  ...'LLMs Learning of for the A* *all* **bold** _under_ snake_case __init__ [sic] [a](b) ](x) ![i](j) [^1] <b> <br> </a>'.split(
    ' ',
  ),
  ...'<!-- --> &amp; &lt; R&D & $x$ $O(n^2)$ \\alpha \\* C:\\dir `code` `` ~~gone~~ ~ | || # C# ## + - 1. 2) > = ==='.split(
    ' ',
  ),
  ...'www.example.org https://example.org/a_b mail@example.org @team :smile: “typographic” ‘single’ "x" \' 🤖 模型 Étude naïve'.split(
    ' ',
  ),
  ...'Graph Attention, Networks: What? Why! et al. (2021) 3D 100% GPT-4 e^{i\\pi} {x} ^ / ...'.split(' '),
);

const title = fc
  .tuple(
    fc.constantFrom('Towards', 'Learning', '3D', '#2', '1-Bit', '-', '*', '“On', 'Étude', '&'),
    fc.array(word, { minLength: 1, maxLength: 6 }),
  )
  .map(([first, rest]) => [first, ...rest, 'Transformers'].join(' '))
  .filter((text) => cleanTitle(text) === text);

const person = fc
  .tuple(
    fc.constantFrom('Ada', 'A.', 'J.-B.', 'Benjamin K.', 'Jean-Luc', 'Ángel', 'Yu'),
    fc.constantFrom(
      'Lovelace',
      'O’Gara',
      "O'Neil",
      'van der Maaten',
      'Pérez-Rúa',
      'Müller',
      'Zhang',
      'Smith, Jr.',
    ),
  )
  .map(([given, surname]) => `${given} ${surname}`);

const affiliation = fc.constantFrom(
  'University of Cambridge, UK',
  'MIT; Google_Research',
  'Université *de* Paris_1',
  'Institute [of] Things',
  'R&D <Lab>',
);

type Credits = Pick<PaperRecord, 'byline' | 'etAl'>;

const byline: fc.Arbitrary<Credits> = fc.oneof(
  fc.constant<Credits>({ byline: [], etAl: false }),
  fc.constantFrom('OpenMedLab', 'Qwen Team', 'Writer Engineering team').map((name) => ({
    byline: [nameOf(name, 'TEAM')],
    etAl: false,
  })),
  fc.record({
    byline: fc
      .uniqueArray(
        fc
          .tuple(person, fc.option(affiliation))
          .map(([name, beside]) => [name, name.includes(',') ? null : beside] as const),
        {
          selector: ([name]) => name,
          minLength: 1,
          maxLength: 5,
        },
      )
      .map((names) => names.map(([name, beside]) => nameOf(name, 'PERSON', beside))),
    etAl: fc.boolean(),
  }),
);

function nameOf(name: string, kind: BylineName['kind'], beside: string | null = null): BylineName {
  return { name, rawName: name, kind, ...(beside !== null && { affiliation: beside }) };
}

const venue = fc.constantFrom(
  ...[
    'arXiv',
    'arXiv:2304.08247',
    'ACL 2023',
    "ACL'23 Findings",
    'Nature',
    'npj Digital Medicine',
    'AAAI-16',
  ],
  ...[
    'NeurIPS 2022 Oral',
    'Machine Intelligence Research',
    'Proceedings of the IEEE',
    'Science 2021',
    'Cureus',
  ],
);

const date = fc.constantFrom('2023', '2023-04', '2023-12-31', '1999-01', '2000-02-29');

const link: fc.Arbitrary<LinkRecord> = fc
  .tuple(
    fc.constantFrom(
      'paper',
      'code',
      'Project Page',
      'blog',
      'demo',
      '[pdf]',
      'a*b',
      'R&D',
      '论文',
      'code (PyTorch)',
      'x_y | z',
    ),
    fc.constantFrom(
      'https://arxiv.org/abs/2301.00001',
      'https://arxiv.org/pdf/2301.00002v2.pdf',
      'https://doi.org/10.1038/s41586-023-06160-y',
      'https://github.com/Ann_B/code.py/tree/main',
      'https://huggingface.co/spaces/ann/demo',
      'https://example.org/a(b)_c*?x=1&amp=2&y=<3>#frag',
      'https://en.wikipedia.org/wiki/A_(b)',
      'http://example.org/[x]|y~z\\w',
    ),
  )
  .map(([label, url]) => ({ url, kind: linkKind(label, url), label }));

const path = fc.uniqueArray(
  fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((words) => `Topic ${words.join(' ')}`)
    .filter((name) => bareName(name) === name && asideKind(name) === null),
  { minLength: 1, maxLength: 5 },
);

const entry = fc
  .record({
    title,
    statedDate: fc.option(date),
    statedVenue: fc.option(venue),
    credits: byline,
    links: fc.uniqueArray(link, { selector: ({ url }) => url, maxLength: 4 }),
    place: fc.nat(),
  })
  .map(({ credits, place, ...stated }) => ({ place, ...stated, ...credits }))
  // Nothing but these tells a paper from a tool.
  .filter(
    ({ statedDate, byline: names, links }) =>
      statedDate !== null || names.length > 0 || links.some(({ kind }) => kind === 'PAPER'),
  );

/** Lists of up to four entries in up to four sections and those above them. */
export const anyList: fc.Arbitrary<AnyList> = fc
  .record({
    title: fc.array(word, { maxLength: 3 }).map((words) => bareName(['List', ...words].join(' '))),
    paths: fc.array(path, { maxLength: 4 }),
    entries: fc.array(entry, { maxLength: 4 }),
  })
  .map(({ title: name, paths, entries }) => {
    const sections = withAncestors(paths);
    const records = entries
      .map(({ place, ...stated }) => ({ at: sections.length > 0 ? place % sections.length : 0, ...stated }))
      .sort((one, other) => one.at - other.at)
      .map(({ at, ...stated }, index): PaperRecord => ({
        ...stated,
        line: index + 1,
        raw: '',
        section: sections[at] ?? [],
        venue: stated.statedVenue === null ? null : venueSeries(stated.statedVenue),
        ...readIdentifiers(stated.links, stated.statedVenue),
      }));
    return { title: name, sections, records };
  });

/** In the order in which a document has them: parents first, children behind their parent. */
function withAncestors(paths: string[][]): string[][] {
  const all = new Map<string, string[]>();
  const add = (stem: string[], below: string[][]): void => {
    for (const name of new Set(below.map(([first]) => first!))) {
      const section = [...stem, name];
      all.set(JSON.stringify(section), section);
      add(
        section,
        below.filter((one) => one[0] === name && one.length > 1).map((one) => one.slice(1)),
      );
    }
  };
  add([], paths);
  return [...all.values()];
}
