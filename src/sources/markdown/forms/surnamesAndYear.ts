import { readEntry } from './entry.js';
import type { EntryForm } from './form.js';
import { toPieces } from '../text/pieces.js';
import { surnamesAndYear as findTitle } from '../references/surnamesAndYear.js';

/** A title in plain text or italics behind the surnames of its authors and a year in brackets. */
export const surnamesAndYear: EntryForm = {
  pattern: '- Author and Author (YYYY) Title',
  read({ content }) {
    const found = findTitle(toPieces(content));
    if (found === null) return { misfit: 'it does not start with surnames and a year in brackets' };
    const { title, after, date, names, etAl } = found;
    return readEntry(content, { title, before: [], after, known: { names, etAl, date } });
  },
};
