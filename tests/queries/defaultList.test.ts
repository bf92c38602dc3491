import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/commands/importFile.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import { packageRoot } from '../../src/packageRoot.js';
import { testDatabase, wipe } from '../database.js';
import { ask } from '../query/ask.js';

/** What a person read in the default list: one record an entry. The reader's tests compare with the same file. */
interface Entry {
  line: number;
  section: string[];
  title: string;
  statedDate: string | null;
  statedVenue: string | null;
  venue: string | null;
  byline: { name: string; kind: string }[];
  etAl: boolean;
  links: { url: string; kind: string; label: string }[];
  arxivId: string | null;
  doi: string | null;
  /** `host/KIND/owner/name` */
  repositories: string[];
}

const lists = new URL('../lists/', import.meta.url);
const truth = JSON.parse(readFileSync(new URL('default-as-found.json', lists), 'utf8')) as {
  title: string;
  sections: { path: string[] }[];
  records: Entry[];
};

const everything = `query ($title: String!) {
  papers(where: { title: { eq: $title } }) {
    title date year etAl arxivId doi url
    venue { name }
    authors { name kind }
    links { url kind label }
    repositories { host kind owner name }
    categories { path }
    listings { line section statedDate statedVenue }
  }
}`;

const database = testDatabase();

describe.each([
  ['as found', fileURLToPath(new URL('default-as-found.md', lists)), true],
  ['as bundled', join(packageRoot, 'lists', 'medical-llms.md'), false],
])('the graph of the default list %s', (_, file, sameLines) => {
  test('is right entry by entry', async () => {
    await wipe(database());
    await applySchema(database());
    await importFile(database(), file);
    for (const entry of truth.records) {
      const { answer } = await ask(everything, { title: entry.title }, database());
      const entries = truth.records.filter(({ title }) => title === entry.title);
      expect(answer.errors).toBeUndefined();
      expect(answer.data?.['papers'], entry.title).toEqual([paperOf(entries, sameLines)]);
    }
  });

  test('holds nothing else', async () => {
    const { answer } = await ask(
      '{ paperCount authorCount repositoryCount venueCount listCount categories(first: 100) { path } lists { title } }',
      {},
      database(),
    );
    const distinct = (values: string[]): number => new Set(values).size;
    expect(answer.data).toMatchObject({
      paperCount: distinct(truth.records.map(({ title }) => title)),
      authorCount: distinct(
        truth.records.flatMap(({ byline }) => byline.map(({ name, kind }) => `${kind} ${name}`)),
      ),
      repositoryCount: distinct(
        truth.records.flatMap(({ repositories }) => repositories).map((key) => key.toLowerCase()),
      ),
      venueCount: distinct(truth.records.flatMap(({ venue }) => venue ?? [])),
      listCount: 1,
      categories: truth.sections.map(({ path }) => ({ path })),
      lists: [{ title: truth.title }],
    });
  });
});

/** What the graph should say of a paper that these entries name. */
function paperOf(entries: Entry[], sameLines: boolean): unknown {
  const [first] = entries as [Entry];
  return {
    title: first.title,
    date: first.statedDate,
    year: Number(first.statedDate?.slice(0, 4)),
    etAl: first.etAl,
    arxivId: first.arxivId,
    doi: first.doi,
    url: first.links.find(({ kind }) => kind === 'PAPER')?.url ?? null,
    venue: first.venue && { name: first.venue },
    authors: first.byline.map(({ name, kind }) => ({ name, kind })),
    links: first.links.map(({ url, kind, label }) => ({ url, kind, label })),
    repositories: first.repositories
      .map((key) => key.split('/'))
      .map(([host, kind, owner, name]) => ({ host, kind, owner, name })),
    categories: entries.map(({ section }) => ({ path: section })),
    listings: entries.map(({ line, section, statedDate, statedVenue }) => ({
      line: sameLines ? line : (expect.any(Number) as number),
      section,
      statedDate,
      statedVenue,
    })),
  };
}
