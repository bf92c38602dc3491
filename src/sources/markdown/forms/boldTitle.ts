import type { EntryForm } from '../form.js';
import { readEntry } from '../entry.js';
import { isLabel } from '../label.js';
import { isVenueWithYear, readLead } from '../lead.js';
import { trimMarks } from '../marks.js';
import { joined, type Piece, toPieces } from '../pieces.js';

/** A title in bold, also in or round a link; byline, venue, date and links behind it, in any order, on any line. */
export const boldTitle: EntryForm = {
  pattern: '- [YYYY/MM] **Title** *First Author et al. Venue.* [[paper](https://…)] [[code](https://…)]',
  read({ content }) {
    const pieces = toPieces(content);
    const at = pieces.findIndex(
      ({ kind, isBold, text }) => (kind === 'strong' || (kind === 'link' && isBold)) && !isAside(text),
    );
    if (at < 0) return { misfit: 'it has no title in bold' };
    const before = pieces.slice(0, at);
    const after = pieces.slice(at + 1);
    const title = pieces[at]!.text;
    const lead = readLead(before);
    if (lead.rest !== '' || before.some(({ kind }) => kind === 'label')) {
      return { misfit: `"${trimMarks(lead.rest).slice(0, 80)}" stands before its bold text` };
    }
    if (isLabel(title) || title.endsWith(':') || title.endsWith('：') || startsWithColon(after)) {
      return { misfit: `its bold text "${title}" is a label` };
    }
    return readEntry(content, { title, before, after });
  },
};

/** "**Name**: …", "**Name** (a remark): …": the bold text names what stands behind it. */
function startsWithColon(after: Piece[]): boolean {
  const first = after[0];
  if (first?.kind !== 'text') return false;
  return /^\s*(?:\([^()]{0,200}\)\s*)?[:：]/.test(joined(after.slice(0, 4)).slice(0, 300));
}

/** Bold text that is a number, a venue or a date before the title. */
function isAside(text: string): boolean {
  return /^\[.*\]$|^[^\p{L}]*$/u.test(text) || isVenueWithYear(text);
}
