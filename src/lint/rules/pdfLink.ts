import { parseArxivId } from '../../identity/arxiv.js';
import type { LinkRecord } from '../../sources/record.js';
import type { LintIssue } from '../issue.js';
import type { PlacedList } from '../placeEntries.js';
import { readdress } from '../readdress.js';

/**
 * A link leads to the PDF on arXiv, not to the page with abstract, versions and all formats. A link that is named
 * "pdf" says what it is, and one beside a link to the page takes nothing away.
 */
export function pdfLink(list: PlacedList): LintIssue[] {
  return readdress(list, pageInstead, (url, better) => ({
    code: 'pdf-link',
    message: `Expected the abstract page on arXiv, got its PDF: ${url}. Write ${better}.`,
  }));
}

function pageInstead({ url, label }: LinkRecord, links: LinkRecord[]): string | null {
  const id = parseArxivId(url)?.id;
  if (id === undefined || /\bpdf\b/i.test(label.startsWith('http') ? '' : label)) return null;
  const isLinkedToo = links.some((link) => /\/abs\//i.test(link.url) && parseArxivId(link.url)?.id === id);
  if (isLinkedToo) return null;
  const page = url.replace(
    /^(https?:\/\/[a-z0-9.-]*arxiv\.org)\/pdf\/([^?#]+?)(?:\.pdf)?\/?(?:[?#].*)?$/i,
    '$1/abs/$2',
  );
  return page === url || parseArxivId(page)?.id !== id ? null : page;
}
