import { plainText } from '../text/plainText.js';
import { type Chosen, isPublished } from './choose.js';
import type { SurveyedSection } from './surveyed.js';

/** So many papers without a category are more than an introduction names. */
const fewestPapers = 5;
/** Where no word of an introduction stands round them. */
const fewestAlone = 3;

/** Whether what stands under the title of a list is a list itself, not its introduction. */
export function isListing({ chosen, nodes }: SurveyedSection): boolean {
  const certain = chosen.filter(
    (entry) =>
      !entry.block.isDoubtful &&
      (entry.block.kind !== 'paragraph' || hasByline(entry) || isTitleAlone(entry)),
  );
  const papers = certain.filter((entry) => entry.form !== null && isPublished(entry.paper));
  const isAlone = nodes.every(({ type }) => type === 'list') && papers.length === chosen.length;
  return papers.length >= (isAlone ? fewestAlone : fewestPapers) && papers.length * 2 > certain.length;
}

/** Paragraphs of an introduction name papers, too, but seldom their authors. */
function hasByline(entry: Chosen): boolean {
  return entry.form !== null && entry.paper.byline.length > 0;
}

/** "[ICML 2019] [A Title](…) [[code](…)]": a paragraph that holds hardly more than a title linked to its paper. */
function isTitleAlone(entry: Chosen): boolean {
  if (entry.form === null || !entry.paper.links.some(({ kind }) => kind === 'PAPER')) return false;
  const text = plainText(entry.block.content).trim();
  const at = text.indexOf(entry.paper.title);
  return at >= 0 && at <= 30 && text.length - entry.paper.title.length <= 80;
}
