import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands in `neo4j.json` of a home: who starts or runs its Neo4j. */
export interface State {
  /** The process that starts it. */
  owner: number;
  /** Milliseconds since 1970. */
  claimedAt: number;
  /** Known as soon as Java runs, which is before it answers. */
  running?: { keeper: number; java: number; port: number };
}

export async function readState(home: string): Promise<State | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(home), 'utf8')) as State;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Takes the home for this process; undefined when another has it. */
export async function claim(home: string): Promise<State | undefined> {
  const state: State = { owner: process.pid, claimedAt: Date.now() };
  const draft = await writeDraft(home, state);
  try {
    await link(draft, fileOf(home)); // appears whole, and fails when there is one
    return state;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

export async function writeState(home: string, state: State): Promise<void> {
  await rename(await writeDraft(home, state), fileOf(home));
}

/** Removes `state` if it still stands there. */
export async function removeState(home: string, state: State): Promise<void> {
  const found = await readState(home);
  if (found?.owner === state.owner && found.claimedAt === state.claimedAt)
    await rm(fileOf(home), { force: true });
}

function fileOf(home: string): string {
  return join(home, 'neo4j.json');
}

async function writeDraft(home: string, state: State): Promise<string> {
  const draft = `${fileOf(home)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(state)}\n`);
  return draft;
}
