import { parseDoi } from '../../../identity/doi.js';
import { behindProxy } from '../../../identity/libraryProxy.js';
import { parseRepository } from '../../../identity/repository.js';
import type { LinkKind } from '../../record.js';

/** Hosts, with everything below them, that hold papers and nothing else. */
const archives = hostPattern(
  'openreview.net aclanthology.org papers.nips.cc papers.neurips.cc proceedings.neurips.cc proceedings.mlr.press ' +
    'openaccess.thecvf.com ieeexplore.ieee.org dl.acm.org link.springer.com sciencedirect.com semanticscholar.org ' +
    'ojs.aaai.org jmlr.org ssrn.com techrxiv.org biorxiv.org medrxiv.org chemrxiv.org ncbi.nlm.nih.gov pubmed.ncbi.nlm.nih.gov ' +
    'pmc.ncbi.nlm.nih.gov mdpi.com tandfonline.com onlinelibrary.wiley.com journals.sagepub.com ecva.net ' +
    'roboticsproceedings.org isca-speech.org isca-archive.org eprint.iacr.org preprints.org jmir.org frontiersin.org ' +
    'science.org pnas.org cell.com thelancet.com nejm.org jamanetwork.com academic.oup.com pubs.acs.org ' +
    'direct.mit.edu bmva-archive.org.uk bmvc2023.org vldb.org ceur-ws.org cv-foundation.org citeseerx.ist.psu.edu hal.science hal.inria.fr iopscience.iop.org ' +
    'journals.aps.org link.aps.org pubs.aip.org royalsocietypublishing.org journals.plos.org elifesciences.org ahajournals.org ' +
    'projecteuclid.org epubs.siam.org drops.dagstuhl.de diglib.eg.org hal.archives-ouvertes.fr degruyter.com ' +
    'journals.uchicago.edu worldscientific.com annualreviews.org pubsonline.informs.org opg.optica.org ' +
    'spiedigitallibrary.org arc.aiaa.org ascelibrary.org asmedigitalcollection.asme.org genome.cshlp.org journals.asm.org',
);
const videos = hostPattern('youtube.com youtu.be bilibili.com vimeo.com slideslive.com');
const demos = hostPattern('colab.research.google.com replicate.com gradio.app gradio.live streamlit.app');
const datasets = hostPattern('zenodo.org');
const blogs = hostPattern(
  'medium.com substack.com towardsdatascience.com googleblog.com lilianweng.github.io zhuanlan.zhihu.com',
);
const projects = hostPattern('github.io gitlab.io sites.google.com netlify.app vercel.app pages.dev');

/** What an address alone tells of where it leads. */
export function kindOfHost(url: string): LinkKind {
  const repository = parseRepository(url);
  if (repository)
    return ({ SPACE: 'DEMO', DATASET: 'DATASET', MODEL: 'CODE', REPOSITORY: 'CODE' } as const)[
      repository.kind
    ];
  if (!URL.canParse(url)) return 'OTHER';
  const { hostname, pathname } = new URL(url);
  if (videos.test(hostname)) return 'VIDEO';
  if (parseDoi(url) !== null || isPaperPage(url)) return 'PAPER';
  if (/\.(?:pdf|ps(?:\.gz)?|djvu)$/i.test(pathname)) return 'PAPER';
  if (datasets.test(hostname) || /(?:^|\.)kaggle\.com\/datasets\//.test(hostname + pathname))
    return 'DATASET';
  if (demos.test(hostname)) return 'DEMO';
  if (blogs.test(hostname) || /^blogs?\./.test(hostname) || /^\/(?:[\w-]+\/)?blogs?(?:\/|$)/.test(pathname))
    return 'BLOG';
  if (projects.test(hostname)) return 'PROJECT';
  return /^(?:gist\.github\.com|anonymous\.4open\.science)$/.test(hostname) ? 'CODE' : 'OTHER';
}

/** Whether an address is one of a host of talks or of posts and of nothing else. */
export function isOfTalksOrPosts(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return videos.test(hostname) || blogs.test(hostname);
}

/** "/article/S0001-0002(13)01234-0/fulltext": the publisher's number of an article, as the sites of many journals have it. */
const publisherItem = /\/(?:article|pii)\/S\d{4}-\d{3}[\dX]\(\d{2}\)\d{5}-[\dX](?:\/|$)/i;

/** "/virtual/2024/poster/12345": a paper's page at its conference. */
const conferenceItem = /^\/virtual\/20\d{2}\/(?:poster|oral|spotlight|paper)\/\d/;

/** Whether the address is a page of an archive, a publisher or proceedings. */
export function isPaperPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname: written, pathname } = new URL(url);
  const hostname = behindProxy(written);
  if (pathname === '/' || /\.(?:zip|tar|gz)$/i.test(pathname)) return false;
  if (archives.test(hostname)) return !/\/(?:attachment|supplemental)/i.test(pathname);
  return (
    /^proceedings\./.test(hostname) ||
    (/^journals\.|(?:^|\.)[a-z]{2,12}journals\.org$/.test(hostname) && /\d/.test(pathname)) ||
    publisherItem.test(pathname) ||
    conferenceItem.test(pathname) ||
    /(?:^|\.)(?:aclweb\.org\/anthology|nature\.com\/articles|ijcai\.org\/(?:proceedings|abstract)|usenix\.org\/(?:conference|system)|researchgate\.net\/publication|jstor\.org\/stable|nber\.org\/papers|aeaweb\.org\/articles|cambridge\.org\/core\/journals|osf\.io\/preprints|research\.google\/pubs|aaai\.org\/(?:ojs|papers|index\.php))/i.test(
      hostname + pathname,
    )
  );
}

/** What a search for scholarly work seeks: "https://scholar.google.com/scholar?q=A+Title"; null for any other address. */
export function soughtBy(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  return /^scholar\.google\./.test(hostname) && pathname === '/scholar' ? searchParams.get('q') : null;
}

/** One of the hosts, or a host below one. */
function hostPattern(hosts: string): RegExp {
  return new RegExp(`(?:^|\\.)(?:${hosts.replaceAll('.', '\\.').replaceAll(' ', '|')})$`, 'i');
}
