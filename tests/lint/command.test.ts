import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lithograph } from '../commands/lithograph.js';

const folder = new URL('./', import.meta.url);
const fixture = (name: string): Promise<Buffer> => readFile(new URL(name, folder));

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lithograph-lint-'));
});
afterAll(() => rm(home, { recursive: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(home, name);
  await writeFile(path, content);
  return path;
}

async function lint(...args: string[]) {
  const run = lithograph(['lint', ...args]);
  const code = await run.ended;
  return { code, stdout: run.stdout(), stderr: run.stderr() };
}

describe('lithograph lint', { timeout: 60_000 }, () => {
  test('says nothing of a clean list', async () => {
    const clean = await file('clean.md', await fixture('clean.md'));
    expect(await lint(clean)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await lint('--output', 'json', clean)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a command that was not understood is no finding', async () => {
    const { code, stderr } = await lint('--outptu', 'json', 'list.md');
    expect(stderr).toContain('--outptu');
    expect(code).toBe(2);
    expect((await lint()).code).toBe(2);
    expect((await lint('--help')).code).toBe(0);
  });

  test('prints file, line, code and message, file after file', async () => {
    const first = await file('duplicates.md', await fixture('duplicates.md'));
    const second = await file('unparsed.md', await fixture('unparsed.md'));
    const { code, stdout } = await lint(first, second);
    expect(code).toBe(1);
    expect(stdout.split('\n').map((line) => line.split('  ').slice(0, 2))).toEqual([
      [`${first}:7`, 'duplicate-entry'],
      [`${second}:9`, 'unparsed-entry'],
      [''],
    ]);
  });

  test('prints annotations for GitHub, escaped', async () => {
    const entry = '- [2023/04] **One 50%0A Paper** *Ada One et al.* [[code](https://github.com/one/alpha)]\n';
    const path = await file('100%, odd.md', `# A\n\n## B\n\n${entry}${entry}`);
    const { stdout } = await lint('--output', 'github', path);
    expect(stdout).toBe(
      `::warning file=${path.replace('100%, odd', '100%25%2C odd')},line=6,title=duplicate-entry::` +
        'Expected each paper once under "B", got "One 50%250A Paper" again, which stands on line 5. ' +
        'Remove one of the two, or move it under another heading.\n',
    );
  });

  test('prints one JSON object for each finding', async () => {
    const path = await file('et-al.md', await fixture('et-al.md'));
    const { stdout } = await lint('--output', 'json', path);
    const [first] = stdout.split('\n');
    expect(JSON.parse(first!)).toEqual({
      file: path,
      line: 5,
      code: 'glued-et-al',
      message: 'Expected "et al." by itself, got "Oneet al.". Write "One et al.".',
      raw: 'Oneet al.',
      proposal: 'One et al.',
      fixable: true,
    });
  });

  test('a list cannot move the cursor of the terminal', async () => {
    const path = await file('escape.md', '# A\n\n## B\u001b[2J\n\n## C\n\n- **Title \u001b[31m alone**\n');
    expect((await lint(path)).stdout).not.toContain('\u001b');
  });

  test('--fix changes the bytes that are wrong and no others, and once', async () => {
    const path = await file('line-endings.md', await fixture('line-endings.md'));
    await chmod(path, 0o640);
    const link = join(home, 'link.md');
    await symlink(path, link);
    const expected = await fixture('line-endings.fixed.md');
    expect(await lint('--fix', link)).toEqual({ code: 0, stdout: '', stderr: `${link}: 5 fixed\n` });
    expect(await readFile(path)).toEqual(expected);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    const { ino } = await stat(path);
    expect(await lint('--fix', link)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await stat(path)).ino).toBe(ino);
    expect((await readdir(home)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('--fix leaves a list alone that was encoded twice', async () => {
    const twice = Buffer.from((await fixture('line-endings.md')).subarray(3).toString('latin1'), 'utf8');
    const path = await file('twice.md', twice);
    const { code, stderr } = await lint('--fix', path);
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing is fixed: save the file as UTF-8 first.');
    expect(await readFile(path)).toEqual(twice);
  });

  test('names each file that cannot be read, and reads the others', async () => {
    const binary = await file('binary.md', Buffer.from([0x23, 0x20, 0x00]));
    const good = await file('sections.md', await fixture('sections.md'));
    const { code, stdout, stderr } = await lint(join(home, 'none.md'), home, binary, good);
    expect(code).toBe(2);
    expect(stdout).toContain('missing-in-contents');
    expect(stderr.split('\n').map((line) => line.slice(line.indexOf(': ')))).toEqual([
      ': Expected a file, found nothing of this name.',
      ': Expected a file, found a folder. Name the files in it.',
      expect.stringContaining('NUL byte') as string,
      '',
    ]);
  });
});
