import { readLead } from '../parts/lead.js';
import { announced, isLabel } from '../text/label.js';
import type { Piece } from '../text/pieces.js';
import { titleLikeness } from './titleLikeness.js';

const longestName = 4;

/**
 * "**Loom** - `A Title of Some Words` (ICML 2001)", "Loom: `A Title of Some Words`": a title in code behind what the
 * paper's method is called, made bold in place of the name. Code beside a title is a tag, and not as long.
 */
export function withTitleInCode(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex((piece) => readLead([piece]).rest !== '');
  const [name, ...behind] = pieces.slice(at);
  if (at < 0 || (name!.kind !== 'strong' && name!.kind !== 'text') || !isName(name!.text)) return pieces;
  const isApart = behind[0]?.kind === 'text' && /^\s*[:：–—-]?\s*$/.test(behind[0].text);
  const isNamed = name!.kind === 'strong' || /[:：–—-]\s*$/.test(name!.text);
  const code = isApart ? 1 : 0;
  const title = behind[code];
  if (title?.kind !== 'code' || !isNamed) return pieces;
  if (!isTitle(title.text, behind.slice(code + 1))) return pieces;
  return [...pieces.slice(0, at), { kind: 'strong', text: title.text }, ...behind.slice(code + 1)];
}

function isName(text: string): boolean {
  const name = text.replace(/[\s:：–—-]+$/, '').trim();
  return name.split(/\s+/).length <= longestName && !isLabel(name) && announced(text) === null;
}

/** Four words and more, or three with capitals and no other code behind them. */
function isTitle(text: string, behind: Piece[]): boolean {
  const likeness = titleLikeness(text);
  const isAlone = behind.every(({ kind }) => kind !== 'code') && !/(?:^|\s)\p{Ll}/u.test(text);
  return (likeness >= 0.8 || (likeness >= 0.5 && isAlone)) && /^["“]?[\p{Lu}\p{N}]|^\S+:\s/u.test(text);
}
