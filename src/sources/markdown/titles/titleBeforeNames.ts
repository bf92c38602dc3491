import { looksLikeByline } from '../parts/byline.js';
import type { Piece } from '../text/pieces.js';

const longest = 400;

/**
 * "[Name](https://…): What It Does, Lovelace et al.": what stands between the colon behind a link and the one name of
 * the byline at the end of the line is the rest of the title, or the whole where the link holds the name of the author.
 */
export function titleBeforeNames(linked: string, after: Piece[]): { title: string; after: Piece[] } | null {
  const [first] = after;
  // "[Lovelace et al.](https://…) What It Does, Lovelace et al."
  const start = /\bet\.? al\.?$/.test(linked) ? /^\s?[:：]?\s+/ : /^\s?[:：]\s+/;
  const colon = first?.kind === 'text' ? start.exec(first.text) : null;
  if (!first || !colon || /[:：]/.test(linked) || first.text.length > longest) return null;
  const behind = first.text.slice(colon[0].length);
  const names = /[,.]\s*(?=[^,:：]{2,40}\bet\.? al\b\.?\s*$)/.exec(behind);
  if (!names || !looksLikeByline(behind.slice(names.index + names[0].length))) return null;
  const rest = behind.slice(0, names.index).trim();
  if (rest.split(/\s+/).length < 2) return null;
  return {
    title: looksLikeByline(linked) ? rest : `${linked}: ${rest}`,
    after: [{ kind: 'text', text: behind.slice(names.index + names[0].length) }, ...after.slice(1)],
  };
}
