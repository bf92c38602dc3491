import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile } from '../../src/commands/importFile.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import type { ImportReport } from '../../src/ingest/importSource.js';
import { removeList } from '../../src/ingest/removeList.js';
import { storedLists, type StoredList } from '../../src/ingest/storedList.js';
import { statement } from '../../src/ingest/statement.js';
import { testDatabase, testDatabaseUri, wipe } from '../database.js';
import { dump } from '../ingest/graph.js';
import { lithograph } from './lithograph.js';

const database = testDatabase();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lithograph-remove-'));
  await applySchema(database());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const entry = (number: number, authors: string): string =>
  `- **Study of tables in volume ${number}** *${authors}. ACL 2023.* [[paper](https://arxiv.org/abs/2301.0000${number})] [[code](https://github.com/x/y${number})]`;
const kept = `# Kept list\n## Topic\n${entry(1, 'Ann Lee')}\n${entry(2, 'Bob Ray')}\n`;
const gone = `# Gone list\n## Topic\n${entry(2, 'Bob Ray, Cy Orr')}\n${entry(3, 'Di Fox')}\n## Other topic\n- **Paper 9** *Di Fox.* [[paper](https://arxiv.org/abs/2301.00009)]\n`;

describe('lithograph remove', () => {
  let before: unknown;
  beforeAll(async () => {
    await wipe(database());
    await importing('kept.md', kept);
    before = await dump(database());
    await importing('gone.md', gone);
  });

  test('takes away what only this list says: the graph is as if it had never been imported', async () => {
    const { code, stdout } = await removing(['gone list']);
    expect(code).toBe(0);
    expect(stdout).toContain('Gone list\n');
    expect(stdout).toMatch(/papers +0 +\d +\d +1\n/);
    expect(await dump(database())).toEqual(before);
  });

  test('by the name of its file, with the report as JSON', async () => {
    await importing('gone.md', gone);
    const { code, stdout } = await removing(['--json', 'gone.md']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout) as ImportReport).toMatchObject({
      list: { title: 'Gone list' },
      papers: { created: 0, removed: 1 },
      issues: [],
    });
    expect(await dump(database())).toEqual(before);
  });

  test('names the nearest lists when there is none of this name', async () => {
    const { code, stderr } = await removing(['kept lists']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /no list is called "kept lists"\. The nearest:\n {2}L\S+ {2}Kept list \(kept\.md\)/,
    );
  });

  test('names them all when there are several of one title', async () => {
    await importing('twin.md', kept);
    const { code, stderr } = await removing(['Kept list']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/"Kept list" names 2\. Give the id of one:\n.*kept\.md.*\n.*twin\.md/);
    const [twin] = (await lists()).filter(({ source }) => source === 'twin.md');
    expect((await removing([twin!.id])).code).toBe(0);
    expect(await dump(database())).toEqual(before);
  });
});

describe('removing a list', () => {
  test('goes on after it broke off', async () => {
    await wipe(database());
    await importing('kept.md', kept);
    const before = await dump(database());
    await importing('gone.md', gone);
    const list = (await lists()).find(({ source }) => source === 'gone.md')!;
    let transactions = 0;
    for (let allowed = 0; ; allowed += 1) {
      transactions = 0;
      const broken = new Proxy(database(), {
        get: (target, name) => {
          if (name === 'write' && (transactions += 1) > allowed) throw new Error('broken off');
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
      try {
        await removeList(broken, list);
        break;
      } catch (error) {
        expect((error as Error).message).toBe('broken off');
      }
      expect(await lists()).toHaveLength(2); // it can be removed again
    }
    expect(transactions).toBeGreaterThan(1);
    expect(await dump(database())).toEqual(before);
  });

  test('leaves it when an import of it has begun in between', async () => {
    await importing('gone.md', gone);
    const list = (await lists()).find(({ source }) => source === 'gone.md')!;
    await database().write((run) => run(statement('remove-list', { id: list.id })));
    expect((await lists()).map(({ source }) => source)).toContain('gone.md');
  });
});

function lists(): Promise<StoredList[]> {
  return storedLists(database());
}

async function importing(name: string, text: string): Promise<ImportReport> {
  await writeFile(join(folder, name), text);
  return importFile(database(), join(folder, name));
}

async function removing(args: string[]): Promise<{ code: number | string; stdout: string; stderr: string }> {
  const running = lithograph(['remove', ...args], { NEO4J_URI: testDatabaseUri() });
  const code = await running.ended;
  return { code, stdout: running.stdout(), stderr: running.stderr() };
}
