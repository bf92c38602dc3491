import { looksLikeByline } from './byline.js';

/** "Lovelace, A", "van Hopper, G. M." */
const invertedName =
  /^(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?,\s?(?:\p{Lu}\p{Ll}?[. -]{0,2}){1,4}$/u;

/**
 * Whether what was taken for a title is the first name of a byline, and what stands behind it the next: "Ada Lovelace"
 * and ", Alan Turing. A Title", "Engine: Ada Lovelace", "Grace M" and ". Hopper", "Lovelace, A".
 */
export function startsByline(title: string, behind: string): boolean {
  const text = title.trim();
  if (invertedName.test(text)) return true;
  const name = text.replace(/^[^:：]{1,40}[:：]\s+/, '');
  const words = name.split(/\s+/).length;
  if (words < 2 || words > 4) return false;
  if (/^\p{Lu}[\p{L}-]+ \p{Lu}$/u.test(name) && /^\.\s\p{Lu}\p{Ll}+[,.]/u.test(behind)) return true;
  const next = /^,\s*([^,.;:]{3,60})/.exec(behind)?.[1];
  return next !== undefined && looksLikeByline(name) && looksLikeByline(next);
}
