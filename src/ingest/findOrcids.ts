import type { Run } from '../neo4j/database.js';
import { spellingId } from './identities.js';
import type { Listing } from './listing.js';
import { statement } from './statement.js';

/**
 * The one ORCID iD that sources state beside each spelling in the bylines of these listings, by the spelling's id: in
 * the graph or in the listings themselves. Spellings with several, or none, are left out.
 */
export async function findOrcids(run: Run, listings: readonly Listing[]): Promise<Map<string, string>> {
  const stated = new Map<string, Set<string>>();
  const names = listings.flatMap(({ says }) => says.byline);
  const spellings = [...new Set(names.map(spellingId))];
  const rows = await run<{ spelling: string; orcids: string[] }>(statement('find-orcids', { spellings }));
  for (const { spelling, orcids } of rows) stated.set(spelling, new Set(orcids));
  for (const name of names) {
    if (name.orcid === undefined) continue;
    const spelling = spellingId(name);
    const orcids = stated.get(spelling) ?? new Set();
    stated.set(spelling, orcids.add(name.orcid));
  }
  return new Map(
    [...stated].flatMap(([spelling, [orcid, ...others]]) =>
      orcid !== undefined && others.length === 0 ? [[spelling, orcid] as const] : [],
    ),
  );
}
