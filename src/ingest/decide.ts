import { hash } from 'node:crypto';
import type { Database, Run } from '../neo4j/database.js';
import { Decisions, type Decision } from './decisions.js';
import { settleCitations } from './finishImport.js';
import { ImportLock } from './importLock.js';
import { noteChange } from './noteChange.js';
import { statement } from './statement.js';
import { writeBatch } from './writeBatch.js';

/** The ids do not say what can be decided. The message says why, and what to give. */
class DecisionError extends Error {
  override readonly name = 'DecisionError';
}

/** What came of a decision. */
export interface Decided {
  /** It took back an earlier decision to the contrary. */
  undone: boolean;
  papers: { created: number; updated: number; removed: number };
}

type Verdict = Pick<Decision, 'verdict' | 'of' | 'ids'>;

/** Papers, or authors, with these ids are one from now on, in every import; or an earlier `split` is taken back. */
export async function merge(database: Database, ids: readonly string[]): Promise<Decided> {
  const of = kindOf(ids[0]);
  const distinct = [...new Set(ids)];
  if (distinct.length < 2)
    throw new DecisionError('Expected at least two ids, got one. Name all that are the same.');
  if (distinct.some((id) => kindOf(id) !== of))
    throw new DecisionError('Expected ids of papers only, or of authors only, got both.');
  const names = await describe(database, of, distinct);
  const missing = distinct.filter((id) => !names.has(id));
  if (missing.length > 0)
    throw new DecisionError(
      `Expected ids of ${of.toLowerCase()}s in the graph; ${missing.join(', ')} is none.`,
    );
  return decide(database, { verdict: 'SAME', of, ids: distinct });
}

/**
 * A paper stands apart under one or several of its other ids (`Paper.alsoKnownAs`), or the author of these papers is
 * another person of the same name; or an earlier `merge` is taken back.
 * @param id of the paper or author
 * @param others other ids of that paper; or ids of papers by the other person
 */
export async function split(database: Database, id: string, others: readonly string[]): Promise<Decided> {
  const of = kindOf(id);
  if (others.length === 0)
    throw new DecisionError(
      of === 'PAPER'
        ? 'Expected one of the other ids of the paper (Paper.alsoKnownAs), got none.'
        : 'Expected the papers that another person of this name has written, got none.',
    );
  const verdict: Verdict = { verdict: 'APART', of, ids: [id, ...others] };
  const taken = await contrary(database, verdict);
  if (!taken) await requireSplit(database, of, id, others);
  return decide(database, verdict);
}

async function decide(database: Database, verdict: Verdict): Promise<Decided> {
  const lock = await ImportLock.take(database);
  try {
    const taken = await contrary(database, verdict);
    const id = hash('sha256', JSON.stringify([verdict.verdict, ...verdict.ids]), 'base64url').slice(0, 20);
    const decidedAt = new Date().toISOString();
    await database.write(async (run) => {
      await (taken
        ? run(statement('remove-decision', { id: taken.id }))
        : run(statement('write-decision', { id, properties: { ...verdict, id, decidedAt } })));
      await run(noteChange());
    });
    const decisions = await Decisions.read(database);
    const papers = { created: 0, updated: 0, removed: 0 };
    const changed = new Set<string>();
    const reading = statement('find-decided', { ids: verdict.ids });
    const rows = await database.read<{ id: string }>(reading);
    for (let start = 0; start < rows.length; start += 500) {
      const again = rows.slice(start, start + 500).map((row) => row.id);
      const batch = { list: null, arriving: [], leaving: [], again, sections: [] };
      const outcome = await writeBatch(database, batch, { decisions, hasOrcids: true });
      papers.created += outcome.papers.created.length;
      papers.updated += outcome.papers.updated.length;
      papers.removed += outcome.papers.removed.length;
      for (const paper of [...outcome.papers.created, ...outcome.papers.updated]) changed.add(paper);
    }
    await settleCitations(database, '', changed);
    // What was read meanwhile was neither the graph before nor the one after.
    await database.write((run) => run(noteChange()));
    return { undone: taken !== undefined, papers };
  } finally {
    await lock.release();
  }
}

/** The decision that says the opposite of the same ids. */
async function contrary(database: Database, { verdict, of, ids }: Verdict): Promise<Decision | undefined> {
  const decisions = await database.read<Decision>(statement('read-decisions', {}));
  const wanted = [...ids].sort().join(' ');
  return decisions.find(
    (decision) =>
      decision.of === of && decision.verdict !== verdict && [...decision.ids].sort().join(' ') === wanted,
  );
}

async function requireSplit(
  database: Database,
  of: Decision['of'],
  id: string,
  others: readonly string[],
): Promise<void> {
  const possible = await describe(database, of, [id], 'find-splits');
  if (possible.size === 0)
    throw new DecisionError(`Expected the id of a ${of.toLowerCase()} in the graph; ${id} is none.`);
  const wrong = others.filter((other) => !possible.has(other));
  if (wrong.length === 0) return;
  const what = of === 'PAPER' ? 'other ids of the paper' : 'papers of the author';
  const shown = [...possible].slice(0, 10).map(([other, name]) => `  ${other}  ${name}`);
  throw new DecisionError(`Expected ${what}, got ${wrong.join(', ')}. There are:\n${shown.join('\n')}`);
}

async function describe(
  database: Database,
  of: Decision['of'],
  ids: readonly string[],
  name: 'find-decidable' | 'find-splits' = 'find-decidable',
): Promise<Map<string, string>> {
  const run: Run = (asked) => database.read(asked);
  const rows = await run<{ of: string; id: string; name: string }>(statement(name, { ids }));
  return new Map(rows.filter((row) => row.of === of).map((row) => [row.id, row.name]));
}

function kindOf(id: string | undefined): Decision['of'] {
  if (id?.startsWith('P')) return 'PAPER';
  if (id?.startsWith('A')) return 'AUTHOR';
  throw new DecisionError(
    `Expected the id of a paper (P…) or of an author (A…), got ${JSON.stringify(id ?? '')}.`,
  );
}
