import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import type { ImportReport } from '../../src/ingest/importSource.js';
import { isEmpty } from '../../src/ingest/isEmpty.js';
import { renderReport } from '../../src/ingest/report.js';
import type { SourceDocument } from '../../src/sources/record.js';
import { testDatabase, wipe } from '../database.js';
import { documentOf, importDocument, type Entry } from './documents.js';
import { dump, rows } from './graph.js';

const database = testDatabase();
beforeAll(() => applySchema(database()));
beforeEach(() => wipe(database()));

const models = ['Models'];
const surveys = ['Resources', 'Surveys'];
const entries: Entry[] = [
  {
    title: 'NYUTron: a model',
    date: '2022-10',
    section: models,
    by: ['Lavender Yao Jiang', 'et al.'],
    links: [
      ['PAPER', 'https://www.nature.com/articles/s41586-023-06160-y'],
      ['CODE', 'https://github.com/nyuolab/NYUTron'],
    ],
  },
  {
    title: 'BiomedGPT: A Unified Transformer',
    date: '2023-05',
    section: models,
    venue: 'arXiv',
    by: ['Kai Zhang', 'et al.'],
    links: [['PAPER', 'https://arxiv.org/abs/2305.17100']],
  },
  {
    title: 'BioMedGPT: Open Multimodal Transformer',
    date: '2023-08',
    section: models,
    venue: 'arXiv',
    by: ['Yizhen Luo', 'Jiahuan Zhang'],
    links: [
      ['PAPER', 'https://arxiv.org/abs/2308.09442'],
      ['CODE', 'https://github.com/PharMolix/OpenBioMed'],
    ],
  },
  { title: 'PULSE', date: '2023-06', section: models, by: ['Team:OpenMedLab'] },
  { title: 'BianQue', date: '2023-04', section: models, venue: 'arXiv', arxiv: '2310.15896' },
  { title: 'biomedgpt: a unified transformer', section: surveys, arxiv: '2305.17100', by: ['Kai Zhang'] },
  { title: 'Pasted link', section: surveys, arxiv: '2305.17100' },
  {
    title: 'Two on one repository',
    section: surveys,
    links: [['CODE', 'https://github.com/pharmolix/openbiomed/tree/main/x']],
  },
  { title: 'Nameless', section: surveys },
  { title: 'Under no heading', by: ['Kai Zhang'], venue: 'ACL' },
];
const sections = [models, ['Resources'], surveys, ['Resources', 'Empty']];
const list = {
  ...documentOf('A List', entries, sections),
  issues: [{ line: 5, code: 'date-contradicts-id', message: 'Expected another date.', raw: 'BianQue' }],
};

function load(document: SourceDocument, source = 'list.md', batchSize?: number): Promise<ImportReport> {
  return importDocument(database(), document, {
    source,
    sha256: JSON.stringify(document),
    ...(batchSize && { batchSize }),
  });
}

test('a document becomes the graph that it describes', async () => {
  const report = await load(list);
  const created = (count: number): object => ({ created: count, updated: 0, unchanged: 0, removed: 0 });
  expect(report).toMatchObject({
    list: { title: 'A List' },
    papers: created(8),
    authors: created(5),
    categories: created(4),
    repositories: created(2),
    venues: created(2),
    complete: true,
  });
  expect(report.issues).toEqual(list.issues);
  const [paper] = await rows(
    database(),
    `MATCH (paper:Paper {arxivId: '2308.09442'})
     RETURN paper {.title, .titleKey, .date, .year, .arxivId, .doi, .url, .etAl} AS own,
       valueType(paper.year) AS yearType,
       COLLECT { MATCH (a:Author)-[r:AUTHORED]->(paper) RETURN [r.position, a.name, r.rawName, a.kind, valueType(r.position)] ORDER BY r.position } AS authors,
       COLLECT { MATCH (paper)-[:IN_CATEGORY]->(c:Category) RETURN c {.name, .path, .depth, .position} } AS categories,
       COLLECT { MATCH (paper)-[r:HAS_REPOSITORY]->(n:Repository) RETURN n {.host, .owner, .name, .kind, .url, label: r.label} } AS repositories,
       COLLECT { MATCH (paper)-[:PUBLISHED_IN]->(v:Venue) RETURN v.name } AS venues,
       COLLECT { MATCH (paper)-[r:HAS_LINK]->(n:Link) RETURN [r.label, n.kind, n.url] ORDER BY r.position } AS links,
       COLLECT { MATCH (paper)-[r:LISTED_IN]->(n:List) RETURN r {.line, .section, .statedDate, .statedVenue, list: n.title} } AS listings`,
  );
  expect(paper).toEqual({
    own: {
      title: 'BioMedGPT: Open Multimodal Transformer',
      titleKey: 'biomedgptopenmultimodaltransformer',
      date: '2023-08',
      year: 2023,
      arxivId: '2308.09442',
      doi: null,
      url: 'https://arxiv.org/abs/2308.09442',
      etAl: false,
    },
    yearType: 'INTEGER NOT NULL',
    authors: [
      [1, 'Yizhen Luo', '*Yizhen Luo*', 'PERSON', 'INTEGER NOT NULL'],
      [2, 'Jiahuan Zhang', '*Jiahuan Zhang*', 'PERSON', 'INTEGER NOT NULL'],
    ],
    categories: [{ name: 'Models', path: ['Models'], depth: 1, position: 0 }],
    repositories: [
      {
        host: 'github.com',
        owner: 'PharMolix',
        name: 'OpenBioMed',
        kind: 'REPOSITORY',
        url: 'https://github.com/PharMolix/OpenBioMed',
        label: 'code',
      },
    ],
    venues: ['arXiv'],
    links: [
      ['paper', 'PAPER', 'https://arxiv.org/abs/2308.09442'],
      ['code', 'CODE', 'https://github.com/PharMolix/OpenBioMed'],
    ],
    listings: [{ line: 3, section: ['Models'], statedDate: '2023-08', statedVenue: 'arXiv', list: 'A List' }],
  });
  expect(
    await rows(
      database(),
      `MATCH (:List)-[:HAS_SECTION]->(c:Category)
       RETURN c.path AS path, COLLECT { MATCH (c)-[:SUBCATEGORY_OF]->(p) RETURN p.name } AS parent ORDER BY c.position`,
    ),
  ).toEqual([
    { path: models, parent: [] },
    { path: ['Resources'], parent: [] },
    { path: surveys, parent: ['Resources'] },
    { path: ['Resources', 'Empty'], parent: ['Resources'] },
  ]);
});

describe('the same again', () => {
  test.each([500, 1, 3])('changes nothing, in batches of %i', async (batchSize) => {
    await load(list, 'list.md', batchSize);
    const before = await dump(database());
    const report = await load(list, 'list.md', batchSize);
    expect(await dump(database())).toEqual(before);
    const unchanged = (count: number): object => ({ created: 0, updated: 0, unchanged: count, removed: 0 });
    expect(report).toMatchObject({
      papers: unchanged(8),
      authors: unchanged(5),
      categories: unchanged(4),
      repositories: unchanged(2),
      venues: unchanged(2),
    });
    expect(report.issues).toHaveLength(1);
    expect(renderReport(report)).toContain('Nothing changed.');
  });

  test('from another folder is the same list', async () => {
    await load(list, '/home/ann/list.md');
    const before = await dump(database());
    await load(list, 'C:\\lists\\list.md');
    expect(await dump(database())).toEqual(before);
  });

  test('the size of a batch does not matter to what the graph says', async () => {
    await load(list, 'list.md', 500);
    const before = await dump(database(), ['importedAt']);
    await wipe(database());
    await load(list, 'list.md', 1);
    expect(await dump(database(), ['importedAt'])).toEqual(before);
  });
});

describe('an edited list', () => {
  test('of which only line numbers moved leaves papers unchanged', async () => {
    await load(list);
    const report = await load({
      ...list,
      records: list.records.map((record) => ({ ...record, line: record.line + 7 })),
    });
    expect(report.papers).toEqual({ created: 0, updated: 0, unchanged: 8, removed: 0 });
    expect(await rows(database(), 'MATCH (:Paper)-[l:LISTED_IN]->() RETURN min(l.line) AS least')).toEqual([
      { least: 8 },
    ]);
  });

  test('adds, updates, and removes what only it said', async () => {
    await load(list);
    const added: Entry = { title: 'New', section: ['Fresh'], by: ['New Author'], venue: 'NeurIPS' };
    const edited = [
      added,
      ...entries.filter(({ title }) => title !== 'PULSE' && title !== 'Under no heading'),
    ];
    edited[1] = { ...entries[0]!, by: ['Lavender Yao Jiang', 'Xujin Chris Liu'] };
    const report = await load(documentOf('A List', edited, [models, ['Resources'], surveys]));
    expect(report.papers).toEqual({ created: 1, updated: 1, unchanged: 5, removed: 2 });
    expect(report.authors).toEqual({ created: 2, updated: 0, unchanged: 4, removed: 1 });
    expect(report.venues).toEqual({ created: 1, updated: 0, unchanged: 1, removed: 1 });
    expect(report.categories).toEqual({ created: 1, updated: 0, unchanged: 3, removed: 1 });
    const after = await dump(database(), ['importedAt']);
    await wipe(database());
    await load(documentOf('A List', edited, [models, ['Resources'], surveys]));
    expect(await dump(database(), ['importedAt'])).toEqual(after);
  });

  test('with an id put in is the same paper, and its old id an alias', async () => {
    await load(documentOf('A List', [{ title: 'A Title', by: ['Ann'] }]));
    const before = await rows(database(), 'MATCH (p:Paper) RETURN p.id AS id');
    const report = await load(documentOf('A List', [{ title: 'A Title', by: ['Ann'], arxiv: '2304.00001' }]));
    expect(report.papers).toEqual({ created: 0, updated: 1, unchanged: 0, removed: 0 });
    const aliases = 'MATCH (:Paper)-[:ALSO_KNOWN_AS]->(alias) RETURN alias.id AS id';
    expect(await rows(database(), aliases)).toEqual(before);
  });

  test('that links two papers makes them one; without the link they are two again', async () => {
    const apart: Entry[] = [
      { title: 'One', arxiv: '2304.00001' },
      { title: 'Two', doi: '10.1/two' },
    ];
    const bridge: Entry = { title: 'Three', arxiv: '2304.00001', doi: '10.1/two' };
    await load(documentOf('A List', apart));
    const before = await dump(database(), ['importedAt', 'sha256']);
    const joined = await load(documentOf('A List', [...apart, bridge]));
    expect(joined.papers).toEqual({ created: 0, updated: 1, unchanged: 0, removed: 1 });
    const split = await load(documentOf('A List', apart));
    expect(split.papers).toEqual({ created: 1, updated: 1, unchanged: 0, removed: 0 });
    expect(await dump(database(), ['importedAt', 'sha256'])).toEqual(before);
  });
});

describe('several lists', () => {
  const stub: Entry = {
    title: 'A Title',
    date: '2023-04',
    venue: 'arXiv',
    by: ['Ann Lee', 'et al.'],
    section: ['X'],
  };
  const whole: Entry = {
    title: 'A title.',
    date: '2023',
    venue: 'Nature',
    by: ['Ann Lee', 'Bo Wu'],
    doi: '10.1/a',
  };

  test('that name one paper make it together, and what one takes back the other keeps', async () => {
    await load(documentOf('List', [stub, { title: 'Only here', by: ['Bo Wu'] }]), 'list.md');
    const alone = await dump(database(), ['importedAt', 'sha256']);
    const report = await load(documentOf('Bibliography', [whole]), 'list.bib');
    expect(report.papers).toEqual({ created: 0, updated: 1, unchanged: 0, removed: 0 });
    expect(
      await rows(
        database(),
        `MATCH (p:Paper {doi: '10.1/a'})
         RETURN p.date AS date, p.etAl AS etAl,
           COLLECT { MATCH (a)-[r:AUTHORED]->(p) RETURN a.name ORDER BY r.position } AS authors,
           COLLECT { MATCH (p)-[:PUBLISHED_IN]->(v) RETURN v.name } AS venues,
           COLLECT { MATCH (p)-[r:LISTED_IN]->() RETURN r.statedVenue ORDER BY r.statedVenue } AS stated`,
      ),
    ).toEqual([
      {
        date: '2023-04',
        etAl: false,
        authors: ['Ann Lee', 'Bo Wu'],
        venues: ['Nature'],
        stated: ['Nature', 'arXiv'],
      },
    ]);
    const emptied = await load(documentOf('Bibliography', []), 'list.bib');
    expect(emptied.papers).toEqual({ created: 0, updated: 1, unchanged: 0, removed: 0 });
    await database().write((run) =>
      run({ text: "MATCH (l:List {title: 'Bibliography'}) DELETE l", parameters: {} }),
    );
    expect(await dump(database(), ['importedAt', 'sha256'])).toEqual(alone);
  });

  test('of READMEs are told apart by their titles, other files by their names', async () => {
    await load(documentOf('One', [{ title: 'A' }]), 'one/README.md');
    await load(documentOf('Two', [{ title: 'B' }]), 'https://example.org/two/README.md?raw=1');
    await load(documentOf('Three', [{ title: 'C' }]), 'list.md');
    await load(documentOf('Three, renamed', [{ title: 'D' }]), 'copy/list.md');
    expect(await rows(database(), 'MATCH (l:List) RETURN l.title AS title ORDER BY title')).toEqual([
      { title: 'One' },
      { title: 'Three, renamed' },
      { title: 'Two' },
    ]);
    expect(await rows(database(), 'MATCH (p:Paper) RETURN count(p) AS papers')).toEqual([{ papers: 3 }]);
  });

  test('imported at the same time come out as one after the other', async () => {
    const second = documentOf(
      'Other',
      entries.map((entry) => ({ ...entry, section: ['Other'] })),
    );
    await load(list, 'a.md', 2);
    await load(second, 'b.md', 2);
    const inTurn = await dump(database(), ['importedAt']);
    await wipe(database());
    await Promise.all([load(list, 'a.md', 2), load(second, 'b.md', 2)]);
    expect(await dump(database(), ['importedAt'])).toEqual(inTurn);
  });
});

describe('hostile text', () => {
  const nasty = [
    `Robert'); MATCH (n) DETACH DELETE n; //`,
    '`}) DELETE n //',
    '$id {x: "y"} \\u0027 \\" \\',
    '🧬 é é \u202E \u0000 \n\t',
    'half \ud83d of a pair',
    '__proto__',
    'constructor',
  ];

  test('is kept as it is, and changes nothing the second time', async () => {
    const document = documentOf(
      nasty.join(),
      nasty.map((title) => ({ title, by: [title, `Team:${title}`], venue: title, section: [title, title] })),
    );
    document.issues.push({ line: 1, code: 'x', message: nasty.join(), raw: nasty.join() });
    const report = await load(document, nasty[0]);
    expect(report.papers.created).toBe(nasty.length);
    const before = await dump(database());
    expect((await load(document, nasty[0])).papers.unchanged).toBe(nasty.length);
    expect(await dump(database())).toEqual(before);
    const titles = await rows<{ title: string }>(database(), 'MATCH (p:Paper) RETURN p.title AS title');
    expect(titles.map(({ title }) => title).sort()).toEqual(
      nasty.map((text) => text.replace('\ud83d', '\ufffd')).sort(),
    );
  });

  test('longer than an index takes becomes an issue, and the rest is imported', async () => {
    const long = 'x'.repeat(9_000);
    const report = await load(
      documentOf(
        'A List',
        [
          { title: long },
          { title: 'A', by: [long] },
          { title: 'B', links: [['PAPER', `https://a.org/${long}`]] },
          { title: 'C', section: ['X'] },
        ],
        [[long], ['X']],
      ),
    );
    expect(report.papers.created).toBe(1);
    expect(report.complete).toBe(false);
    expect(report.issues.map(({ code }) => code)).toEqual(Array(3).fill('entry-too-long'));
  });
});

test('a database is empty until an import has ended', async () => {
  expect(await isEmpty(database())).toBe(true);
  const stop = (): void => {
    throw new Error('stopped');
  };
  const options = { source: 'list.md', sha256: '', batchSize: 2 };
  await expect(importDocument(database(), list, { ...options, onProgress: stop })).rejects.toThrow('stopped');
  expect(await isEmpty(database())).toBe(true);
  await importDocument(database(), list, options);
  expect(await isEmpty(database())).toBe(false);
  const edited = documentOf('A List', entries.slice(1));
  await expect(importDocument(database(), edited, { ...options, onProgress: stop })).rejects.toThrow(
    'stopped',
  );
  expect(await isEmpty(database())).toBe(false);
});

test('an empty document is a list without papers', async () => {
  const report = await load(documentOf('Nothing', []));
  expect(report).toMatchObject({ papers: { created: 0 }, complete: true });
  expect(await isEmpty(database())).toBe(false);
});
