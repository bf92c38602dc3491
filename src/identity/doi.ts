import { behindProxy } from './libraryProxy.js';
import { decodePath } from './path.js';

/** Addresses whose DOI is a fixed function of the address: host, path, DOI. The path has no leading slash. */
const publishers: { host: RegExp; path: RegExp; doi: (match: RegExpExecArray) => string }[] = [
  { host: /^(?:dx\.|www\.)?doi\.org$/, path: /^(10\..+)$/, doi: (match) => match[1]! },
  {
    host: /^(?:www\.)?nature\.com$/,
    path: /^articles\/([sd]4\d{4}-\d{3}-\d{4,5}-[\dxyz]|nature\d+|ncomms\d+|srep\d+)(?:\.pdf)?$/i,
    doi: (match) => `10.1038/${match[1]}`,
  },
  {
    host: /^(?:www\.)?(?:med|bio)rxiv\.org$/,
    path: /^content\/(10\.1101\/[\d.]+?\d)(?:v\d+)?(?:\.(?:full|abstract|full-text|full\.pdf|full\.txt))?$/,
    doi: (match) => match[1]!,
  },
  {
    host: /^(?:link\.springer\.com|.+\.springeropen\.com|.+\.biomedcentral\.com)$/,
    path: /^(?:article|articles|chapter|book|referenceworkentry|content\/pdf)\/(10\.\d{4,9}\/[^/]+?)(?:\.pdf)?$/,
    doi: (match) => match[1]!,
  },
  {
    host: /^(?:dl\.acm\.org|.+\.onlinelibrary\.wiley\.com|onlinelibrary\.wiley\.com|www\.tandfonline\.com|journals\.sagepub\.com|pubs\.acs\.org|www\.science\.org|www\.pnas\.org|royalsocietypublishing\.org|pubsonline\.informs\.org)$/,
    path: /^doi\/(?:(?:abs|full|fullhtml|pdf|epdf|pdfdirect|book|epub|reader)\/)?(10\.\d{4,9}\/[^/]+)$/i,
    doi: (match) => match[1]!,
  },
  {
    host: /^(?:www\.)?frontiersin\.org$/,
    path: /^(?:journals\/[a-z-]+\/)?articles\/(10\.3389\/[a-z]+\.\d{4}\.\d+)(?:\/(?:full|abstract|pdf))?$/,
    doi: (match) => match[1]!,
  },
  {
    // Only the proceedings that have deposited every paper under 10.18653; COLING and LREC papers have no DOI.
    host: /^(?:www\.)?(?:aclanthology\.org|aclweb\.org)$/,
    path: /^(?:anthology\/)?([PDN]1[6-9]-\d{4}|202[0-4]\.(?:acl-(?:long|short|main)|emnlp-main|naacl-(?:long|main)|findings-(?:acl|emnlp))\.\d+)(?:\.pdf)?$/i,
    doi: (match) => `10.18653/v1/${match[1]}`,
  },
];

const longest = 300;

/**
 * The DOI that a text is: bare, with "doi:", as an address of the resolver, or as a publisher's address that
 * states it. Lower case, since DOIs are compared without case. Null for everything else, also for the DOI of an
 * arXiv paper (10.48550/arXiv.…), which is an arXiv id.
 */
export function parseDoi(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longest) return null;
  return validDoi(/^https?:\/\//i.test(trimmed) ? doiOfAddress(trimmed) : doiOfText(trimmed));
}

function doiOfText(text: string): string | null {
  const bare = text.replace(/^doi:\s*/i, '');
  if (bare.startsWith('10.')) return bare;
  return /^(?:dx\.)?doi\.org\//i.test(bare) ? doiOfAddress(`https://${bare}`) : null;
}

function doiOfAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname: written, pathname, searchParams } = new URL(address);
  const hostname = behindProxy(written);
  if (hostname === 'journals.plos.org' && pathname.endsWith('/article')) return searchParams.get('id');
  const path = decodePath(pathname).replace(/^\/+|\/+$/g, '');
  for (const publisher of publishers) {
    const match = publisher.host.test(hostname) ? publisher.path.exec(path) : null;
    if (match) return publisher.doi(match);
  }
  return null;
}

function validDoi(doi: string | null): string | null {
  const lower = doi?.toLowerCase().replace(/[.,;]$/, '');
  if (!lower || !/^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(lower)) return null;
  return lower.startsWith('10.48550/arxiv.') ? null : lower;
}
