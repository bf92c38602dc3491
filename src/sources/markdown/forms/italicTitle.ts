import { looksLikeByline } from '../parts/byline.js';
import { readEntry } from './entry.js';
import type { EntryForm } from './form.js';
import { italicTitleAndNames } from '../references/italicTitleAndNames.js';
import { withItalicWords } from '../titles/italicWords.js';
import { readLead } from '../parts/lead.js';
import { joined, type Piece, toPieces } from '../text/pieces.js';

/** A title in italics with byline, venue and links behind it or on lines of their own. */
export const italicTitle: EntryForm = {
  pattern: '- *Title*, First Author et al., Venue. [[paper](https://…)]',
  read({ content }) {
    const pieces = withItalicWords(toPieces(content));
    const at = pieces.findIndex(
      ({ text }, index) => readLead(pieces.slice(0, index + 1)).rest !== '' && text !== '',
    );
    const piece = pieces[at];
    if (piece?.kind !== 'emphasis') return { misfit: 'it does not start with a title in italics' };
    const title = piece.text;
    const fewest = isOverLinks(pieces.slice(at + 1)) ? 2 : 3;
    if (title.split(/\s+/).length < fewest || looksLikeByline(title))
      return { misfit: `its text in italics "${title.slice(0, 80)}" is no title` };
    const named = italicTitleAndNames(pieces.slice(at));
    const after: Piece[] =
      named === null ? pieces.slice(at + 1) : [{ kind: 'text', text: `, ${named.names}` }];
    return readEntry(content, { title, before: pieces.slice(0, at), after });
  },
};

/** "[[arXiv, 17.01](…)] [[**Code**](…)]": nothing but links of a few words; a longer one may be the title. */
function isOverLinks(pieces: Piece[]): boolean {
  const linked = pieces.filter(({ kind }) => kind === 'label' || kind === 'link');
  const beside = joined(pieces.filter(({ kind }) => kind === 'text'));
  return (
    linked.length > 0 &&
    linked.every(({ text }) => text.trim().split(/\s+/).length <= 2) &&
    !/\p{L}/u.test(beside)
  );
}
