import { boldNames } from '../boldNames.js';
import { areSurnames, looksLikeByline, readByline } from '../byline.js';
import { readEntry } from '../entry.js';
import type { EntryBlock } from '../entryBlock.js';
import type { EntryForm, Reading } from '../form.js';
import { withOpenedLink } from '../openedLink.js';
import { readLead } from '../lead.js';
import { namesBefore } from '../namesBefore.js';
import { joined, type Piece, toPieces } from '../pieces.js';
import { withOpenedBold } from '../wholeInBold.js';
import { yearAndSurname } from '../yearAndSurname.js';
import { findQuoted } from '../quoted.js';
import { endOfTitle } from '../titleEnd.js';

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
  const dated = yearAndSurname(pieces);
  if (dated !== null) {
    const { title, after, date, names, etAl } = dated;
    return readEntry(content, { title, before: [], after, known: { date, names, etAl } });
  }
  const found: Found | null =
    findQuoted(pieces) ??
    findBeforeJournal(pieces) ??
    findMarked(pieces) ??
    namesBefore(pieces, isAmongAlike) ??
    findBehindYear(pieces);
  if (!found) return { misfit: 'it has no title behind names' };
  const written = readLead(found.before)
    .rest.replace(/^[^\p{L}]*\[?\d{1,4}[\].)]+\s*/u, '')
    .trim();
  if (!looksLikeByline(written) && !isInverted(written) && !(isAmongAlike && areSurnames(written)))
    return { misfit: 'no byline stands before its title' };
  const { names, etAl } = readByline(written);
  const known = { names, etAl, ...(found.date && { date: found.date }) };
  return readEntry(content, { ...found, before: [], known });
}

interface Found {
  title: string;
  before: Piece[];
  after: Piece[];
  /** What stands between names and title. */
  date?: string | null;
}

/** "**SiamBAN:** Ada Lovelace, Alan Turing. …": what the paper's method is called stands before the names. */
function withoutName(written: Piece[]): Piece[] {
  const at = written.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const pieces = written.map((piece, index) =>
    index === at && piece.kind === 'text'
      ? { ...piece, text: piece.text.replace(/^\s*(?:【[^【】]{0,60}】\s*){1,5}(?=\S)/, '') }
      : piece,
  );
  const [name, next] = pieces.slice(at, at + 2);
  if (name?.kind !== 'strong' || next?.kind !== 'text' || name.text.split(/\s+/).length > 4) return pieces;
  const isName = /[:：]$/.test(name.text) || /^\s?[:：]/.test(next.text);
  const text = next.text.replace(/^\s*[:：]?\s*/, '');
  return isName ? [...pieces.slice(0, at), { kind: 'text', text }, ...pieces.slice(at + 2)] : pieces;
}

/** "Graves, Alex.": one name, surname first. */
function isInverted(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}\.?)?\.?$/u.test(text);
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

/** A title in a link, in bold or in italics behind the comma, dot or colon that ends the names. */
function findMarked(pieces: Piece[]): Found | null {
  const at = pieces.findIndex(
    ({ kind, text }, index) =>
      kind !== 'text' &&
      kind !== 'break' &&
      !isIndex(text) &&
      /[\p{L}\p{N}]/u.test(readLead(pieces.slice(0, index)).rest + text),
  );
  const piece = pieces[at];
  if (!piece || !/^(?:link|strong|emphasis)$/.test(piece.kind)) return null;
  if (piece.kind === 'emphasis' && (looksLikeByline(piece.text) || areSurnames(piece.text))) return null;
  const before = joined(pieces.slice(0, at));
  const stated = /(?<=[.,])\s*[(（]?((?:19|20)\d{2})[a-z]?[)）]?[.,]?\s*$/.exec(before);
  if (stated === null && !/[,.:;]\s*$/.test(before)) return null;
  const names = before.slice(0, stated?.index).trimEnd();
  return {
    title: piece.text,
    before: [{ kind: 'text', text: stated === null ? before : names }],
    after: pieces.slice(at + 1),
    date: stated?.[1] ?? null,
  };
}

/** "Lovelace, A. K. (1843). A Title of Some Words. A Journal, 3(4), 27-43.": one inverted name before a year in brackets. */
function findBehindYear(pieces: Piece[]): Found | null {
  const at = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const piece = pieces[at];
  const match = /^([^()]{4,60}) \(((?:19|20)\d{2})[a-z]?\)[.,:]?\s+(?=\S+\s\S)/u.exec(
    piece?.text.trimStart() ?? '',
  );
  if (piece?.kind !== 'text' || match === null || !isInverted(match[1]!)) return null;
  const behind = piece.text.trimStart().slice(match[0].length);
  const length = endOfTitle(behind);
  return {
    title: behind.slice(0, length),
    before: [{ kind: 'text', text: match[1]! }],
    after: [{ kind: 'text', text: behind.slice(length) }, ...pieces.slice(at + 1)],
    date: match[2]!,
  };
}

function isIndex(text: string): boolean {
  return !/\p{L}{2}/u.test(text);
}
