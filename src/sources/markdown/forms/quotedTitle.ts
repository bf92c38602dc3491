import { looksLikeByline } from '../parts/byline.js';
import type { EntryForm } from './form.js';
import { withLinkedSource } from './linkedSource.js';
import { readEntry } from './entry.js';
import { readLead } from '../parts/lead.js';
import type { Piece } from '../text/pieces.js';
import { lengthOfName, longestName } from '../titles/quotedBehind.js';
import { findQuoted } from '../references/quoted.js';

/** A title in quotation marks, as a rule behind the name of its model and before venue, year and institution. */
export const quotedTitle: EntryForm = {
  pattern: '- **Name**: "Title", Venue, YYYY (*Institution*). [[Paper](https://…)] [[Code](https://…)]',
  read({ content }) {
    const pieces = withLinkedSource(content);
    const quoted = findQuoted(pieces);
    if (!quoted) return { misfit: 'it has no title in quotation marks' };
    const { rest } = readLead(quoted.before);
    // "**ViT**:", "[**Lua**]"
    const isByline = /,\s/.test(rest) && looksLikeByline(rest.replace(/[:：]+$/, ''));
    const isNamed = !isByline && /^[^:：]{1,200}[:：]+$|^\[[^[\]]{1,40}\]$/.test(rest);
    const isBesideName = isNamed || isName(quoted.before, rest);
    if (rest !== '' && !isBesideName) return { misfit: `"${rest.slice(0, 80)}" stands before its title` };
    return readEntry(content, { ...quoted, before: isBesideName ? [] : quoted.before });
  },
};

/** "**Virtual Looms**, ", "FCIS (2017). ": one name in bold, or a word and its year. */
function isName(before: Piece[], rest: string): boolean {
  const written = before.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (written.length !== 1 || !/[.,;–—-]$/.test(rest)) return false;
  if (written[0]!.kind === 'strong') return lengthOfName(rest) <= longestName && !looksLikeByline(rest);
  return /^\s*\S{2,20} \((?:19|20)\d{2}\)\s?[.,;]\s*$/.test(written[0]!.text);
}
