import { looksLikeByline, readByline } from '../parts/byline.js';
import { startsByline } from '../parts/bylineStart.js';
import { citedTitle } from '../parts/citation.js';
import type { EntryForm } from './form.js';
import { readEntry } from './entry.js';
import { invertedReference } from '../references/invertedReference.js';
import { isInstitution } from '../parts/institution.js';
import { withItalicWords } from '../titles/italicWords.js';
import { isLabel } from '../text/label.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { withLinkedSource } from './linkedSource.js';
import { withMarkedWords } from '../titles/markedWords.js';
import { leadLength, startOfTitle } from '../titles/titleStart.js';
import { withoutLeadingTag } from '../titles/titleTag.js';
import { withName, withoutCode, withoutTag, withWholeLines } from '../titles/plainStart.js';
import { namesAndQuoted } from '../references/namesAndQuoted.js';
import { isNameOverLink } from '../titles/nameOverLink.js';
import { namesDashTitle } from '../references/namesDashTitle.js';
import { namesBefore } from '../references/namesBefore.js';
import { withOpenedBold } from '../titles/wholeInBold.js';
import { withoutNotes } from '../titles/titleNotes.js';
import { surnamesAndYear } from '../references/surnamesAndYear.js';
import { yearAndSurname } from '../references/yearAndSurname.js';
import { readParts } from '../parts/parts.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { plainReference, startsPlainReference } from '../references/plainReference.js';
import { namesQuoted } from '../titles/quotedBehind.js';

/** A title in plain text, as a rule behind its venue or date; links behind it. */
export const plainTitle: EntryForm = {
  pattern: '- [Venue YYYY] Title (YYYY), First Author et al. [[pdf](https://…)]',
  read({ content }) {
    if (startsWithSource(toPieces(content))) return { misfit: 'names, or a year, stand before its title' };
    const opened = withOpenedBold(withLinkedSource(content));
    const whole = withWholeLines(withoutCode(withItalicWords(withoutTag(opened))));
    const pieces = withMarkedWords(withName(whole, readLinks(content)));
    const start = startOfTitle(pieces);
    const first = pieces[start];
    if (first?.kind !== 'text') return { misfit: 'it does not start with a title in plain text' };
    const bold = pieces.findIndex(({ kind }, index) => index > start && /^(?:strong|label)$/.test(kind));
    if (pieces[bold]?.kind === 'strong' && !isRemark(pieces, bold))
      return {
        misfit: `"${first.text.trim().slice(0, 80)}" stands before bold text`,
      };
    const link = pieces.findIndex(({ kind }) => kind === 'link');
    if (isNameOverLink(pieces, link))
      return { misfit: `"${first.text.trim().slice(0, 80)}" stands over a title in a link` };
    const lead = leadLength(first.text, pieces.slice(0, start));
    const before: Piece[] = [...pieces.slice(0, start), { kind: 'text', text: first.text.slice(0, lead) }];
    const text = withoutNotes(withoutBrackets(first.text.slice(lead)));
    const next = pieces[start + 1];
    // "A Title, in *Venue* 2019"
    const opening = next?.kind === 'emphasis' ? text.search(/[,.;]?\s+in:?\s*$/i) : -1;
    const end = Math.min(endOfTitle(text), opening < 0 ? Infinity : opening);
    const title = text.slice(0, end);
    if (namesLink(title, text.slice(end), next) || areNames(first.text, next))
      return {
        misfit: `"${title.trim().slice(0, 80)}" stands before a title in a link`,
      };
    if (citedTitle(toPieces(content)) !== null) return { misfit: 'a link beside it holds authors and year' };
    if (startsPlainReference(content)) return { misfit: 'it is a whole reference' };
    if (isLabel(title)) return { misfit: `"${title.trim()}" says where a link leads` };
    if (startsWithNames(title, pieces)) return { misfit: `"${title.trim().slice(0, 80)}" starts with names` };
    if (next?.kind === 'link' && isShortName(title, text.slice(end), next.text))
      return { misfit: `"${title.trim()}" stands before a title in a link` };
    if (namesQuoted(title, [{ kind: 'text', text: text.slice(end) }, ...pieces.slice(start + 1)]))
      return { misfit: `"${title.trim()}" stands before a title in quotation marks` };
    if (startsByline(title, text.slice(end))) return { misfit: `"${title.trim()}" is the name of an author` };
    const isStated =
      readLinks(content).some(({ kind }) => kind === 'PAPER') ||
      /^\s*\((?:19|20)\d{2}\)/.test(text.slice(end));
    if (title.trim().split(/\s+/).length < 2 && !isStated) return { misfit: `"${title.trim()}" is no title` };
    const after: Piece[] = [{ kind: 'text', text: text.slice(end) }, ...pieces.slice(start + 1)];
    // Behind a title that reads like a sentence stand its authors.
    if (startsSentence.test(title) && readParts(after).names.length === 0)
      return { misfit: `"${title.trim().slice(0, 80)}" is a sentence` };
    return readEntry(content, {
      title: title.replace(/^\s*\d{1,2}\/\d{1,2}\s[-–—]\s/, '').replace(/[\s,;:|(（–—-]+$/, ''),
      before,
      after,
    });
  },
};

function startsWithSource(pieces: Piece[]): boolean {
  return (
    yearAndSurname(pieces) !== null ||
    surnamesAndYear(pieces) !== null ||
    invertedReference(pieces) !== null ||
    namesDashTitle(pieces) !== null ||
    namesAndQuoted(pieces)
  );
}

const startsSentence =
  /^[^\p{L}]*(?:[Ww]e|[Oo]ur|[Tt]his|[Tt]hese|I|[Yy]ou|[Pp]lease|[Cc]heck|[Rr]ead more|[Ff]or more)\s+\p{Ll}|^[^\p{L}]*[Ss]ee (?:also|here|below|above|more|the|our|this|its|their|for)\s/u;

/** Bold text behind the title that is no title itself: a tag or a source in brackets, a venue. */
function isRemark(pieces: Piece[], at: number): boolean {
  const { text, isCode } = pieces[at]!;
  // Code behind more than a name is a tag, or where the paper appeared.
  if (isCode === true && (wordsOf(text) <= 3 || wordsOf(joined(pieces.slice(0, at))) >= 4)) return true;
  // "[Weaving Letters' 14]"
  if (/^\[[^[\]]{2,60}['’\s](?:19|20|\s)?\d{2}\]$/.test(text)) return true;
  return /^\W*\(/.test(text) || isVenueWithYear(text) || /[[(（]\s*$/.test(joined(pieces.slice(0, at)));
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/**
 * "[A Title to Come] [[pdf](…)]": brackets for a link round a title that has none. "[Loom Talk]: A Title", "[LoomNet] A
 * Title": what the paper's method is called before it.
 */
function withoutBrackets(text: string): string {
  const name = /^\s*\[[^[\]]{1,40}\][:：]\s+(?=["“'‘]?[\p{Lu}\p{N}]\S*\s+\S)/u.exec(text);
  if (name !== null) return text.slice(name[0].length);
  const match = /^\s*\[([^[\]]{8,300})\]/.exec(text);
  const isTitle =
    match !== null &&
    !/^\s*(?:19|20)\d{2}\s/.test(match[1]!) &&
    match[1]!.trim().split(/\s+/).length >= 3 &&
    !isLabel(match[1]!);
  if (isTitle) return `${match[1]!} | ${text.slice(match[0].length)}`;
  return /^\s*\[/.test(text) ? withoutLeadingTag(text.trimStart()) : text;
}

/** "Ada Lovelace, Alan Turing. [A Title](…)", "Ada Lovelace and Alan Turing, *A Title*" */
function areNames(text: string, next: Piece | undefined): boolean {
  const names = text.replace(/^(?:\s*【[^【】]{0,60}】){1,5}/, '');
  const isTitle = next?.kind === 'link' || (next?.kind === 'emphasis' && /[,.:]\s*$/.test(text));
  return isTitle && next.text.split(/\s+/).length >= 3 && looksLikeByline(names);
}

/** "GAN - [Generative …](…)": what stands before the dash is a name. */
function namesLink(title: string, behind: string, next: Piece | undefined): boolean {
  if (next?.kind !== 'link' || next.text.split(/\s+/).length < 3) return false;
  if (isInstitution(title) && !/[\p{L}\p{N}]/u.test(behind)) return true;
  return title.trim().split(/\s+/).length <= 6 && /[-–—]\s*$/.test(title + behind);
}

/** "Lovelace, A., …", "van Hopper, G. M. A Title", "Lovelace, A. (1843)": no title starts like this. */
const invertedStart =
  /^(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?, (?:\p{Lu}\.[ -]?){1,4}(?:,|&|and\s|et al|[(（]|(?<= )\p{Lu}\p{Ll})/u;

/** "Ada Lovelace, Alan Turing, A Title": an entry that starts with its byline is of another form. */
function startsWithNames(title: string, pieces: Piece[]): boolean {
  if (/\bet\.? al\b/i.test(title) && looksLikeByline(title)) return true;
  if (invertedStart.test(joined(pieces).trimStart())) return true;
  const parts = title.split(/,\s/);
  if (parts.length < 2 || !looksLikeByline(parts[0]!) || !/\s/.test(parts[0]!.trim())) return false;
  return looksLikeByline(parts[1]!) || namesBefore(pieces) !== null;
}

/** No title is longer, or has more commas and dots. */
const longest = 600;
const mostStops = 30;
/**
 * What may end a title. No blank parts a dot from an inverted name, or from the first of several, and nothing an inverted
 * name with "et al." from a title.
 */
const stops =
  /[.,?!]\s+|\s[-–—]\s|(?<=\p{Ll}{2})[.?!](?=\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?, \p{Lu})|(?<=\p{Ll})\s(?=\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}\.)?, et al?\.)/gu;

/** Where the title ends: before a year in brackets, a bar, an opening bracket of links, or a dot or comma before byline or venue. */
function endOfTitle(text: string): number {
  const reference = plainReference(text.trimStart());
  if (reference !== null) return text.indexOf(reference.title) + reference.title.length;
  const hard = text.search(
    /\s*(?:[(（[](?:[^()[\]]{0,20}\s)?(?:19|20)\d{2}|\||\[|\(\p{Lu}\p{L}{1,8}['’]\d{2}[\s,)])/u,
  );
  const end = hard < 0 ? text.length : hard;
  const by = startOfBy(text.slice(0, Math.min(end, longest)));
  if (by !== null) return by;
  let count = 0;
  for (const match of text.slice(0, Math.min(end, longest)).matchAll(stops)) {
    count += 1;
    if (count > mostStops) break;
    const rest = text.slice(match.index + match[0].length);
    if (startsSource(rest) || startsInSource(match[0], rest))
      return match.index + (/^[?!]/.test(match[0]) ? 1 : 0);
  }
  const last = /,\s(?:\p{Lu}[^,]{1,90}\s)?(?:19|20)\d{2}[\s.,]*$/u.exec(
    text.slice(Math.max(0, end - 120), end),
  );
  return last && last.index > 0 ? end - Math.min(120, end) + last.index : end;
}

/** "A Title of Some Words by Ada Lovelace and Alan Turing": several names behind the last "by". */
function startOfBy(text: string): number | null {
  const at = text.lastIndexOf(' by ');
  if (at < 0 || text.slice(0, at).trim().split(/\s+/).length < 3) return null;
  const behind = text.slice(at + 4);
  const { names, etAl } = readByline(behind);
  return (names.length > 1 || etAl) && looksLikeByline(behind) ? at : null;
}

/**
 * "In Robotics and Automation" behind a dot, every long word with a capital; "in Robotics and Automation (ICRA), 2016 …"
 * behind a comma, with its year.
 */
function startsInSource(stop: string, behind: string): boolean {
  if (stop.startsWith('.')) return inSource.test(behind);
  return stop.startsWith(',') && /^in (?:the )?\p{Lu}[^:?!]{2,120}(?<!\d)(?:19|20)\d{2}/u.test(behind);
}

const inSource =
  /^In:? (?:(?:the|of|on|and|for|in) )*(?:\p{Lu}[\p{L}-]*,?(?:\s(?:(?:the|of|on|and|for|in|&) )*|\W*$)){2,}/u;

/** Whether a byline or a venue starts here. */
function startsSource(text: string): boolean {
  const upToStop = text.split(/[|[]/)[0]!.trim();
  const first = upToStop.split(/[.,](?:\s|$)/)[0]!;
  if (isOneInverted(upToStop)) return true;
  return isVenueWithYear(first) || isVenueWithYear(upToStop) || looksLikeByline(upToStop);
}

/** "Lovelace, Ada. ICML 2018" */
function isOneInverted(text: string): boolean {
  const behind = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+\.\s+(\S.*)$/u.exec(text)?.[1];
  return behind !== undefined && isVenueWithYear(behind);
}

/** "(GCN)" or "FGSM" right before a title in a link. */
function isShortName(title: string, behind: string, linked: string): boolean {
  if (/^\s*[(（][^()（）]{1,30}[)）]\s*$/.test(title)) return true;
  return behind.trim() === '' && title.trim().split(/\s+/).length <= 3 && linked.split(/\s+/).length >= 4;
}
