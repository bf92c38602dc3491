import { looksLikeByline, readByline } from '../byline.js';
import { readEntry } from '../entry.js';
import type { EntryForm } from '../form.js';
import { readLead } from '../lead.js';
import { namesBefore } from '../namesBefore.js';
import { joined, type Piece, toPieces } from '../pieces.js';
import { findQuoted } from '../quoted.js';

/** The byline first, then the title in quotation marks, in a link or plain, then venue and year, as bibliographies do. */
export const authorFirst: EntryForm = {
  pattern: '[1] Author, First, and Second Author. "Title." Venue (YYYY). [[pdf](https://…)]',
  read({ content }) {
    const pieces = toPieces(content);
    const found = findQuoted(pieces) ?? findLink(pieces) ?? namesBefore(pieces);
    if (!found) return { misfit: 'it has no title behind names' };
    const written = readLead(found.before)
      .rest.replace(/^[^\p{L}]*\[?\d{1,4}[\].)]+\s*/u, '')
      .trim();
    if (!looksLikeByline(written) && !isInverted(written))
      return { misfit: 'no byline stands before its title' };
    const { names, etAl } = readByline(written);
    return readEntry(content, { ...found, before: [], known: { names, etAl } });
  },
};

/** "Graves, Alex.": one name, surname first. */
function isInverted(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}\.?)?\.?$/u.test(text);
}

function findLink(pieces: Piece[]): { title: string; before: Piece[]; after: Piece[] } | null {
  const at = pieces.findIndex(({ kind }) => kind === 'link' || kind === 'label');
  if (pieces[at]?.kind !== 'link' || !/[,.:]\s*$/.test(joined(pieces.slice(0, at)))) return null;
  return { title: pieces[at].text, before: pieces.slice(0, at), after: pieces.slice(at + 1) };
}
