import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFull, tellsOfFullDisk } from './disk.js';
import { LocalNeo4jError } from './errors.js';

/** Relative to the home. The console's is new for each start, Neo4j's own goes on from start to start. */
const logs = { console: join('logs', 'console.log'), neo4j: join('logs', 'neo4j.log') };

export function consoleLogOf(home: string): string {
  return join(home, logs.console);
}

/** Remembers where Neo4j's log stands; what is said from there on belongs to the start that follows. */
export async function markLog(home: string): Promise<number> {
  return stat(join(home, logs.neo4j)).then(
    ({ size }) => size,
    () => 0,
  );
}

/** Reads from the logs why the Neo4j of `home` ended before it answered. */
export async function diagnose(home: string, port: number, mark: number): Promise<LocalNeo4jError> {
  const said = await readFile(consoleLogOf(home), 'utf8').catch(() => '');
  const logged = await readFrom(join(home, logs.neo4j), mark);
  const text = `${said}\n${logged}`;
  if (tellsOfFullDisk(text)) return diskFull(home, 'Neo4j could not write its store.', new Error(text));
  if (/FileLockException|locked by another process/.test(text)) return storeInUse(home);
  if (/PortBindException|Address already in use/.test(text)) return portTaken(port);

  const reasons = meaningful(text);
  const log = /ERROR|Exception/.test(logged) ? logs.neo4j : logs.console;
  return new LocalNeo4jError(
    'DIED_AT_START',
    `Neo4j ended before it answered: ${reasons.length > 0 ? `\n  ${reasons.join('\n  ')}` : 'it said nothing.'}`,
    `More stands in ${log} below ${home}. A damaged store can be moved away (the folder data there): the next start makes a new one, and the lists can be imported again.`,
    { cause: new Error(text.slice(-8_000)) },
  );
}

export function storeInUse(home: string, pid?: number): LocalNeo4jError {
  const whose = pid === undefined ? 'another process' : `process ${pid}, which does not answer`;
  return new LocalNeo4jError(
    'STORE_IN_USE',
    `The store in ${home} is in use by ${whose}.`,
    'Stop that process, or give this one a folder of its own with LITHOGRAPH_HOME.',
  );
}

export function portTaken(port: number): LocalNeo4jError {
  return new LocalNeo4jError(
    'PORT_TAKEN',
    `Port ${port} of 127.0.0.1 is taken by another program.`,
    'Stop that program, or leave the choice of the port to the operating system.',
  );
}

/** The error and the causes under it without stack frames, or the last lines where Java never came to have any. */
function meaningful(text: string): string[] {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line));
  const errors = lines.filter((line) => /\bERROR\b|^Caused by:|Exception\b/.test(line));
  return [...new Set(errors.length > 0 ? errors : lines)].slice(-4).map((line) => line.trim().slice(0, 400));
}

async function readFrom(path: string, position: number): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const start = position <= size ? position : 0; // it was rotated
      const { buffer } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
      return buffer.toString('utf8');
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}
