import { nodeId } from '../identity/nodeId.js';
import type { Listing } from './listing.js';

/** What a listing says that identifies its paper, surest first. */
export type PaperKeyKind = 'ARXIV' | 'DOI' | 'OPENALEX' | 'TITLE';

export interface PaperKey {
  by: PaperKeyKind;
  /** As people know it: an arXiv id, a DOI, an OpenAlex id, a title. */
  value: string;
  /** The id of a paper of which this is the best key. */
  id: string;
}

const strength: PaperKeyKind[] = ['ARXIV', 'DOI', 'OPENALEX', 'TITLE'];

/** Every key that a listing states. */
export function paperKeys({ says, titleKey, firstAuthor }: Listing): PaperKey[] {
  const keys: PaperKey[] = [];
  const add = (by: PaperKeyKind, value: string, key: string): void =>
    void keys.push({ by, value, id: nodeId('PAPER', key) });
  if (says.arxivId !== null) add('ARXIV', says.arxivId, `arxiv:${says.arxivId}`);
  if (says.doi !== null) add('DOI', says.doi, `doi:${says.doi}`);
  if (says.openAlexId !== undefined) add('OPENALEX', says.openAlexId, `openalex:${says.openAlexId}`);
  add('TITLE', says.title, `title:${titleKey}\n${firstAuthor ?? ''}`);
  return keys;
}

/**
 * The id of the paper that these listings make, and the ids that it would have had by their other keys: those under
 * which it was known before a listing with a better key came along, or will be when that listing goes. A function of
 * the listings alone: neither the order nor the history of imports plays a part, and two papers never share an id.
 *
 * The id comes from the best key: arXiv id, DOI, OpenAlex id, title with first author; of several, the smallest.
 */
export function paperIds(listings: readonly Listing[]): { id: string; aliases: PaperKey[] } {
  const keys = listings.flatMap(paperKeys);
  const { id } = keys.reduce((best, next) => (compareKeys(next, best) < 0 ? next : best));
  const aliases = new Map<string, PaperKey>();
  for (const key of [...keys].sort(compareKeys))
    if (key.id !== id && !aliases.has(key.id)) aliases.set(key.id, key);
  return { id, aliases: [...aliases.values()] };
}

/** Two keys of one kind and value may differ in id: titles with another first author. */
function compareKeys(one: PaperKey, other: PaperKey): number {
  const byKind = strength.indexOf(one.by) - strength.indexOf(other.by);
  if (byKind !== 0) return byKind;
  const [value, otherValue] = one.by === 'TITLE' ? [one.id, other.id] : [one.value, other.value];
  return value < otherValue ? -1 : value > otherValue ? 1 : 0;
}
