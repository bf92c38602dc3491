import type { Heading, PhrasingContent } from 'mdast';
import { joined, toPieces } from '../text/pieces.js';

/**
 * The title that a heading states, in bold, without its number and without links that say where they lead; what stands in
 * square brackets at its end, or before it, is the venue: "### 5. A Title [arXiv 2024.01] [[paper]](…)".
 */
export function headingTitle({ children }: Heading): PhrasingContent[] {
  const text = titleText(children);
  const behind = /^(.{8,}?)\s*(\[[^[\]]{2,100}\])\.?$/su.exec(text);
  if (behind) return [bold(behind[1]!), { type: 'text', value: ` ${behind[2]!}` }];
  const before = /^(\[[^[\]]{2,100}\])\s*(.{8,})$/su.exec(text);
  if (before) return [{ type: 'text', value: `${before[1]!} ` }, bold(before[2]!)];
  return [bold(text)];
}

function titleText(children: PhrasingContent[]): string {
  return joined(toPieces(children).filter(({ kind }) => kind !== 'label'))
    .replace(/[[(]\s*[\])]/g, ' ')
    .replace(number, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s|–—-]+$/, '')
    .trim();
}

const number = /^\s*(?:\d{1,4}[.)、]|\[\d{1,4}\])\s+(?=\S+\s)/u;

function bold(value: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value }] };
}
