import { readFileSync } from 'node:fs';

/** Every file of `cypher/`, without its ending. */
export const cypherNames = [
  'await-indexes',
  'broken-off',
  'close-list',
  'count-list',
  'count-listings',
  'fill-newest',
  'find-decidable',
  'find-decided',
  'find-misspelt',
  'find-orcids',
  'find-papers',
  'find-splits',
  'has-cited-works',
  'has-orcids',
  'lock-import',
  'merge-papers',
  'open-list',
  'read-changes',
  'read-decisions',
  'read-issues',
  'read-list',
  'read-list-entries',
  'read-listing-ids',
  'read-lists',
  'read-papers',
  'read-section-paths',
  'read-sections',
  'read-standing',
  'remove-citations',
  'remove-decision',
  'remove-issues',
  'remove-list',
  'remove-listings',
  'remove-papers',
  'remove-relations',
  'remove-sections',
  'schema',
  'was-imported',
  'write-change',
  'write-citations',
  'write-decision',
  'write-issues',
  'write-listings',
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
