import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applySchema } from '../../src/ingest/applySchema.js';
import { merge, split } from '../../src/ingest/decide.js';
import type { PaperRecord } from '../../src/sources/record.js';
import { testDatabase, wipe } from '../database.js';
import { documentOf, importDocument, type Entry } from './documents.js';
import { dump, rows } from './graph.js';

const database = testDatabase();
beforeAll(() => applySchema(database()));
beforeEach(() => wipe(database()));

type More = Partial<Pick<PaperRecord, 'openAlexId' | 'cites' | 'abstract' | 'categories'>>;

/** @param orcids by name */
async function load(
  source: string,
  entries: (Entry & { more?: More })[],
  orcids: Record<string, string> = {},
): Promise<void> {
  const document = documentOf(source, entries);
  document.records = document.records.map((record, index) => ({
    ...record,
    ...entries[index]?.more,
    byline: record.byline.map((name) => (orcids[name.name] ? { ...name, orcid: orcids[name.name]! } : name)),
  }));
  await importDocument(database(), document, { source, sha256: source, batchSize: 2 });
}

const authors = `MATCH (a:Author)-[r:AUTHORED]->(p:Paper)
  RETURN p.title AS title, a.name AS name, a.orcid AS orcid, a.nameOnly AS nameOnly ORDER BY title, r.position`;
const people = (): Promise<Record<string, unknown>[]> => rows(database(), authors);
const authorCount = async (): Promise<unknown> =>
  (await rows<{ n: number }>(database(), 'MATCH (a:Author) RETURN count(a) AS n'))[0]?.n;

describe('an author', () => {
  const ann = '0000-0002-1825-0097';
  const otherAnn = '0000-0001-5109-3700';

  test('of one spelling is one, and known by name only', async () => {
    await load('list.md', [
      { title: 'One', by: ['Ann Lee'] },
      { title: 'Two', by: ['Ann Lee', 'A. Lee'] },
    ]);
    expect(await authorCount()).toBe(2);
    expect(await people()).toContainEqual({ title: 'One', name: 'Ann Lee', orcid: null, nameOnly: true });
  });

  test.each([
    ['the list first', ['list.md', 'works.jsonl']],
    ['the works first', ['works.jsonl', 'list.md']],
  ])('with an ORCID iD somewhere is that person wherever the spelling is, %s', async (_, order) => {
    const loads: Record<string, () => Promise<void>> = {
      'list.md': () =>
        load('list.md', [
          { title: 'One', by: ['Ann Lee', 'Bo Wu'] },
          { title: 'Three', by: ['Ann Lee'] },
        ]),
      'works.jsonl': () => load('works.jsonl', [{ title: 'Two', by: ['Ann Lee'] }], { 'Ann Lee': ann }),
    };
    for (const source of order) await loads[source]!();
    expect(await people()).toEqual([
      { title: 'One', name: 'Ann Lee', orcid: ann, nameOnly: false },
      { title: 'One', name: 'Bo Wu', orcid: null, nameOnly: true },
      { title: 'Three', name: 'Ann Lee', orcid: ann, nameOnly: false },
      { title: 'Two', name: 'Ann Lee', orcid: ann, nameOnly: false },
    ]);
    expect(await authorCount()).toBe(2);
    const before = await dump(database(), ['importedAt']);
    for (const source of order) await loads[source]!();
    expect(await dump(database(), ['importedAt'])).toEqual(before);
  });

  test('of two ORCID iDs is two people, and a third spelling alike is neither; when one goes, it is the other', async () => {
    await load('a.jsonl', [{ title: 'Two', by: ['Ann Lee'] }], { 'Ann Lee': ann });
    await load('list.md', [{ title: 'One', by: ['Ann Lee'] }]);
    await load('b.jsonl', [{ title: 'Three', by: ['Ann Lee'] }], { 'Ann Lee': otherAnn });
    expect((await people()).map(({ orcid }) => orcid)).toEqual([null, otherAnn, ann]);
    await load('b.jsonl', []);
    expect((await people()).map(({ orcid }) => orcid)).toEqual([ann, ann]);
    expect(await authorCount()).toBe(1);
  });

  test('of one ORCID iD is one however spelt', async () => {
    await load(
      'a.jsonl',
      [
        { title: 'One', by: ['Ann Lee'] },
        { title: 'Two', by: ['A. B. Lee'] },
      ],
      {
        'Ann Lee': ann,
        'A. B. Lee': ann,
      },
    );
    expect(await authorCount()).toBe(1);
    // Initials say less.
    expect((await people()).map(({ name }) => name)).toEqual(['Ann Lee', 'Ann Lee']);
  });

  test('can be merged with another and split from it again', async () => {
    await load('list.md', [
      { title: 'One', by: ['Nima Pour Nejatian'] },
      { title: 'Two', by: ['Nima PourNejatian'] },
    ]);
    const before = await dump(database());
    const ids = (
      await rows<{ id: string }>(database(), 'MATCH (a:Author) RETURN a.id AS id ORDER BY a.name')
    ).map(({ id }) => id);
    expect(await merge(database(), ids)).toMatchObject({ undone: false, papers: { updated: 1 } });
    expect(await authorCount()).toBe(1);
    await load('other.md', [{ title: 'Three', by: ['Nima PourNejatian'] }]);
    expect(await authorCount()).toBe(1);
    await load('other.md', []);
    await rows(database(), 'RETURN 1');
    expect(await split(database(), ids[0]!, [ids[1]!])).toMatchObject({ undone: true });
    expect((await dump(database())).nodes.filter((node) => !/other\.md/.test(node))).toEqual(before.nodes);
  });

  test('can be split by papers, and merged again', async () => {
    await load('list.md', [
      { title: 'One', by: ['Lei Ma'] },
      { title: 'Two', by: ['Lei Ma'] },
    ]);
    const before = await dump(database());
    const [author] = await rows<{ id: string }>(database(), 'MATCH (a:Author) RETURN a.id AS id');
    const [paper] = await rows<{ id: string }>(
      database(),
      "MATCH (p:Paper {title: 'Two'}) RETURN p.id AS id",
    );
    await split(database(), author!.id, [paper!.id]);
    expect(await authorCount()).toBe(2);
    // It holds when the paper gets a better id.
    await load('ids.md', [{ title: 'Two', by: ['Lei Ma'], arxiv: '2304.00001' }]);
    expect(await authorCount()).toBe(2);
    await load('ids.md', []);
    await merge(database(), [author!.id, paper!.id]).catch(() => undefined);
    expect(await authorCount()).toBe(2);
    await expect(split(database(), author!.id, ['Pnone'])).rejects.toThrow('Expected papers of the author');
    expect(before.nodes.length).toBeGreaterThan(0);
  });
});

describe('a paper', () => {
  test('of two sources is one, and can be split from what a list says of it, and merged again', async () => {
    await load('list.md', [{ title: 'Pasted link', arxiv: '2304.00001', by: ['Cy'] }]);
    await load('list.bib', [{ title: 'The Title', arxiv: '2304.00001', by: ['Ann'] }]);
    const before = await dump(database());
    const [paper] = await rows<{ id: string; alias: string }>(
      database(),
      `MATCH (p:Paper)-[k:ALSO_KNOWN_AS {value: 'Pasted link'}]->(alias) RETURN p.id AS id, alias.id AS alias`,
    );
    const { id, alias } = paper!;
    expect(await split(database(), id, [alias])).toMatchObject({ papers: { created: 1, updated: 1 } });
    const titles = 'MATCH (p:Paper) RETURN p.id AS id, p.title AS title ORDER BY title';
    expect(await rows(database(), titles)).toEqual([
      { id: alias, title: 'Pasted link' },
      { id, title: 'The Title' },
    ]);
    await load('list.bib', [{ title: 'The Title', arxiv: '2304.00001', by: ['Ann', 'Bo'] }]);
    expect(await rows(database(), titles)).toHaveLength(2);
    await load('list.bib', [{ title: 'The Title', arxiv: '2304.00001', by: ['Ann'] }]);
    expect(await merge(database(), [alias, id])).toMatchObject({ undone: true });
    const after = await dump(database(), ['importedAt']);
    expect(after.nodes).toHaveLength(before.nodes.length);
    expect(await rows(database(), titles)).toHaveLength(1);
  });

  test('can be merged with another that shares nothing with it, before or after either is imported again', async () => {
    await load('a.md', [{ title: 'A preprint', arxiv: '2304.00001' }]);
    await load('b.md', [{ title: 'The same, published', doi: '10.1/a' }]);
    const ids = (await rows<{ id: string }>(database(), 'MATCH (p:Paper) RETURN p.id AS id')).map(
      ({ id }) => id,
    );
    await merge(database(), ids);
    const count = async (): Promise<number> =>
      (await rows(database(), 'MATCH (p:Paper) RETURN p.id AS id')).length;
    expect(await count()).toBe(1);
    await load('b.md', []);
    await load('b.md', [{ title: 'The same, published', doi: '10.1/a' }]);
    expect(await count()).toBe(1);
  });

  test.each([
    [['X1'], 'Expected the id of a paper (P…) or of an author (A…), got "X1"'],
    [['P1'], 'Expected at least two ids'],
    [['P1', 'A1'], 'Expected ids of papers only'],
    [['P1', 'P2'], 'Expected ids of papers in the graph; P1, P2 is none'],
  ])('merge %j says why not', async (ids, message) => {
    await expect(merge(database(), ids)).rejects.toThrow(message);
  });
});

describe('citations', () => {
  const cites = `MATCH (p:Paper)-[:CITES]->(q:Paper) RETURN p.title AS citing, q.title AS cited ORDER BY citing, cited`;

  test('join papers by whatever key they are cited, in any order of imports, and go when they are not stated', async () => {
    const works: (Entry & { more?: More })[] = [
      { title: 'W1', more: { openAlexId: 'W1', cites: ['openalex:W2', 'arxiv:2304.00001', 'openalex:W9'] } },
      { title: 'W2', more: { openAlexId: 'W2', cites: ['doi:10.1/b', 'openalex:W2'] } },
    ];
    await load('works.jsonl', works);
    expect(await rows(database(), cites)).toEqual([{ citing: 'W1', cited: 'W2' }]);
    await load('list.md', [
      { title: 'Listed', arxiv: '2304.00001' },
      { title: 'B', doi: '10.1/b', arxiv: '2304.00002' },
    ]);
    const all = [
      { citing: 'W1', cited: 'Listed' },
      { citing: 'W1', cited: 'W2' },
      { citing: 'W2', cited: 'B' },
    ];
    expect(await rows(database(), cites)).toEqual(all);
    works[0]!.more!.cites = ['openalex:W2'];
    works[0]!.line = 1;
    await load(
      'works.jsonl',
      works.map((work) => ({ ...work, date: '2024' })),
    );
    expect(await rows(database(), cites)).toEqual(all.slice(1));
  });
});
