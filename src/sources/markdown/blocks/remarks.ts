import type { PhrasingContent } from 'mdast';
import { announced } from '../text/label.js';
import { readLinks } from '../links/links.js';
import { isReadable } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';

/** A remark that mentions other papers has so many words beside their names. */
const fewestWords = 6;

/**
 * Whether the items of a list are remarks on the entry above it, each behind a label in bold: "**Date**: May 2019",
 * "**Performance**: 80 % with [Looms](https://arxiv.org/…) on a GPU". One of them tells its date, its byline or its venue.
 */
export function areRemarks(items: PhrasingContent[][]): boolean {
  return items.length > 1 && items.every(isLabelled) && items.some(tellsSource);
}

function tellsSource(content: PhrasingContent[]): boolean {
  const found = announced(plainText(content).trim());
  return found !== null && found.what !== 'link';
}

function isLabelled(content: PhrasingContent[]): boolean {
  const first = content.find(isReadable);
  if (first?.type !== 'strong') return false;
  const label = plainText(first).trim();
  const behind = plainText(content).trim().slice(label.length);
  if (label.split(/\s+/).length > 3 || !(/[:：]$/.test(label) || /^\s*[:：]/.test(behind))) return false;
  const papers = readLinks(content).filter(({ kind }) => kind === 'PAPER');
  const words = plainText(content.filter(({ type }) => type === 'text')).match(/\p{L}{2,}/gu) ?? [];
  return papers.length === 0 || words.length >= fewestWords;
}
