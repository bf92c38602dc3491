import { citedTitle as findCited } from '../parts/citation.js';
import { readEntry } from './entry.js';
import type { EntryForm } from './form.js';
import { toPieces } from '../text/pieces.js';

/** A title in plain text beside a link that holds its authors and year. */
export const citedTitle: EntryForm = {
  pattern: '- Title. [Author (YYYY)](https://…)',
  read({ content }) {
    const found = findCited(toPieces(content));
    if (found === null) return { misfit: 'no link beside its title holds authors and year' };
    const { title, after, names, etAl, date } = found;
    return readEntry(content, { title, before: [], after, known: { names, etAl, ...(date && { date }) } });
  },
};
