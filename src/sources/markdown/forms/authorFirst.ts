import { boldNames } from '../references/boldNames.js';
import { areSurnames, looksLikeByline, readByline } from '../parts/byline.js';
import { readEntry } from './entry.js';
import type { EntryBlock } from '../document/entryBlock.js';
import type { EntryForm, Reading } from './form.js';
import { withOpenedLink } from '../references/openedLink.js';
import { invertedReference } from '../references/invertedReference.js';
import { isInvertedBeforeYear, isInvertedName } from '../parts/invertedName.js';
import { readLead } from '../parts/lead.js';
import { withoutName } from '../references/nameBeforeNames.js';
import { namesBefore } from '../references/namesBefore.js';
import { namesDashTitle } from '../references/namesDashTitle.js';
import { namesThenTitle } from '../references/namesThenTitle.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';
import { withOpenedBold } from '../titles/wholeInBold.js';
import { yearAndSurname } from '../references/yearAndSurname.js';
import { findQuoted } from '../references/quoted.js';
import { endOfTitle } from '../parts/titleEnd.js';
import { people, severalSurnames } from '../parts/severalSurnames.js';

/** The byline first, then the title in quotation marks, in a link or plain, then venue and year, as bibliographies do. */
export const authorFirst: EntryForm = {
  pattern: '[1] Author, First, and Second Author. "Title." Venue (YYYY). [[pdf](https://…)]',
  read: (block) => readBehindNames(block, false),
  readAmongAlike: (block) => readBehindNames(block, true),
};

/** @param isAmongAlike the entries round it start with names, too: one name or bare surnames are enough */
function readBehindNames({ content }: EntryBlock, isAmongAlike: boolean): Reading {
  const pieces = withoutName(withOpenedBold(withOpenedLink(toPieces(content))));
  const bold = boldNames(pieces);
  if (bold !== null) {
    const { title, after, date, names, etAl } = bold;
    return readEntry(content, { title, before: [], after, known: { names, etAl, ...(date && { date }) } });
  }
  const dated = yearAndSurname(pieces) ?? invertedReference(pieces) ?? namesDashTitle(pieces);
  if (dated !== null) {
    const { title, after, date, names, etAl } = dated;
    return readEntry(content, { title, before: [], after, known: { date, names, etAl } });
  }
  const found: Found | null =
    namesThenTitle(pieces) ??
    findQuoted(pieces) ??
    findBeforeJournal(pieces) ??
    namesBefore(pieces, isAmongAlike) ??
    findBehindYear(pieces);
  if (!found) return { misfit: 'it has no title behind names' };
  const lead = readLead(found.before);
  const parted = withoutYear(
    lead.rest.replace(/^[^\p{L}]*\[?\d{1,4}[\].)]+\s*/u, '').replace(/\.\s+\.$/, '.'),
  );
  const { written } = parted;
  const date = parted.date ?? lead.date;
  const surnames = severalSurnames(written);
  const isByline =
    surnames !== null ||
    looksLikeByline(written) ||
    isInvertedName(written) ||
    (date !== null && isInvertedBeforeYear(written)) ||
    (isAmongAlike && areSurnames(written));
  if (!isByline) return { misfit: 'no byline stands before its title' };
  const { names, etAl } = surnames === null ? readByline(written) : { names: people(surnames), etAl: false };
  const stated = found.date ?? date;
  const known = { names, etAl, ...(stated && { date: stated }), ...(lead.venue && { venue: lead.venue }) };
  return readEntry(content, { ...found, before: [], known });
}

interface Found {
  title: string;
  before: Piece[];
  after: Piece[];
  /** What stands between names and title. */
  date?: string | null;
}

/** "Hopper, Grace. 1952. ": the year between the names and a title in quotation marks. */
function withoutYear(text: string): { written: string; date: string | null } {
  const stated = /[\s,]+[(（]?((?:1[89]|20)\d{2}|n\.d)[a-z]?[)）]?[.,:]?\s*$/.exec(text);
  const written = (stated === null ? text : text.slice(0, stated.index)).replace(/[\s,:;[(]+$/, '').trim();
  return { written, date: stated === null || stated[1] === 'n.d' ? null : stated[1]! };
}

/** "Lovelace, A., Turing, A., 1843. A Title of Some Words. *A Journal*, 3(4)": what is in italics is where it appeared. */
function findBeforeJournal(pieces: Piece[]): Found | null {
  const marked = pieces.find(({ kind }) => kind !== 'text' && kind !== 'break');
  if (marked?.kind !== 'emphasis') return null;
  const found = namesBefore(pieces);
  if (found === null || found.title.split(/\s+/).length < 3) return null;
  const written = joined(found.before);
  const stated = /[,.]\s\(?((?:19|20)\d{2})[a-z]?\)?[.,:]?\s*$/.exec(written);
  const date = found.date ?? stated?.[1] ?? null;
  const before: Piece[] = [{ kind: 'text', text: written.slice(0, stated?.index) }];
  return date === null ? null : { ...found, before, date };
}

/** "Lovelace, A. K. (1843). A Title of Some Words. A Journal, 3(4), 27-43.": one inverted name before a year in brackets. */
function findBehindYear(pieces: Piece[]): Found | null {
  const at = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const piece = pieces[at];
  const match = /^([^()]{4,60}) \(((?:19|20)\d{2})[a-z]?\)[.,:]?\s+(?=\S+\s\S)/u.exec(
    piece?.text.trimStart() ?? '',
  );
  if (piece?.kind !== 'text' || match === null || !isInvertedName(match[1]!)) return null;
  const behind = piece.text.trimStart().slice(match[0].length);
  const length = endOfTitle(behind);
  return {
    title: behind.slice(0, length),
    before: [{ kind: 'text', text: match[1]! }],
    after: [{ kind: 'text', text: behind.slice(length) }, ...pieces.slice(at + 1)],
    date: match[2]!,
  };
}
