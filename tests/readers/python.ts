import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { defaultCache } from '../../src/neo4j/local/cache.js';

const here = dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);

/** How long the first run on a machine may take: packages are fetched. */
export const preparing = 300_000;

/** Python with the packages of requirements.txt: made once for each edition of that file, in the user's cache. */
async function preparePython(): Promise<string> {
  const requirements = join(here, 'requirements.txt');
  const digest = hash('sha256', await readFile(requirements, 'utf8'), 'hex').slice(0, 12);
  const folder = join(defaultCache, `readers-${digest}`);
  const python = join(folder, 'bin', 'python');
  if (existsSync(python)) return python;
  await mkdir(defaultCache, { recursive: true });
  const making = await mkdtemp(`${folder}-`);
  try {
    await run('python3', ['-m', 'venv', making]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
    await run(join(making, 'bin', 'python'), [...pip, '-r', requirements]);
    await rename(making, folder);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(python))
      throw new Error('Expected python3 (3.11 or newer) that can make a venv and ask PyPI.', {
        cause: error,
      });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return python;
}

/** A Python program that is given a request a line, and answers each with a line. */
export class Python {
  private readonly waiting: ((line: string) => void)[] = [];
  private said = '';

  protected constructor(private readonly process: ChildProcessWithoutNullStreams) {
    createInterface(process.stdout).on('line', (line) => this.waiting.shift()?.(line));
    process.stderr.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    process.once('exit', () => {
      for (const tell of this.waiting.splice(0))
        tell(JSON.stringify({ error: `Python ended. ${this.said}` }));
    });
  }

  /** @param program a file of this folder */
  static async run(program: string): Promise<Python> {
    return new Python(await started(program));
  }

  stop(): void {
    this.process.stdin.end();
  }

  /** @throws Error what Python says */
  async ask<T>(request: object): Promise<T> {
    const answered = new Promise<string>((resolve) => this.waiting.push(resolve));
    this.process.stdin.write(`${JSON.stringify(request)}\n`);
    const { read, error } = JSON.parse(await answered) as { read?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return read as T;
  }
}

/** One Python that reads as many texts as it is given. */
export class Readers extends Python {
  static async start(): Promise<Readers> {
    return new Readers(await started('readers.py'));
  }

  /** What the reader of this format makes of a text. @throws Error what the reader says */
  read<T>(format: string, text: string): Promise<T> {
    return this.ask<T>({ format, text });
  }

  /** What is wrong with a document; nothing for one that the schema allows. */
  validate(document: unknown, schema: unknown): Promise<string[]> {
    return this.ask({ document, schema });
  }
}

async function started(program: string): Promise<ChildProcessWithoutNullStreams> {
  return spawn(await preparePython(), [join(here, program)]);
}
