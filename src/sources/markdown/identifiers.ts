import { parseArxivId } from '../../identity/arxiv.js';
import { parseDoi } from '../../identity/doi.js';
import type { LinkRecord } from '../record.js';

/** The ids that an entry states: by the first of its paper links that holds one, or an arXiv id given as venue. */
export function readIdentifiers(
  links: LinkRecord[],
  venue: string | null,
): { arxivId: string | null; doi: string | null } {
  const papers = links.filter((link) => link.kind === 'PAPER').map((link) => link.url);
  const arxivIds = papers.map((url) => parseArxivId(url)?.id);
  const dois = papers.map((url) => parseDoi(url));
  return {
    arxivId:
      arxivIds.find((id) => id !== undefined) ??
      (venue === null ? undefined : parseArxivId(venue)?.id) ??
      null,
    doi: dois.find((doi) => doi !== null) ?? null,
  };
}
