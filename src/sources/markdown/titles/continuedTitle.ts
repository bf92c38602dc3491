import { looksLikeByline } from '../parts/byline.js';
import { isLabel } from '../text/label.js';
import { isVenueWithYear } from '../parts/lead.js';
import { joined, type Piece } from '../text/pieces.js';
import { titleBeforeNames } from './titleBeforeNames.js';
import { titleOfAcronym } from './titleOfAcronym.js';

const longest = 200;

/** A title that goes on behind its link, and what stands behind it. */
export interface ContinuedTitle {
  title: string;
  after: Piece[];
}

/**
 * "[Name](https://…): What It Does | Venue": a link that holds a title only as far as its colon. Names, a venue or a
 * summary behind the colon are no part of the title.
 */
export function continuedTitle(title: string, after: Piece[]): ContinuedTitle {
  const whole = { title, after };
  const first = after[0];
  const found = titleBeforeNames(title, after) ?? titleOfAcronym(title, after) ?? beforeVenue(title, after);
  if (found !== null) return found;
  const isOpen = /[:：]$/.test(title);
  if (first?.kind !== 'text' || /[:：?!].|\.\s/.test(title) || title.split(/\s+/).length > 10) return whole;
  const colon = (
    isOpen
      ? /^\s*(?=[\p{Lu}\p{N}])/u
      : isNamedAgain(title, first.text)
        ? /^,\s+/
        : /^\s?[:：]\s+(?=[\p{Lu}\p{N}]|an? (?:\p{Ll}+ )?(?:[Ss]urvey|[Rr]eview|[Bb]enchmark|[Pp]erspective|[Tt]utorial)\b(?! of))/u
  ).exec(first.text);
  if (!colon) return whole;
  const behind = first.text.slice(colon[0].length);
  const end =
    /\s?｜|\s[|–—]|\s\(|\s?\[|\s-\s(?=\p{Lu}\p{Ll}*\p{Lu})|\.\s*$/u.exec(behind)?.index ?? behind.length;
  const rest = behind.slice(0, end).trim().replace(/,$/, '');
  const next = after[1];
  // "[LoomNet](https://…): Threads of Numbers, [CVPR](https://…) 2021"
  const isBeforeVenue = /,\s*$/.test(behind) && next?.kind === 'link' && isVenueWithYear(next.text);
  const isCutShort =
    end === behind.length && next !== undefined && !isBeforeVenue && !/^(?:label|break)$/.test(next.kind);
  if (isCutShort || !isTitleLike(rest) || (!isOpen && isRemark(title, rest, behind.slice(end)))) return whole;
  const name = title.replace(/[:：]$/, '');
  // "[loom](https://…): LOOM: Threads of Numbers" names it twice.
  const isTwice = rest.toLowerCase().startsWith(`${name.toLowerCase()}:`);
  return {
    title: isTwice ? rest : `${name}: ${rest}`,
    after: [{ kind: 'text', text: behind.slice(end) }, ...after.slice(1)],
  };
}

/** Longer links hold the whole title. */
const mostBegun = 4;

/**
 * "[Name](https://…): What It Does, [ICML](https://…) 2019", "[Looms](https://…) that Weave Numbers, [ICML](https://…)
 * 2019": the title goes on to the comma before a link to where it appeared, with the year behind that.
 */
function beforeVenue(title: string, after: Piece[]): ContinuedTitle | null {
  const [first, venue, year] = after;
  if (first?.kind !== 'text' || venue?.kind !== 'link' || !/^[\s,]{1,2}(?:19|20)\d{2}/.test(year?.text ?? ''))
    return null;
  const [, colon, rest] = /^(\s?[:：]?)\s+(?=[\p{L}\p{N}])(.{2,200}?)\s?,\s*$/u.exec(first.text) ?? [];
  const isBegun = title.split(/\s+/).length <= mostBegun && venue.text.split(/\s+/).length <= mostBegun + 1;
  if (rest === undefined || !isBegun || !isTitleLike(rest)) return null;
  const name = title.replace(/[:：]$/, '');
  const isNamed = colon!.trim() !== '' || name !== title;
  return { title: `${name}${isNamed ? ':' : ''} ${rest}`, after: after.slice(1) };
}

/** "[A Title of Some Words](https://…): Sparse threads.": a word or two in small letters and a full stop, behind a whole title. */
function isRemark(title: string, rest: string, behind: string): boolean {
  const isWhole = title.split(/\s+/).length >= 3;
  return isWhole && /^\p{Lu}\p{Ll}+(?: \p{Ll}{3,}){1,3}$/u.test(rest) && /^\.\s*$/.test(behind);
}

/** "[LoomNet](https://…), LoomNet: Threads of Numbers" */
function isNamedAgain(title: string, behind: string): boolean {
  return behind.replace(/^,\s+/, '').toLowerCase().startsWith(`${title.toLowerCase()}:`);
}

function isTitleLike(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words >= 2 &&
    words <= 25 &&
    text.length <= longest &&
    !/[.!?]\s|;/.test(text) &&
    !/^(?:this|we|our|in this|an? (?:implementation|collection|list|survey of)|official|the (?:first|official))\s/i.test(
      text,
    ) &&
    !isLabel(text) &&
    !isVenueWithYear(text) &&
    !looksLikeByline(text)
  );
}

/** Whether what stands behind a title is a colon with words behind it. */
export function startsWithColon(after: Piece[]): boolean {
  return (
    after[0]?.kind === 'text' &&
    /^\s*(?:\([^()]{0,200}\)\s*)?[:：]/.test(joined(after.slice(0, 4)).slice(0, 300))
  );
}
