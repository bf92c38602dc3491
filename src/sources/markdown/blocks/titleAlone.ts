import type { ListItem, Paragraph } from 'mdast';
import { affiliationIn } from '../parts/affiliation.js';
import { looksLikeByline } from '../parts/byline.js';
import { announced, isLabel } from '../text/label.js';
import { isVenueWithYear } from '../parts/lead.js';
import { joined, toPieces } from '../text/pieces.js';
import { isSentence } from '../text/sentence.js';
import { cleanTitle } from '../titles/title.js';

/** What an item says that names a paper by its title and by nothing else, but maybe by where it comes from. */
export interface TitleAlone {
  title: string;
  paragraph: Paragraph;
  /** The institution in brackets behind the title; null when there is none. */
  affiliation: string | null;
  /** Bold, brackets or an institution set it apart from prose. */
  isMarked: boolean;
}

const longest = 400;

/**
 * "- A Title of Some Words. (Some University)", "- **A Title.** [Lab One, Lab Two]", "- [A Title of Some Words]"; null
 * for an item with a link, a venue, a date or several sentences, and for one whose list below it holds more than remarks.
 */
export function titleAlone({ children }: ListItem): TitleAlone | null {
  const [paragraph, ...below] = children;
  if (paragraph?.type !== 'paragraph' || below.some(({ type }) => type !== 'list')) return null;
  const pieces = toPieces(paragraph.children).filter(
    ({ kind, text }) => kind !== 'text' || text.trim() !== '',
  );
  const isPlain = pieces.every(({ kind }) => /^(?:text|strong|emphasis|break)$/.test(kind));
  if (pieces.some((piece, index) => pieces[index - 1]?.kind === 'break' && announced(piece.text) !== null))
    return null;
  const text = joined(pieces).replace(/\s+/g, ' ').trim();
  if (!isPlain || text.length > longest) return null;
  const { written, affiliation } = partAffiliation(text);
  const bracketed = /^\[([^[\]]+)\]\.?$/.exec(written)?.[1];
  const title = cleanTitle(bracketed ?? written);
  // Bold is the whole title, or the name of a method before a colon.
  const bold = pieces[0]?.kind === 'strong' ? pieces[0].text.trim() : null;
  const isBold = bold !== null && (cleanTitle(bold) === title || /^[:：]/.test(text.slice(bold.length)));
  if (bold !== null && !isBold) return null;
  const isMarked = isBold || bracketed !== undefined || affiliation !== null;
  return isTitle(title, isMarked) ? { title, paragraph, affiliation, isMarked } : null;
}

/** The text before the group in brackets at its end, when the group says where the paper comes from. */
function partAffiliation(text: string): { written: string; affiliation: string | null } {
  const group =
    /\s*[([（]([^()[\]（）]{2,160}|[^()[\]（）]{1,80}\([^()]{1,30}\)[^()[\]（）]{0,60})[)\]）]\.?$/.exec(
      text,
    );
  const affiliation = group === null || group.index === 0 ? null : affiliationIn(group[1]!);
  if (affiliation === null || isLinkToCome(affiliation) || !/^[\p{L}\d]/u.test(affiliation))
    return { written: text, affiliation: null };
  const written = text.slice(0, group!.index);
  // Behind a dot, whatever is in the brackets is no part of the title.
  const isApart = /[.?!]$/.test(written) || startsWithCapitals(affiliation);
  return isApart && !isVenueWithYear(affiliation)
    ? { written, affiliation }
    : { written: text, affiliation: null };
}

/** "(Paper)"; "(Google)" is a company that also has links named after it. */
function isLinkToCome(text: string): boolean {
  return isLabel(text) && !/^(?:Google|Twitter|GitHub|Hugging ?Face|Bilibili|Zhihu)\b/.test(text);
}

/** "MIT, Some University": a capital at the start of every part between commas. */
function startsWithCapitals(text: string): boolean {
  return text.split(/[,/&]/).every((part) => /^\s*(?:and )?(?:the )?\p{Lu}/u.test(part));
}

/** So many words at most. */
const mostWords = 40;

function isTitle(title: string, isMarked: boolean): boolean {
  const words = title.split(/\s+/);
  const han = title.match(/\p{Script=Han}/gu)?.length ?? 0;
  if ((words.length < (isMarked ? 2 : 4) && han < 6) || words.length > mostWords) return false;
  if (/[;:：]$|[!;]\s|(?<!\bvs)(?<=\p{Ll}{2})\.\s+\p{Lu}|https?:/u.test(title) || isSentence(title))
    return false;
  if (!/^["“'‘(]?[\p{Lu}\p{N}\p{Script=Han}]/u.test(title) && !/^[\p{Ll}]{1,3}[\p{Lu}-]/u.test(title))
    return false;
  if (isLabel(title) || isVenueWithYear(title) || (!isMarked && looksLikeByline(title))) return false;
  if (/^(?:we|our|you|i|it|they|there)\s\p{Ll}/iu.test(title)) return false;
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  return isMarked || long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= long.length;
}
