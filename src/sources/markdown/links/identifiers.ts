import { parseArxivId } from '../../../identity/arxiv.js';
import { parseDoi } from '../../../identity/doi.js';
import type { LinkRecord } from '../../record.js';

/**
 * The ids that an entry states: by the first of its paper links that holds one, by an arXiv id given as venue, or by
 * "arXiv:2304.08247" and "doi:10.…" in its text.
 */
export function readIdentifiers(
  links: LinkRecord[],
  venue: string | null,
  text = '',
): { arxivId: string | null; doi: string | null } {
  const papers = links.filter((link) => link.kind === 'PAPER').map((link) => link.url);
  const arxivIds = papers.map((url) => parseArxivId(url)?.id);
  const dois = papers.map((url) => parseDoi(url));
  return {
    arxivId:
      arxivIds.find((id) => id !== undefined) ??
      (venue === null ? undefined : parseArxivId(venue)?.id) ??
      arxivIdIn(text),
    doi: dois.find((doi) => doi !== null) ?? doiIn(text),
  };
}

function arxivIdIn(text: string): string | null {
  const stated =
    /(?<![\p{L}\p{N}])arxiv\s?[:\s]\s?((?:[a-z-]{2,12}(?:\.[a-z]{2})?\/)?\d{4}\.?\d{3,5})(?!\d)/iu.exec(text);
  return stated ? (parseArxivId(stated[1]!)?.id ?? null) : null;
}

function doiIn(text: string): string | null {
  const stated = /(?<![\p{L}\p{N}/.])doi:?\s{0,2}(10\.\d{4,9}\/[^\s"'<>[\]|]{1,200})/iu.exec(text);
  return stated ? parseDoi(stated[1]!.replace(/[.,;)]+$/, '')) : null;
}
