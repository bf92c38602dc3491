import { decodePath } from './path.js';

/** An arXiv id as arXiv itself writes it, version apart. */
export interface ArxivId {
  /** Without version and without subject class: "2304.08247", "cs/0112017". */
  id: string;
  /** The "N" of a trailing "vN". */
  version: number | null;
}

/** Archives that gave out ids of the old kind, "archive/YYMMNNN", until March 2007. */
const oldArchives = new Set(
  (
    'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs ' +
    'dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol ' +
    'physics plasm-ph q-alg q-bio quant-ph solv-int supr-con'
  ).split(' '),
);

const longest = 300;

/** Other sites that show arXiv's papers under their ids, and where in the path the id stands. */
const mirrors: { host: RegExp; path: RegExp }[] = [
  { host: /^(?:www\.)?ar5iv\.org$/, path: /^(?:abs|html|pdf)\/(.+)$/ },
  { host: /^(?:www\.)?alphaxiv\.org$/, path: /^(?:[a-z]{2}\/)?(?:abs|pdf|overview)\/(.+)$/ },
  { host: /^(?:huggingface\.co|hf\.co)$/, path: /^papers\/(.+)$/ },
  { host: /^(?:www\.)?arxiv-vanity\.com$/, path: /^papers\/(.+)$/ },
  { host: /^(?:api\.|www\.)?semanticscholar\.org$/, path: /^arxiv:(.+)$/i },
];

/**
 * The arXiv id that a text is: an id with or without "arXiv:", version and "[subject]", an address on arxiv.org
 * (abs, pdf, html, …, also with the "abs" missing) or on a site that shows arXiv's papers, or its DOI
 * (10.48550/arXiv.…). Null for everything else, also for a sentence that merely holds an id.
 * Source of the form: https://info.arxiv.org/help/arxiv_identifier.html
 */
export function parseArxivId(text: string): ArxivId | null {
  const trimmed = text.trim();
  if (trimmed.length > longest) return null;
  const address = /^(?:https?:\/\/)?([a-z0-9.-]+)(?::\d+)?\/([^?#]*)/i.exec(trimmed);
  if (address) {
    const host = address[1]!.toLowerCase();
    const path = decodePath(address[2]!)
      .replace(/\/{2,}/g, '/')
      .replace(/^\//, '');
    if (host === 'arxiv.org' || host.endsWith('.arxiv.org')) return parseArxivPath(path);
    const mirror = mirrors.find((site) => site.host.test(host));
    if (mirror) return parseArxivPath(mirror.path.exec(path)?.[1] ?? '');
    if (host === 'doi.org' || host.endsWith('.doi.org')) return parseArxivDoi(path);
  }
  return (
    parseArxivDoi(trimmed.replace(/^doi:\s*/i, '')) ??
    parseBareId(trimmed.replace(/^arxiv:\s*/i, '').replace(/\s*\[[a-z.-]+\]$/i, ''))
  );
}

/** The month in which the paper was submitted, as its id states it: "2023-04". */
export function arxivMonth(id: string): string {
  const digits = id.includes('/') ? id.slice(id.indexOf('/') + 1) : id;
  const year = Number(digits.slice(0, 2));
  const century = id.includes('/') && year >= 91 ? 1900 : 2000;
  return `${century + year}-${digits.slice(2, 4)}`;
}

function parseArxivPath(path: string): ArxivId | null {
  const withoutView = path
    .replace(/^ftp\/arxiv\/papers\/\d{4}\//i, '')
    .replace(/^(?:abs|pdf|html|format|ps|src|e-print|paper)\//i, '')
    // What was written into the address by mistake: a second address, a bracket, a quotation mark.
    .replace(/[\s"'&(\\].*$/s, '');
  return parseBareId(
    withoutView
      .replace(/[/\s.,;)\]]+$/, '')
      .replace(/\.pdf$/i, '')
      .replace(/(?<=\d)v$/i, '')
      .replace(/^arxiv:/i, ''),
  );
}

function parseArxivDoi(doi: string): ArxivId | null {
  const match = /^10\.48550\/arxiv\.(.+)$/i.exec(doi);
  return match ? parseBareId(match[1]!.replace(/\/+$/, '')) : null;
}

function parseBareId(text: string): ArxivId | null {
  const current = /^(\d{2})(\d{2})\.(\d{4,5})(?:v(\d{1,3}))?$/i.exec(text);
  if (current) {
    const [, year, month, number, version] = current;
    // Ids have had five digits since January 2015, four before; the scheme began in April 2007.
    const digits = Number(year! + month!) >= 1501 ? 5 : 4;
    if (!isMonth(month!) || number!.length !== digits || Number(year! + month!) < 704) return null;
    return { id: `${year}${month}.${number}`, version: version ? Number(version) : null };
  }
  const old = /^([a-z-]+)(?:\.[a-z]{2})?\/(\d{2}(\d{2})\d{3})(?:v(\d{1,3}))?$/i.exec(text);
  if (!old) return null;
  const [, archive, number, month, version] = old;
  if (!isMonth(month!) || !oldArchives.has(archive!.toLowerCase())) return null;
  return { id: `${archive!.toLowerCase()}/${number}`, version: version ? Number(version) : null };
}

function isMonth(month: string): boolean {
  return month >= '01' && month <= '12';
}
