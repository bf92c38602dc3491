import { parseArxivId } from '../../../identity/arxiv.js';
import { parseDoi } from '../../../identity/doi.js';
import { parseRepository } from '../../../identity/repository.js';
import type { LinkKind } from '../../record.js';
import { isLabel } from '../text/label.js';
import { isVenueWithYear } from '../parts/lead.js';
import { isPaperPage, kindOfHost } from './linkHost.js';

/** The first word of a label that names what it leads to decides. */
const labels: [LinkKind, RegExp][] = [
  [
    'PAPER',
    /^(?:papers?|pdf|arxiv|abs|abstract|doi|openreview|preprints?|publication|html|论文(?:下载)?(?:链接|地址)?)$/u,
  ],
  [
    'CODE',
    /^(?:codes?|codebase|github|gitlab|gitee|repos?|repository|implementation|pytorch|tensorflow|keras|jax|models?|weights|checkpoints?|(?:开源|官方)?(?:代码|源码|源代码)(?:仓库|链接|地址)?)$/,
  ],
  ['DATASET', /^(?:data|datasets?|benchmarks?|corpus|数据|数据集)$/],
  ['DEMO', /^(?:demos?|playground|colab)$/],
  ['BLOG', /^(?:blogs?|blogpost|post|博客)$/],
  ['VIDEO', /^(?:videos?|youtube|talk|bilibili|视频)$/],
  ['PROJECT', /^(?:projects?|page|website|webpage|homepage|site|web|项目(?:主页|页面|地址|链接)?|主页)$/],
  // What is no paper although it often is a PDF.
  [
    'OTHER',
    /^(?:slides?|posters?|supp|supplement|supplementary|supplemental|appendix|bib|bibtex|cite|citation|tweet|twitter|leaderboard)$/,
  ],
];

/**
 * What a link leads to, from its label and its address. A page of a paper is a paper and a repository is no paper,
 * whatever the label says; a model that is linked as code is code, a site that is linked as code is a project's.
 */
export function linkKind(label: string, url: string): LinkKind {
  if (parseArxivId(url) !== null) return 'PAPER';
  const named = kindOfLabel(label);
  if (named === null || isTitle(label, named, url)) return kindOfHost(url);
  if (named === 'PAPER') {
    const isRepository = parseRepository(url) !== null && !/\.pdf\b/i.test(url);
    return isRepository || kindOfHost(url) === 'VIDEO' ? kindOfHost(url) : named;
  }
  if (named !== 'CODE') return named;
  if (isPaperPage(url) || parseDoi(url) !== null) return 'PAPER';
  return kindOfHost(url) === 'PROJECT' ? 'PROJECT' : named;
}

/**
 * "Distributed Programming Model" over a PDF, "ICLR 2018 Poster" over the page of a paper: of a title and of a statement
 * where the paper appeared a word may look like a label.
 */
function isTitle(label: string, named: LinkKind, url: string): boolean {
  if (named === 'PAPER' || kindOfHost(url) !== 'PAPER') return false;
  if (/\bposters?\b/i.test(label)) return isPaperPage(url) && isVenueWithYear(label);
  if (named === 'OTHER') return false;
  const words = wordsOf(label);
  return words.filter((word) => !isLabel(word)).length >= 2;
}

function kindOfLabel(label: string): LinkKind | null {
  // A label longer than this is a title, and a title may well hold the word "data" or "model".
  const words = wordsOf(label);
  if (words.length > 4) return null;
  // "Accepted Paper List"
  if (words.at(-1) === 'list') return 'OTHER';
  const kinds = words.map(kindOfWord);
  return kinds.find((kind) => kind !== null) ?? null;
}

function kindOfWord(word: string): LinkKind | null {
  return labels.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

function wordsOf(text: string): string[] {
  return text
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}
