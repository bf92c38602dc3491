import type { PhrasingContent } from 'mdast';
import { readLinks } from '../links/links.js';
import { isLabel } from '../text/label.js';
import { plainText } from '../text/plainText.js';

/** Whether a cell holds nothing but so many words that lead to a paper. */
export function isLinkedTitle(cell: PhrasingContent[] | undefined, fewest: number): boolean {
  const [link, ...others] = readLinks(cell ?? []);
  const isAlone =
    link?.kind === 'PAPER' && others.length === 0 && link.label === plainText(cell ?? []).trim();
  return isAlone && !isLabel(link.label) && link.label.split(/\s+/).length >= fewest;
}
