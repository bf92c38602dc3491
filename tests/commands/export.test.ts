import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { packageRoot } from '../../src/packageRoot.js';
import { testDatabase, testDatabaseUri, wipe } from '../database.js';
import { dump } from '../ingest/graph.js';
import { lithograph } from './lithograph.js';

const bundled = join(packageRoot, 'lists', 'medical-llms.md');
const database = testDatabase();
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'lithograph-export-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => wipe(database()));

test(
  'an exported list is imported as the same graph, and exported as the same bytes',
  { timeout: 120_000 },
  async () => {
    // A list is known by the name of its file.
    const file = join(folder, basename(bundled));
    await running('import', bundled);
    const before = await graph();
    const { code, stdout, stderr } = await running('export', '-o', file);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).not.toMatch(/entr(?:y|ies)/);

    await wipe(database());
    await running('import', file);
    expect(await graph()).toEqual(before);
    expect((await running('export', '--format', 'markdown')).stdout).toBe(await readFile(file, 'utf8'));
  },
);

test('one of several lists is chosen by its title or id', async () => {
  await running('import', await list('one.md', 'One'), await list('two.md', 'Two'));
  const unnamed = await running('export');
  expect(unnamed.code).toBe(1);
  expect(unnamed.stdout).toBe('');
  expect(unnamed.stderr).toMatch(
    /Expected the name of a list, since there are 2:\n {2}\S+ {2}One .*\n {2}\S+ {2}Two .*\n/,
  );
  const id = / {2}(\S+) {2}Two /.exec(unnamed.stderr)![1]!;
  const two = '# Two\n\n## Topic\n\n- **One paper** *Ann Lee.* [[paper](https://arxiv.org/abs/2301.00001)]\n';
  expect((await running('export', '--list', 'two')).stdout).toBe(two);
  expect((await running('export', '--list', id)).stdout).toBe(two);
  expect((await running('export', '--list', 'Three')).stderr).toContain('no list is called "Three"');
});

test('a file is written whole or not at all, through a symbolic link too', async () => {
  await running('import', await list('one.md', 'One'));
  const file = join(folder, 'out.md');
  await writeFile(file, 'old');
  await symlink(file, join(folder, 'link.md'));
  expect((await running('export', '-o', join(folder, 'link.md'))).code).toBe(0);
  expect(await readFile(file, 'utf8')).toMatch(/^# One\n/);
  const nowhere = await running('export', '-o', join(folder, 'none', 'out.md'));
  expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('no folder of this name')]);
  expect((await running('export', '-o', folder)).stderr).toContain('found a folder');
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('papers are written as the server writes them', async () => {
  await running('import', await list('one.md', 'One'));
  const file = join(folder, 'out.bib');
  expect(await running('export', 'papers.bib', '-o', file)).toMatchObject({ code: 0, stdout: '' });
  expect(await readFile(file, 'utf8')).toMatch(/^@misc\{lee2023one,\n {2}title = \{\{One paper\}\},\n/);
  const some = await running('export', 'papers.csv', '--where', '{"year":{"lt":2000}}');
  expect(some).toMatchObject({ code: 0, stdout: expect.stringMatching(/^id,title,.*\r\n$/) });
  const wrong = await running('export', 'papers.csv', '--where', '{"yaer":1}');
  expect([wrong.code, wrong.stdout]).toEqual([1, '']);
  expect(wrong.stderr).toContain('where: Field "yaer" is not defined');
  expect((await running('export', 'papers.xlsx')).stderr).toContain('There are papers.csv, ');
});

test.each([
  [['--where', '{"year":{"lt":2000}}'], '--where: a whole list takes no such option.'],
  [['--format', 'markdown', '--max-authors', '3'], '--max-authors: a whole list takes no such option.'],
  [['papers.csv', '--list', 'One'], '--list: papers.csv takes no such option.'],
  [['papers.csv', '--format', 'markdown'], '--format: papers.csv takes no such option.'],
])('an option that would be passed over is refused: %j', async (words, reason) => {
  const { code, stdout, stderr } = await running('export', ...words);
  expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining(reason)]);
});

test('an empty graph has no list to export', async () => {
  const { code, stderr } = await running('export');
  expect([code, stderr]).toEqual([1, expect.stringContaining('found none. Import one first.')]);
});

/** The graph without what follows from the text and the lines of entries: ids of listings, issues. */
async function graph(): Promise<unknown> {
  const without = ['raw', 'line', 'digest', 'sha256', 'importedAt'];
  const { nodes, relationships } = await dump(database(), without);
  return {
    nodes: nodes.filter((node) => !node.startsWith('ListIssue')),
    relationships: relationships
      .filter((relation) => !relation.includes(' HAS_ISSUE '))
      .map((relation) => relation.replace(/( LISTED_IN \[.*?)\["id","[^"]*"\]/, '$1'))
      .sort(),
  };
}

async function running(
  ...args: string[]
): Promise<{ code: number | string; stdout: string; stderr: string }> {
  const { ended, stdout, stderr } = lithograph(args, { NEO4J_URI: testDatabaseUri() });
  return { code: await ended, stdout: stdout(), stderr: stderr() };
}

async function list(name: string, title: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(
    file,
    `# ${title}\n## Topic\n- **One paper** *Ann Lee.* [[paper](https://arxiv.org/abs/2301.00001)]\n`,
  );
  return file;
}
