import { readByline } from '../parts/byline.js';
import { readEntry } from './entry.js';
import type { EntryForm } from './form.js';
import { type Piece, toPieces } from '../text/pieces.js';
import { plainReference as partReference } from '../references/plainReference.js';

/** "Journal 1843: 12(3)" */
const source = /^[\s.]*(\p{Lu}[^\d.,;:()]{1,60}?)[\s,]+((?:19|20)\d{2})(?!\d)/u;

/** A reference that nothing but dots part, title first; links behind it. */
export const plainReference: EntryForm = {
  pattern: 'Title. A. Author, B. Author. Journal YYYY: 12(3); 4-5. [pdf](https://…)',
  read({ content }) {
    const pieces = toPieces(content);
    const at = pieces.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const found = pieces[at]?.kind === 'text' ? partReference(pieces[at].text.trimStart()) : null;
    if (found === null) return { misfit: 'no names stand between a title and a source with its year' };
    const { names, etAl } = readByline(found.names);
    const after: Piece[] = [{ kind: 'text', text: found.behind }, ...pieces.slice(at + 1)];
    const [, venue, date] = source.exec(found.behind) ?? [];
    const known = { names, etAl, ...(venue && { venue }), ...(date && { date }) };
    return readEntry(content, { title: found.title, before: [], after, known });
  },
};
