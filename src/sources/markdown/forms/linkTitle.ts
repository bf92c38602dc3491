import type { EntryForm } from '../form.js';
import { readEntry } from '../entry.js';
import { readLead } from '../lead.js';
import { toPieces } from '../pieces.js';

/** A title in a link; byline, venue and date behind it, and badges, also on lines of their own. */
export const linkTitle: EntryForm = {
  pattern: '- [Title](https://…) - First Author and Second Author, Venue. [Code](https://…)',
  read({ content }) {
    const pieces = toPieces(content);
    const at = pieces.findIndex(({ kind }) => kind === 'link');
    if (at < 0) return { misfit: 'it has no title in a link' };
    const before = pieces.slice(0, at);
    const { rest } = readLead(before.filter(({ kind }) => kind !== 'label'));
    // "**GPT-3**: [Language Models are …](…)": the name of what the paper is about
    if (rest !== '' && !/^[^:：|]{1,60}[:：|]$/.test(rest))
      return { misfit: `"${rest.slice(0, 80)}" stands before its link` };
    return readEntry(content, {
      title: pieces[at]!.text,
      before: rest === '' ? before : [],
      after: pieces.slice(at + 1),
    });
  },
};
