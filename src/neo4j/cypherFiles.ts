import { readFileSync } from 'node:fs';

/** Every file of `cypher/`, without its ending. */
export const cypherNames = [
  'await-indexes',
  'close-list',
  'count-list',
  'count-listings',
  'create-papers',
  'find-listings',
  'find-neighbours',
  'find-papers',
  'lock-import',
  'merge-neighbours',
  'merge-papers',
  'open-list',
  'read-issues',
  'read-list',
  'read-listing-ids',
  'read-papers',
  'read-sections',
  'read-standing',
  'remove-issues',
  'remove-listings',
  'remove-orphans',
  'remove-papers',
  'remove-relations',
  'remove-sections',
  'schema',
  'settle-neighbours',
  'was-imported',
  'write-issues',
  'write-listings',
  'write-relations',
  'write-sections',
] as const;
export type CypherName = (typeof cypherNames)[number];

const folder = new URL('../../cypher/', import.meta.url);
const texts = new Map<CypherName, string>();

/** The statement of `cypher/<name>.cypher`, read once. Found from `src/` and from `dist/` alike. */
export function cypher(name: CypherName): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
    texts.set(name, text);
  }
  return text;
}
