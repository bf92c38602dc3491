import { hash } from 'node:crypto';

/** The kinds of node that have a global id. */
export type NodeKind = 'PAPER' | 'AUTHOR' | 'CATEGORY' | 'REPOSITORY' | 'VENUE' | 'LIST';

const letters: Record<NodeKind, string> = {
  PAPER: 'P',
  AUTHOR: 'A',
  CATEGORY: 'C',
  REPOSITORY: 'R',
  VENUE: 'V',
  LIST: 'L',
};

/**
 * The global id of the node of this kind whose identity is `key`: the kind's letter and 96 bits of the key's SHA-256
 * in base64url, e.g. `P3q2-7wAAzR5x_0pQ`. The same key gives the same id on every machine and in every import;
 * the characters are safe in a URL.
 */
export function nodeId(kind: NodeKind, key: string): string {
  return letters[kind] + hash('sha256', `${kind}\n${key}`, 'base64url').slice(0, 16);
}
