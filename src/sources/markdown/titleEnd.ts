import { isVenueWithYear } from './lead.js';

/**
 * Where a title ends that nothing but punctuation parts from what follows: before a venue, a year in brackets, a
 * name of a journal with its year, or at the end.
 */
export function endOfTitle(text: string): number {
  for (const match of text.matchAll(
    /\s*\((?=[^()]{0,60}(?:19|20)\d{2}\))|,\s+|\.\s+(?=\p{Lu}|\p{Script=Han}|(?:ar|bio|med|chem)Xiv)|\s*\[|[.,\s]*$/gu,
  )) {
    const rest = text.slice(match.index + match[0].length);
    const [next = '', behind = ''] = rest.split(/[,[(]/).map((part) => part.trim());
    const isYear = /^(?:19|20)\d{2}\b/.test(next);
    if (
      !match[0].startsWith(',') ||
      isYear ||
      isVenueWithYear(next) ||
      /^In[:：]? (?:[\p{Lu}\d]|\p{Script=Han}|the \p{Lu})/u.test(next) ||
      (/^\p{Lu}/u.test(next) && next.split(/\s+/).length <= 5 && /^(?:19|20)\d{2}\b/.test(behind))
    )
      return match.index;
  }
  return text.length;
}
