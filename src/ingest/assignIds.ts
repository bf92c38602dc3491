import { nodeId } from '../identity/nodeId.js';
import type { Listing } from './listing.js';

/**
 * Gives each group of listings the id of its paper. A paper that exists keeps its id for ever:
 * - a group takes the id of a paper that one of its listings stands on;
 * - where two papers became one, the one whose id comes from the group's own best key stays, else the first listed;
 * - where one paper became two, the same rule says which of them keeps the id.
 * A new paper's id comes from the best key at hand: arXiv id, DOI, title with first author.
 *
 * @param groups as `identify` gives them, listings in order
 * @param paperOf the id of the paper on which a listing stands now, by the listing's id
 * @param taken ids that no new paper may have
 */
export function assignIds(
  groups: readonly Listing[][],
  paperOf: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): Map<string, Listing[]> {
  const ids = new Map<string, Listing[]>();
  const unnamed = new Set(groups);
  const claim = (id: string | undefined, group: Listing[]): void => {
    if (id === undefined || ids.has(id)) return;
    ids.set(id, group);
    unnamed.delete(group);
  };
  const standing = (group: Listing[]): string[] =>
    group.map((listing) => paperOf.get(listing.id)).filter((id) => id !== undefined);

  for (const group of groups) {
    const own = nodeId('PAPER', bestKey(group));
    if (standing(group).includes(own)) claim(own, group);
  }
  for (const group of [...unnamed])
    claim(
      standing(group).find((id) => !ids.has(id)),
      group,
    );
  const used = new Set([...taken, ...paperOf.values()]);
  for (const group of [...unnamed]) {
    const key = bestKey(group);
    let id = nodeId('PAPER', key);
    // A paper may bear the id of a key that it has no more: the next to come with that key needs another.
    for (let nth = 2; used.has(id) || ids.has(id); nth += 1) id = nodeId('PAPER', `${key}\n${nth}`);
    claim(id, group);
  }
  return ids;
}

function bestKey(group: readonly Listing[]): string {
  const arxivId = group.find(({ says }) => says.arxivId !== null)?.says.arxivId;
  if (arxivId) return `arxiv:${arxivId}`;
  const doi = group.find(({ says }) => says.doi !== null)?.says.doi;
  if (doi) return `doi:${doi}`;
  const firstAuthor = group.find((listing) => listing.firstAuthor !== null)?.firstAuthor ?? '';
  return `title:${group[0]!.titleKey}\n${firstAuthor}`;
}
