import type { StoredList } from '../ingest/storedList.js';

/** So many lists are named at most where none or several were meant. */
const MOST_NAMED = 10;

/**
 * The one list that a person means: by its id, its title or the name of its file, in any case; where nothing is said,
 * the only one there is.
 * @throws Error that names the lists that come near, with their ids
 */
export function findList<List extends Pick<StoredList, 'id' | 'title' | 'source'>>(
  lists: readonly List[],
  wanted: string | undefined,
): List {
  const [only] = lists;
  if (!only) throw new Error('Expected a list in the graph, found none. Import one first.');
  if (wanted === undefined) {
    if (lists.length === 1) return only;
    throw new Error(`Expected the name of a list, since there are ${lists.length}:\n${shown(lists)}`);
  }
  const byId = lists.find(({ id }) => id === wanted);
  if (byId) return byId;
  const named = lists.filter(({ title, source }) => [title, source].some((name) => isSame(name, wanted)));
  const [list, ...others] = named;
  if (list && others.length === 0) return list;
  if (list)
    throw new Error(
      `Expected one list, but "${wanted}" names ${named.length}. Give the id of one:\n${shown(named)}`,
    );
  const near = [...lists]
    .map((known) => ({
      known,
      likeness: Math.max(likeness(known.title, wanted), likeness(known.source, wanted)),
    }))
    .sort((one, other) => other.likeness - one.likeness)
    .filter(({ likeness: much }) => lists.length <= MOST_NAMED || much > 0)
    .map(({ known }) => known);
  const advice = near.length > 0 ? `The nearest:\n${shown(near)}` : 'Ask the graph for lists { id title }.';
  throw new Error(
    `Expected the id, title or file name of a list, but no list is called "${wanted}". ${advice}`,
  );
}

function isSame(name: string, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted.trim().toLowerCase();
}

/** The share of three-letter pieces that two names have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const [left, right] = [pieces(one), pieces(other)];
  const common = [...left].filter((piece) => right.has(piece)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}

function pieces(name: string): Set<string> {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}

function shown(lists: readonly Pick<StoredList, 'id' | 'title' | 'source'>[]): string {
  return lists
    .slice(0, MOST_NAMED)
    .map(({ id, title, source }) => `  ${id}  ${title} (${source})`)
    .join('\n');
}
