import type { LinkRecord } from '../../sources/record.js';
import type { ExportedPaper } from '../exportedPaper.js';

/** The repositories, and the links that lead neither to one of them nor to the paper itself. */
export function codeAndLinks({ repositories, links, url }: ExportedPaper): {
  code: readonly string[];
  links: LinkRecord[];
} {
  const known = new Set([...repositories, ...(url === null ? [] : [url])].map(folded));
  return { code: repositories, links: links.filter((link) => !known.has(folded(link.url))) };
}

function folded(url: string): string {
  return url.toLowerCase().replace(/\/$/, '');
}
