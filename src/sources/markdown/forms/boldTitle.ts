import type { PhrasingContent } from 'mdast';
import { isKnownVenue, venueSeries } from '../../../identity/venue.js';
import { readByline, readVenue } from '../byline.js';
import { readDate } from '../date.js';
import type { EntryForm } from '../form.js';
import { readIdentifiers } from '../identifiers.js';
import { readLinks } from '../links.js';
import { trimMarks } from '../marks.js';
import { plainText } from '../plainText.js';
import { cleanTitle } from '../title.js';

/** A list item with a bold title and, as a rule, an italic byline; everything but the title may be missing. */
export const boldTitle: EntryForm = {
  pattern: '- [YYYY/MM] **Title** *First Author et al. Venue.* [[paper](https://…)] [[code](https://…)]',
  read({ kind, content }) {
    if (kind === 'row') return { misfit: 'it is a row of a table' };
    if (kind === 'buried')
      return {
        misfit:
          'it is part of an HTML block or of indented code; set it free with a blank line or less indent',
      };
    const at = content.findIndex((node) => isBold(node));
    if (at < 0) return { misfit: 'it has no title in bold' };
    const before = readBefore(content.slice(0, at));
    if (before.misfit) return { misfit: before.misfit };
    const title = cleanTitle(plainText(content[at]!));
    const after = content.slice(at + 1);
    if (/^\[.*\]$|^[^\p{L}]*$/u.test(title)) return { misfit: `its bold text "${title}" is no title` };
    if (title.endsWith(':') || /^\s*:/.test(after[0] ? plainText(after[0]) : '')) {
      return { misfit: `its bold text "${title}" is a label` };
    }
    const links = readLinks(content);
    const { names, etAl, venue } = readAfter(after);
    if (links.length === 0 && names.length === 0 && venue === null && before.date === null) {
      return { misfit: 'it has a title, but neither date, byline, venue nor link' };
    }
    const series = venue === null ? null : venueSeries(venue);
    const statedVenue = series === null ? null : venue;
    return {
      paper: {
        title,
        statedDate: before.date,
        statedVenue,
        venue: series,
        byline: names,
        etAl,
        links,
        ...readIdentifiers(links, statedVenue),
      },
    };
  },
};

/** Bold text, or a link round bold text. */
function isBold(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true;
  return node.type === 'link' && node.children.length === 1 && node.children[0]!.type === 'strong';
}

/** The date, emoji and pictures that may stand before the title. */
function readBefore(content: PhrasingContent[]): { date: string | null; misfit: string | null } {
  const { date, rest } = readDate(plainText(content));
  const isClear = !/[\p{L}\p{N}]/u.test(rest) && !rest.trim().endsWith('[');
  return {
    date,
    misfit: isClear ? null : `"${trimMarks(rest).slice(0, 80)}" stands before its bold text`,
  };
}

/** Byline and venue: the first italic text, or plain text before the links that names authors; the venue may follow it. */
function readAfter(content: PhrasingContent[]) {
  const firstLink = content.findIndex((node) => node.type === 'link');
  const italic = content.find((node) => node.type === 'emphasis');
  const beside = content.map((node, index) => ({
    isBeforeLinks: firstLink < 0 || index < firstLink,
    texts: node === italic || !isProse(node) ? [] : besideLinks(plainText(node)),
  }));
  const beforeLinks = beside.filter((part) => part.isBeforeLinks).flatMap((part) => part.texts);
  const afterLinks = beside.filter((part) => !part.isBeforeLinks).flatMap((part) => part.texts);
  const bylineText = italic ? plainText(italic) : beforeLinks.find((text) => /\bet\.? ?al\b/i.test(text));
  const byline = bylineText === undefined ? { names: [], etAl: false, venue: null } : readByline(bylineText);
  const venues = [
    ...beforeLinks.filter((text) => text !== bylineText && text.length <= 120),
    ...afterLinks.filter((text) => isKnownVenue(text)),
  ].map(readVenue);
  return { ...byline, venue: byline.venue ?? venues.find((venue) => venue !== null) ?? null };
}

function isProse(node: PhrasingContent): boolean {
  return node.type === 'text' || node.type === 'emphasis' || node.type === 'inlineCode';
}

/** What is left of a text when the brackets round links, labels without a link and bars are gone. */
function besideLinks(text: string): string[] {
  return text
    .replace(/\[[^[\]]*\]/g, '|')
    .split(/[[\]|]/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}
