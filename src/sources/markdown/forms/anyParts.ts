import type { PhrasingContent } from 'mdast';
import { findVenue } from '../../../identity/findVenue.js';
import { venueSeries } from '../../../identity/venue.js';
import { looksLikeByline, readByline } from '../parts/byline.js';
import { findDate } from '../text/date.js';
import { readEntry } from './entry.js';
import type { EntryBlock } from '../document/entryBlock.js';
import type { EntryForm } from './form.js';
import { isVenueWithYear } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { type Parts, readParts } from '../parts/parts.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { namedTitles, type Stretch, stretchesOf } from '../titles/stretches.js';
import { isNoTitle } from '../titles/titleLikeness.js';

/** A stretch and how likely it is the title. */
interface Candidate extends Stretch {
  score: number;
}

/**
 * The last resort: an entry of no form that is known, but with a link to a paper, or with byline and venue or date.
 * Of all that bold, italics, quotation marks, links and punctuation part, the title is what looks most like one.
 */
export const anyParts: EntryForm = {
  pattern: 'Title, First Author et al., Venue YYYY. [[paper](https://…)]',
  read(block) {
    const pieces = toPieces(withoutKeywords(block));
    const papers = new Set(
      readLinks(block.content)
        .filter(({ kind }) => kind === 'PAPER')
        .map(({ label }) => label.trim()),
    );
    const stretches = [...stretchesOf(pieces), ...namedTitles(pieces)];
    const title = stretches
      .map((stretch) => ({ ...stretch, score: scoreOf(stretch, papers, block) }))
      .reduce<Candidate | null>((best, one) => (one.score > (best?.score ?? 0) ? one : best), null);
    if (title === null) return { misfit: 'nothing in it looks like a title' };
    const parts = partsBeside(title.text, pieces, stretches, title.score === 1);
    if (papers.size === 0 && (parts.names.length === 0 || (parts.venue ?? parts.date) === null))
      return { misfit: 'it has no link to a paper, nor a byline with venue or date' };
    return readEntry(block.content, { title: title.text, before: [], after: [], known: parts });
  },
};

/** Of a row what does not stand below "Keywords": those are the title of none. */
function withoutKeywords({ content, cells, header }: EntryBlock): PhrasingContent[] {
  const isKeywords = (text = '') => /^\W*(?:key ?words?|tags?|关键词)\W*$/iu.test(text);
  return header?.some(isKeywords)
    ? cells!.flatMap((cell, index) => (isKeywords(header[index]) ? [] : cell))
    : content;
}

/**
 * The parts of an entry beside its title. What stands behind the title is read as it is everywhere; what that leaves open,
 * each other stretch may tell.
 * @param isName the title is no more than the name of a method
 */
export function partsBeside(title: string, pieces: Piece[], stretches: Stretch[], isName: boolean): Parts {
  const others = stretches
    .filter(({ kind, text }) => kind !== 'label' && text !== title)
    .map(({ text }) => text);
  const at = pieces.findIndex(({ text }) => text.includes(title));
  if (at < 0)
    return {
      names: [],
      etAl: false,
      venue: findVenue(others.join(' | '))?.venue ?? null,
      date: findDate(joined(pieces))?.date ?? null,
    };
  const { text = '' } = pieces[at] ?? {};
  const rest = text.slice(text.indexOf(title) + title.length);
  const parts = readParts([{ kind: 'text', text: rest }, ...pieces.slice(at + 1)]);
  // Further text beside a title that is hard to find is a remark more often than the name of a journal.
  if (parts.venue !== null && !isVenueWithYear(parts.venue)) parts.venue = null;
  // Beside the short name of a method, any other looks like a person's.
  const byline = parts.names.length === 0 && !isName ? others.find(looksLikeByline) : undefined;
  if (byline !== undefined) {
    const { names, etAl, venue } = readByline(byline);
    parts.names = names;
    parts.etAl = etAl;
    if (venue !== null && isVenueWithYear(venue)) parts.venue ??= venue;
  }
  parts.venue ??= others.find((text) => isVenueWithYear(text) && venueSeries(text) !== null) ?? null;
  if (parts.venue !== null)
    parts.venue = parts.venue.replace(/^in:? (?=[\p{Lu}\d])/iu, '').replace(/[\s)）]+$/, '');
  parts.date ??= others.map((text) => findDate(text)?.date).find(Boolean) ?? null;
  return parts;
}

/** How much bold text, a link and the like count beside the number of words. */
const weights: Record<Candidate['kind'], number> = {
  strong: 8,
  quoted: 8,
  link: 4,
  emphasis: 3,
  text: 0,
  label: 0,
  code: -4,
  break: 0,
};

/** 0 for what is no title; otherwise the higher, the likelier. */
function scoreOf({ text, kind }: Stretch, papers: Set<string>, block: EntryBlock): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const length = Math.max(words, Math.floor(han / 2));
  const isPaper = papers.has(text);
  const isMarked = kind === 'strong' || kind === 'quoted' || (kind === 'link' && isPaper);
  const isBeside = block.isDoubtful && block.kind !== 'buried';
  const fewest = isBeside
    ? 4
    : (kind === 'link' && isPaper) || block.kind === 'buried'
      ? 1
      : isMarked
        ? 2
        : 3;
  if (length < fewest || length > 30 || text.length > 300) return 0;
  if (isNoTitle(text)) return 0;
  const isSmall = /^[^\p{L}]*\p{Ll}+(?![\p{L}\p{N}-])/u.test(text);
  if (isSmall && isBeside) return 0;
  // The first of the short cells of a row, as a rule, is what the paper's method is called.
  if (length < 4 && !isMarked) return 1;
  // "比较有意思，可以给出精确的条件": a remark, as a rule.
  const isRemark = isSmall || /\p{Script=Han}.*[，。；]|[，。；].*\p{Script=Han}/u.test(text);
  return Math.max(Math.min(length, 10) + weights[kind] + (isPaper ? 6 : 0) - (isRemark ? 6 : 0), 1);
}
