import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportReport } from '../../src/ingest/importSource.js';
import { packageRoot } from '../../src/packageRoot.js';
import { testDatabase, testDatabaseUri } from '../database.js';
import { rows } from '../ingest/graph.js';
import { lithograph } from './lithograph.js';

const bundled = join(packageRoot, 'lists', 'medical-llms.md');
const database = testDatabase();
let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'lithograph-import-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('lithograph import', () => {
  test('prints what became of the list, and the second time that nothing did', async () => {
    const first = await importing([bundled]);
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/papers +71 +0 +0 +0\n/);
    expect(first.stdout).toContain('line 15  date-contradicts-id');
    const second = await importing([bundled]);
    expect(second.code).toBe(0);
    expect(second.stdout).toMatch(/papers +0 +0 +71 +0\n/);
    expect(second.stdout).toContain('Nothing changed.');
  });

  test('prints the report as JSON, a line for each file', async () => {
    const small = await file(
      'small.md',
      '# Small\n## Topic\n- **One paper** *Ann Lee.* [[paper](https://arxiv.org/abs/2301.00001)]\n',
    );
    const { code, stdout } = await importing(['--json', bundled, small]);
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ImportReport);
    expect(code).toBe(0);
    expect(
      reports.map(({ list, papers }) => [list.title.slice(0, 5), papers.created + papers.unchanged]),
    ).toEqual([
      ['Large', 71],
      ['Small', 1],
    ]);
  });

  test('ends with 1 when an entry could not be read, and says which', async () => {
    const odd = await file('odd.jsonl', '{"title": "Good"}\n{"title": 5}\n{"title": "Good, too"}\n');
    const { code, stdout } = await importing([odd]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/papers +2 /);
    expect(stdout).toMatch(/line 2 +unparsed-entry/);
  });

  test('keeps what stands before an error, and all of it when the file is whole', async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `{"title": "Cut ${index} ${randomUUID()}"}\n`);
    const packed = gzipSync(lines.join(''));
    const cut = await file('cut.jsonl.gz', packed.subarray(0, packed.length - 5_000));
    const { code, stderr } = await importing([cut]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/cut\.jsonl\.gz: Expected .*gzip/);
    const papers = 'MATCH (p:Paper) WHERE p.title STARTS WITH "Cut " RETURN count(p) AS count';
    const [kept] = await rows<{ count: number }>(database(), papers);
    expect(kept!.count).toBeGreaterThan(2_000);
    expect(kept!.count).toBeLessThan(3_000);
    await file('cut.jsonl.gz', packed);
    expect((await importing([cut])).code).toBe(0);
    expect(await rows(database(), papers)).toEqual([{ count: 3_000 }]);
  });

  test.each([
    [
      'a file that is not there',
      () => Promise.resolve(join(folder, 'none.md')),
      'found nothing of this name',
    ],
    ['a folder', () => Promise.resolve(folder), 'found a folder'],
    [
      'bytes that are no text',
      () => file('bytes.md', Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a])),
      'bytes.md',
    ],
  ])('refuses %s in words, naming it', async (_, path, words) => {
    const { code, stderr } = await importing([await path()]);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('lithograph', () => {
  test.each([['--help'], ['serve', '--help'], ['import', '--help'], ['neo4j', '--help']])(
    '%s %s helps',
    async (...args) => {
      const { ended, stdout } = lithograph(args);
      expect(await ended).toBe(0);
      expect(stdout()).toContain('Usage: lithograph');
    },
  );

  test('names every variable of the environment that cannot be used', async () => {
    const { ended, stderr } = lithograph(['serve'], { PORT: 'seven', NEO4J_URI: 'http://example.org' });
    expect(await ended).toBe(1);
    expect(stderr()).toContain('PORT');
    expect(stderr()).toContain('NEO4J_URI: expected an address such as neo4j://localhost:7687');
  });
});

async function importing(args: string[]): Promise<{ code: number | string; stdout: string; stderr: string }> {
  const running = lithograph(['import', ...args], { NEO4J_URI: testDatabaseUri() });
  const code = await running.ended;
  return { code, stdout: running.stdout(), stderr: running.stderr() };
}

async function file(name: string, content: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}
