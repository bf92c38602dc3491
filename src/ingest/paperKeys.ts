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

/** What is surest first. Two keys of one kind and value may differ in id: titles with another first author. */
export function compareKeys(one: PaperKey, other: PaperKey): number {
  const byKind = strength.indexOf(one.by) - strength.indexOf(other.by);
  if (byKind !== 0) return byKind;
  const [value, otherValue] = one.by === 'TITLE' ? [one.id, other.id] : [one.value, other.value];
  return value < otherValue ? -1 : value > otherValue ? 1 : 0;
}
