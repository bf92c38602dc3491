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

function pageInstead(links: readonly LinkRecord[]): (link: LinkRecord) => string | null {
  const pages = new Set(
    links.filter(({ url }) => /\/abs\//i.test(url)).map(({ url }) => parseArxivId(url)?.id),
  );
  return ({ url, label }) => {
    const id = parseArxivId(url)?.id;
    const isNamed = /\bpdf\b/i.test(label) && !label.startsWith('http');
    if (id === undefined || isNamed || pages.has(id)) return null;
    const page = url.replace(pdfAddress, '$1/abs/$2');
    return page === url || parseArxivId(page)?.id !== id ? null : page;
  };
}

const pdfAddress = /^(https?:\/\/[a-z0-9.-]*arxiv\.org)\/pdf\/([^?#]+?)(?:\.pdf)?\/?(?:[?#].*)?$/i;
