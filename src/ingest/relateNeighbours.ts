import type { Run } from '../neo4j/database.js';
import {
  descriptions,
  neighbourKinds,
  type Claim,
  type NeighbourKind,
  type Properties,
  type Relation,
} from './neighbours.js';
import * as statements from './neighbourStatements.js';
import { nothingTouched, type Touched } from './tally.js';

/** A relation to write, of a paper or, to a category, of the list. */
export interface Outgoing extends Relation {
  paper?: string;
}

interface Found extends statements.Found {
  kind: NeighbourKind;
}

type ByKind<T> = Record<NeighbourKind, T>;

/**
 * Makes the nodes that relations lead to, writes the relations, and brings every node that gained or lost one to the
 * best of what is claimed of it now; a node that nothing leads to any more is removed.
 *
 * @param added relations that do not exist yet
 * @param lost ids of nodes whose relations the caller has taken away
 * @param write writes the relations once their nodes stand
 */
export async function relateNeighbours(
  run: Run,
  added: ByKind<readonly Outgoing[]>,
  lost: ByKind<ReadonlySet<string>>,
  write: () => Promise<void>,
): Promise<ByKind<Touched>> {
  const touched = byKind(nothingTouched);
  const ids = byKind((kind) => [...new Set(added[kind].map(({ id }) => id))]);
  const claims = byKind(() => new Map<string, Claim>());
  for (const { kind, id, claim } of await find(run, ids)) claims[kind].set(id, claim);

  const unsettled = byKind((kind) => new Set(lost[kind]));
  const created = byKind(() => new Map<string, Properties>());
  for (const kind of neighbourKinds) {
    const { property } = descriptions[kind];
    for (const { id, node } of added[kind]) {
      const claim = node[property] as Claim | undefined;
      const known = claims[kind].get(id);
      if (known === undefined && claim !== undefined) {
        claims[kind].set(id, claim);
        created[kind].set(id, node);
        touched[kind].created.push(id);
      } else if (claim !== undefined && known !== claim) unsettled[kind].add(id);
    }
  }
  await merge(run, created);
  await write();
  const updated = await settle(run, unsettled, touched);
  await merge(run, updated);
  return touched;
}

/** Brings nodes to the best of what is claimed of them now, and removes those of which nothing is claimed. */
export async function settleNeighbours(
  run: Run,
  unsettled: ByKind<ReadonlySet<string>>,
): Promise<ByKind<Touched>> {
  const touched = byKind(nothingTouched);
  await merge(run, await settle(run, unsettled, touched));
  return touched;
}

/** The new properties of the nodes that others describe better, by what is claimed of them now. */
async function settle(
  run: Run,
  unsettled: ByKind<ReadonlySet<string>>,
  touched: ByKind<Touched>,
): Promise<ByKind<Map<string, Properties>>> {
  const updated = byKind(() => new Map<string, Properties>());
  for (const kind of neighbourKinds) {
    if (unsettled[kind].size === 0) continue;
    const rows = await run<{ id: string; claim: Claim; claims: Claim[] }>(
      statements.settleNeighbours(kind, [...unsettled[kind]]),
    );
    for (const { id, claim, claims } of rows) {
      if (claims.length === 0) {
        touched[kind].removed.push(id);
        continue;
      }
      const best = descriptions[kind].best(claims);
      if (best === claim) continue;
      updated[kind].set(id, descriptions[kind].describe(best));
      touched[kind].updated.push(id);
    }
  }
  return updated;
}

/** Those of these nodes that exist. */
async function find(run: Run, ids: ByKind<readonly string[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (const kind of neighbourKinds) {
    if (ids[kind].length === 0) continue;
    const rows = await run<statements.Found>(statements.findNeighbours(kind, ids[kind]));
    for (const row of rows) found.push({ kind, ...row });
  }
  return found;
}

/** Makes nodes, or describes them anew: their properties by id. */
async function merge(run: Run, nodes: ByKind<ReadonlyMap<string, Properties>>): Promise<void> {
  for (const kind of neighbourKinds) {
    const rows = [...nodes[kind]].map(([id, properties]) => ({ id, properties }));
    if (rows.length > 0) await run(statements.mergeNeighbours(kind, rows));
  }
}

export function byKind<T>(valueOf: (kind: NeighbourKind) => T): ByKind<T> {
  return Object.fromEntries(neighbourKinds.map((kind) => [kind, valueOf(kind)])) as ByKind<T>;
}
