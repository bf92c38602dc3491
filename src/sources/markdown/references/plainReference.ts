import { looksLikeByline, readByline } from '../parts/byline.js';
import { isVenueWithYear } from '../parts/lead.js';
import type { PhrasingContent } from 'mdast';
import { isPersonShaped } from '../parts/nameWords.js';
import { toPieces } from '../text/pieces.js';

/** A reference in plain text, taken apart at its dots. */
export interface PlainReference {
  title: string;
  names: string;
  /** The source behind the names. */
  behind: string;
}

/** No reference without links is longer, nor has more dots before its names or in them. */
const longest = 1_500;
const mostStops = 40;
const longestSource = 160;
const stop = /(?:\.|[?!]["”]?)["”]?\s+(?=\S)/gu;

/**
 * "A Title. Its Second Part? A. Lovelace, C. Babbage. Journal 1843: 12(3)": a title that ends before names with a
 * source and its year behind them. Null where no names stand behind a title, or no year behind the names.
 */
export function plainReference(text: string): PlainReference | null {
  if (text.length > longest || !/(?:19|20)\d{2}/.test(text)) return null;
  let count = 0;
  for (const { index, 0: gap } of text.matchAll(stop)) {
    count += 1;
    if (count > mostStops) return null;
    const title = text.slice(0, index + gap.trimEnd().replace('.', '').length).trim();
    if (title.split(/\s+/).length < 3 || !/^["“'‘]?[\p{Lu}\p{N}]/u.test(title)) continue;
    if (areNames(title) || /^\p{Lu}\.\s?\p{Lu}/u.test(title)) return null;
    const rest = text.slice(index + gap.length);
    const end = endOfOne(rest) ?? endOfNames(rest);
    if (end === null) continue;
    const { whole, source } = withoutSourceBehind(title);
    return { title: whole, names: withoutStop(rest.slice(0, end)), behind: `${source}${rest.slice(end)}` };
  }
  return null;
}

/** "A Title. In ICML. 8599–8608", "A Title. NIPS (2022)": where it appeared may stand between a title and its names. */
function withoutSourceBehind(title: string): { whole: string; source: string } {
  for (const { index, 0: gap } of title.slice(-longestSource).matchAll(/[.?!]\s+(?=[\p{Lu}\d(])/gu)) {
    const at = Math.max(0, title.length - longestSource) + index;
    const source = title.slice(at + gap.length);
    const isSource = isVenueWithYear(source.split(/\.\s/)[0]!) || /^In:?\s(?:\p{Lu}{3}|Proc)/u.test(source);
    if (isSource && title.slice(0, at).trim().split(/\s+/).length >= 3)
      return {
        whole: title.slice(0, at + gap.trim().replace('.', '').length),
        source: ` ${source.replace(/^In:?\s|[.,]\s\d+[–-]\d+$/g, '')}. `,
      };
  }
  return { whole: title, source: '' };
}

/** Whether an entry starts with such a reference. */
export function startsPlainReference(content: PhrasingContent[]): boolean {
  const first = toPieces(content).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return first?.kind === 'text' && plainReference(first.text.trimStart()) !== null;
}

/** "Lovelace, A., ICML 2018." */
function endOfOne(text: string): number | null {
  const [, name, venue] = /^(\p{Lu}[\p{L}'’-]{1,30}, (?:\p{Lu}\.[ -]?){1,3}),\s+(\S.*)$/su.exec(text) ?? [];
  return venue !== undefined && isVenueWithYear(venue) ? name!.length : null;
}

/**
 * The dot that ends the names with which a text starts, when a source with its year is behind it; not one behind an
 * initial where the names go on, as in "Ada B. Lovelace" and "Lovelace A. B.".
 */
function endOfNames(text: string): number | null {
  if (!/^(?:\p{Ll}{1,4} ){0,2}\p{Lu}/u.test(text)) return null;
  let count = 0;
  let end: number | null = null;
  for (const { index } of text.matchAll(/\.\s+(?=\S)/g)) {
    count += 1;
    if (count > mostStops) return null;
    const names = text.slice(0, index + 1);
    // An initial ends no name that began with it.
    if (/(?:^|[,;&]\s*|\sand\s+)(?:\p{Lu}\p{Ll}?\.[\s-]?)+$/u.test(names)) continue;
    if (!areNames(names)) {
      if (end !== null) break;
      continue;
    }
    const isOne = !/[,;&]|\sand\s/.test(names);
    if (isOne && !/(?<!\p{L})\p{Lu}{1,3}(?!\p{L})/u.test(names)) continue;
    end = index + 1;
    if (!/(?<!\p{L})\p{Lu}\.$/u.test(names)) break;
  }
  return end !== null && /^.{0,150}?(?<!\d)(?:19|20)\d{2}(?!\d)/s.test(text.slice(end)) ? end : null;
}

/** The dot behind "Lovelace A" ends the names, those in "Lovelace, A." and "Lovelace A., Babbage C." belong to the names. */
function withoutStop(names: string): string {
  return /^[^,.]* \p{Lu}{1,3}(?:,|\.$)/u.test(names) ? names.replace(/\.$/, '') : names;
}

/** Each of them whole: "Sponsorship, Authorship and Accountability" are three words. */
function areNames(text: string): boolean {
  if (!looksLikeByline(text)) return false;
  const { names, venue } = readByline(text);
  return venue === null && names.every(({ name }) => /\s/.test(name) && isPersonShaped(name));
}
