import { readIdentifiers } from '../../sources/markdown/links/identifiers.js';
import type { LinkRecord, PaperRecord } from '../../sources/record.js';

/**
 * The entry with a link for each id that it states otherwise, as bibliographies do: in a list of papers an id stands
 * in an address.
 */
export function withIdentifyingLinks(entry: PaperRecord): PaperRecord {
  const { arxivId, doi, statedVenue } = entry;
  const linked = readIdentifiers(entry.links, statedVenue);
  const links: LinkRecord[] = [...entry.links];
  if (arxivId !== null && linked.arxivId === null)
    links.push({ url: `https://arxiv.org/abs/${arxivId}`, kind: 'PAPER', label: 'arXiv' });
  if (doi !== null && linked.doi === null)
    links.push({ url: `https://doi.org/${doi}`, kind: 'PAPER', label: 'DOI' });
  return { ...entry, links };
}
