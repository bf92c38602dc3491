import type { EntryForm } from '../form.js';
import { readEntry } from '../entry.js';
import { readLead } from '../lead.js';
import { toPieces } from '../pieces.js';
import { findQuoted } from '../quoted.js';

/** A title in quotation marks, as a rule behind the name of its model and before venue, year and institution. */
export const quotedTitle: EntryForm = {
  pattern: '- **Name**: "Title", Venue, YYYY (*Institution*). [[Paper](https://…)] [[Code](https://…)]',
  read({ content }) {
    const pieces = toPieces(content);
    const quoted = findQuoted(pieces);
    if (!quoted) return { misfit: 'it has no title in quotation marks' };
    const { rest } = readLead(quoted.before);
    // "**ViT**:", "[**Lua**]"
    const isNamed = /^[^:：]{1,200}[:：]+$|^\[[^[\]]{1,40}\]$/.test(rest);
    if (rest !== '' && !isNamed) return { misfit: `"${rest.slice(0, 80)}" stands before its title` };
    return readEntry(content, { ...quoted, before: isNamed ? [] : quoted.before });
  },
};
