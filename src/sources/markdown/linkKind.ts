import { parseArxivId } from '../../identity/arxiv.js';
import { parseDoi } from '../../identity/doi.js';
import { parseRepository } from '../../identity/repository.js';
import type { LinkKind } from '../record.js';

/** The first word of a label that names what it leads to decides. */
const labels: [LinkKind, RegExp][] = [
  ['PAPER', /^(?:papers?|pdf|arxiv|abs|abstract|doi|openreview|preprint|publication|html)$/],
  [
    'CODE',
    /^(?:codes?|github|gitlab|repo|repository|implementation|pytorch|tensorflow|jax|models?|weights|checkpoints?)$/,
  ],
  ['DATASET', /^(?:data|datasets?|benchmarks?)$/],
  ['DEMO', /^(?:demos?|playground)$/],
  ['BLOG', /^(?:blogs?|blogpost|post)$/],
  ['VIDEO', /^(?:videos?|youtube|talk|bilibili)$/],
  ['PROJECT', /^(?:projects?|page|website|webpage|homepage|site|web)$/],
];

/**
 * What a link leads to, from its label and its address. An arXiv paper is a paper and a repository is no paper,
 * whatever the label says; a model that is linked as code is code.
 */
export function linkKind(label: string, url: string): LinkKind {
  if (parseArxivId(url) !== null) return 'PAPER';
  const named = kindOfLabel(label);
  const kind = named ?? kindOfHost(url);
  return kind === 'PAPER' && parseRepository(url) !== null && !/\.pdf\b/i.test(url) ? kindOfHost(url) : kind;
}

function kindOfLabel(label: string): LinkKind | null {
  // A label longer than this is a title, and a title may well hold the word "data" or "model".
  const words = label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (words.length > 4) return null;
  for (const word of words) {
    const found = labels.find(([, pattern]) => pattern.test(word));
    if (found) return found[0];
  }
  return null;
}

function kindOfHost(url: string): LinkKind {
  const repository = parseRepository(url);
  if (repository)
    return ({ SPACE: 'DEMO', DATASET: 'DATASET', MODEL: 'CODE', REPOSITORY: 'CODE' } as const)[
      repository.kind
    ];
  const host = new URL(url).hostname.replace(/^www\./, '');
  if (/^(?:youtube\.com|youtu\.be|bilibili\.com|vimeo\.com)$/.test(host)) return 'VIDEO';
  const isPaper =
    parseDoi(url) !== null || /^(?:openreview\.net|aclanthology\.org|proceedings\.\S+)$/.test(host);
  return isPaper || new URL(url).pathname.toLowerCase().endsWith('.pdf') ? 'PAPER' : 'OTHER';
}
