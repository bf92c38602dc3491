import { isThesis } from './bylineEnd.js';
import { isVenueWithYear } from './lead.js';

/**
 * Where a title ends that nothing but punctuation parts from what follows: before a venue, a year in brackets, a
 * name of a journal with its year, its abbreviation or its volume, a thesis, or at the end.
 */
export function endOfTitle(text: string): number {
  for (const match of text.matchAll(
    /\s*\((?=[^()]{0,60}(?:19|20)\d{2}\))|,\s+|(?<=\p{L}{2}):\s+(?=\p{Lu})|\.\s+(?=\p{Lu}|\p{Script=Han}|(?:ar|bio|med|chem)Xiv)|[?!]\s+(?=\p{Lu})|\s*\[|[.,\s]*$/gu,
  )) {
    const rest = text.slice(match.index + match[0].length);
    const [next = '', behind = ''] = rest.split(/[,[(]/).map((part) => part.trim());
    if (/^[?!]/.test(match[0])) {
      if (isJournalWithVolume(rest)) return match.index + 1;
      continue;
    }
    if (match[0].startsWith(':')) {
      // "Weaving without Looms: Threads of Numbers. ICML 2018: 12-34"
      const isBeforeVenue = isVenueWithYear(/\.\s+([^:.]{3,40}):/.exec(rest)?.[1] ?? '');
      const isVolume = isJournalWithVolume(rest) && volumeAndPages.test(rest);
      if (isVolume && !isBeforeVenue && !/^[IVX]+(?![\p{L}])/u.test(rest)) return match.index;
      continue;
    }
    const isYear = /^(?:19|20)\d{2}\b/.test(next);
    if (
      !match[0].startsWith(',') ||
      isYear ||
      isVenueWithYear(next) ||
      isThesis(next) ||
      /^\p{L}+ report$/iu.test(next) ||
      /^\d(?:st|nd|rd|th) ed(?:ition|n)?\b/i.test(next) ||
      abbreviatedJournal.test(next) ||
      /^In[:：]? (?:[\p{Lu}\d]|\p{Script=Han}|the \p{Lu})|^in: [\p{Lu}\d]/u.test(next) ||
      (/^\p{Lu}/u.test(next) &&
        next.split(/\s+/).length <= 5 &&
        /^(?:(?:19|20)\d{2}|(?:Technical )?Report)\b/.test(behind)) ||
      (/^\p{Lu}[^\d:.?!]{2,60} \d{1,4}$/u.test(next) &&
        /^[A-Z]{0,2}\d{1,5}[–-][A-Z]{0,2}\d{1,5}\b/.test(behind))
    )
      return match.index;
  }
  return text.length;
}

/** "Hydrol. Earth Syst. Sci.", "Environ. Res.: Climate": two abbreviated words or more. */
const abbreviatedJournal = /^\p{Lu}\p{L}{0,9}\.:?(?:\s\p{Lu}\p{L}{0,12})*?\s\p{Lu}\p{L}{0,9}\./u;

/** "Frontiers in Psychology, 4", "Science 218:384-387": long words with capitals, and a volume behind them. */
function isJournalWithVolume(text: string): boolean {
  const name = /^(\p{Lu}[^\d?!]{2,80}?)[,\s]+\d{1,4}(?!\d)/u.exec(text)?.[1];
  return name !== undefined && !/(?<![\p{L}'’])\p{Ll}{4}/u.test(name);
}

/** "…, 67, 1529–1540", "… 12(3): 45-67" */
const volumeAndPages =
  /^(?!An? )[^\d:,]{2,80},?\s?\d{1,4}\s?(?:\(\d{1,3}(?:[–-]\d{1,3})?\))?\s?[,:]\s?(?:pp?\.\s?)?[A-Z]{0,2}\d{1,5}\s?[–-]\s?[A-Z]{0,2}\d/u;
