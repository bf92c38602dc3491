import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { diskFull, tellsOfFullDisk } from './disk.js';
import { LocalNeo4jError } from './errors.js';
import type { Java } from './java.js';
import { listJars } from './jars.js';

export interface AdminRun {
  /** Neo4j's home: the store is made in `data` below it. */
  home: string;
  /** Where the command runs; file names among the arguments are relative to it. */
  folder: string;
  jars: string;
  java: Java;
  /** Java's heap at most, as Java writes it; default `1g`. */
  heap?: string;
  onLine?: (line: string) => void;
}

/** Lines that are kept for an error. */
const LAST_LINES = 60;

/**
 * Runs `neo4j-admin` on a database that nothing else uses. The program itself is called, since the usual entry starts
 * a second Java for it.
 * @throws LocalNeo4jError `DISK_FULL` or `ADMIN_FAILED`, with what it said
 */
export async function runAdmin(commands: readonly string[], run: AdminRun): Promise<void> {
  const { home, folder, jars, java, heap = '1g', onLine } = run;
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), 'dbms.usage_report.enabled=false\n');
  const delimiter = process.platform === 'win32' ? ';' : ':';
  const classPath = (await listJars(jars)).map((name) => join(jars, name)).join(delimiter);
  const { NODE_OPTIONS: _ours, ...environment } = process.env;
  const child = spawn(
    java.command,
    [
      `-Xmx${heap}`,
      '-XX:+UseParallelGC',
      '-Dfile.encoding=UTF-8',
      '-cp',
      classPath,
      'org.neo4j.cli.AdminTool',
      ...commands,
    ],
    {
      cwd: folder,
      env: { ...environment, NEO4J_HOME: home, NEO4J_CONF: conf },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    },
  );
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      if (said.length > LAST_LINES) said.shift();
      onLine?.(line);
    });
  const end = (): void => void child.kill();
  process.once('exit', end);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw failed(home, said, code);
  } finally {
    process.removeListener('exit', end);
  }
}

function failed(home: string, said: readonly string[], code: number | null): LocalNeo4jError {
  const cause = new Error(said.join('\n'));
  if (tellsOfFullDisk(cause.message)) return diskFull(home, 'neo4j-admin could not write the store.', cause);
  const reasons = said.filter((line) => /error|exception|failed/i.test(line) && !/^\s+at /.test(line));
  const told = (reasons.length > 0 ? reasons : said)
    .slice(-6)
    .map((line) => `\n  ${line.trim().slice(0, 400)}`);
  return new LocalNeo4jError(
    'ADMIN_FAILED',
    `neo4j-admin ended with ${code === null ? 'a signal' : `code ${code}`} before its work was done:${told.join('') || ' it said nothing.'}`,
    'The database is as it was before. Import without --bulk, which takes longer and needs less memory.',
    { cause },
  );
}
