import { nodeId } from '../identity/nodeId.js';

/**
 * The id of the list that a source is: its file's name, whatever the folder, so that an edited copy of the file is
 * the same list and replaces what it said before. Only a README's name says nothing: there the list's title counts
 * too, so that the READMEs of two repositories are two lists.
 *
 * @param source a path or URL
 */
export function listId(source: string, title: string): string {
  const path = /^https?:/i.test(source) ? source.split(/[?#]/)[0]! : source;
  const name = path.split(/[\\/]/).filter(Boolean).at(-1) ?? source;
  return nodeId('LIST', /^readme\b/i.test(name) ? `${name}\n${title}` : name);
}
