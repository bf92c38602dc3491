import type { PhrasingContent } from 'mdast';
import { isKnownVenue } from '../../../identity/venue.js';
import { findDate } from '../text/date.js';
import { isVenueWithYear, namedSource, readLead } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { trimMarks } from '../text/marks.js';
import { type Piece, toPieces } from '../text/pieces.js';
import { withNameInBrackets } from '../titles/nameInBrackets.js';
import { withSourceInBrackets } from '../titles/sourceInBrackets.js';

/**
 * An entry whose first link holds where and when the paper appeared, with the title behind it: "[arXiv 2025.11](…), A
 * Title", "[ICML 2024](…): **A Title**", "[[2023-05-01](…)] [A Title](…)". The text of that link becomes plain text in
 * brackets, as it is where there is no link.
 */
export function withLinkedSource(content: PhrasingContent[]): Piece[] {
  const pieces = withNameInBrackets(withSourceInBrackets(toPieces(content)));
  const at = pieces.findIndex(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  const source = pieces[at];
  if (source === undefined || (source.kind !== 'link' && source.kind !== 'label')) return pieces;
  const behind = pieces.slice(at + 1);
  if (!isSource(source.text) || !startsWithTitle(behind)) return pieces;
  const kind = readLinks(content)[0]?.kind;
  // A link to a competition or a call bears the venue's name, too.
  const isOther =
    kind === 'OTHER' && (!isKnownVenue(source.text) || /challenge|competition|tutorial/i.test(source.text));
  if (isOther) return pieces;
  const inner = source.text.trim().replace(/^[[(]+|[\])]+$/g, '');
  const isInside = /\[\s*$/.test(pieces[at - 1]?.text ?? '');
  const [next, ...rest] = behind;
  return [
    ...pieces.slice(0, at),
    { kind: 'text', text: isInside ? inner : `[${inner}] ` },
    ...(next?.kind === 'text'
      ? [{ ...next, text: next.text.replace(/^\s*[,.:;|–—-]{1,3}\s+/, ' ') }]
      : behind.slice(0, 1)),
    ...rest,
  ];
}

/** A date, or a venue that has its year or is known; nothing else. */
function isSource(text: string): boolean {
  const bare = trimMarks(text.replace(/^[\s[(]+|[\])\s]+$/g, ''));
  if (bare.length > 50 || !/[\p{L}\p{N}]/u.test(bare)) return false;
  const date = findDate(bare);
  if (date !== null && !/[\p{L}\p{N}]/u.test(bare.slice(0, date.start) + bare.slice(date.end))) return true;
  const isStated =
    /(?:19|20)\d{2}|['’]\d{2}|^arxiv.\d{4}$/i.test(bare) &&
    (!namedSource.test(bare) || isVenueWithYear(bare)) &&
    readLead([{ kind: 'text', text: `[${bare}]` }]).rest === '';
  return isStated || (/^[\p{Lu}\d]/u.test(bare) && isKnownVenue(bare) && isVenueWithYear(bare));
}

/** Whether some words that may be a title stand first behind the link. */
function startsWithTitle(behind: Piece[]): boolean {
  const readable = behind.filter(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  // "**LOOM:** A Title" begins with what the method is called.
  const isNamed = readable[0]?.kind === 'strong' && /[:：]\s*$/.test(readable[0].text);
  const next = readable[isNamed ? 1 : 0];
  if (next === undefined || !/^(?:text|strong|link|emphasis)$/.test(next.kind)) return false;
  const words = next.text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const isBare =
    isNamed ||
    next.kind !== 'text' ||
    /^[\s\])）,.:;|–—"“*-]*[\p{Lu}\p{N}\p{Script=Han}]|^\W*\p{Ll}{1,3}\p{Lu}/u.test(next.text);
  return (words.length >= 3 || /\p{Script=Han}{6}/u.test(next.text)) && isBare;
}
