import { boldNames } from '../boldNames.js';
import type { EntryForm } from '../form.js';
import { withLinkedSource } from '../linkedSource.js';
import { readEntry } from '../entry.js';
import { isLabel } from '../label.js';
import { isVenueWithYear, readLead } from '../lead.js';
import { trimMarks } from '../marks.js';
import type { Piece } from '../pieces.js';
import { namesQuoted } from '../quotedBehind.js';
import { startsWithColon } from '../continuedTitle.js';
import { withOpenedBold } from '../wholeInBold.js';

/** A title in bold, also in or round a link; byline, venue, date and links behind it, in any order, on any line. */
export const boldTitle: EntryForm = {
  pattern: '- [YYYY/MM] **Title** *First Author et al. Venue.* [[paper](https://…)] [[code](https://…)]',
  read({ content }) {
    const pieces = withLinkedSource(content);
    if (withOpenedBold(pieces) !== pieces) return { misfit: 'its bold text holds names' };
    const at = pieces.findIndex(
      ({ kind, isBold, text }) => (kind === 'strong' || (kind === 'link' && isBold)) && !isAside(text),
    );
    if (at < 0) return { misfit: 'it has no title in bold' };
    const before = pieces.slice(0, at);
    const after = pieces.slice(at + 1);
    const title = pieces[at]!.text;
    // "`AaD` [Yang et al., NeurIPS 2022] **A Title**": code is a tag or what the paper's method is called.
    const isTagged = readLead(before).rest !== '' && before.some(({ kind }) => kind === 'code');
    const lead = readLead(isTagged ? before.filter(({ kind }) => kind !== 'code') : before);
    if ((lead.rest !== '' && !isInBrackets(lead.rest)) || before.some(({ kind }) => kind === 'label')) {
      return {
        misfit: `"${trimMarks(lead.rest).slice(0, 80)}" stands before its bold text`,
      };
    }
    if (isLabel(title) || title.endsWith(':') || title.endsWith('：') || startsWithColon(after)) {
      return { misfit: `its bold text "${title}" is a label` };
    }
    if (boldNames(pieces.slice(at)) !== null) return { misfit: `its bold text "${title}" holds names` };
    if (namesQuoted(title, after))
      return { misfit: `its bold text "${title}" stands before a title in quotation marks` };
    if (namesLink(title, after))
      return {
        misfit: `its bold text "${title}" stands before a title in a link`,
      };
    return readEntry(content, { title, before, after });
  },
};

/** "**GP-UCB** [A Longer Title](https://…)": the bold text is what the paper's method is called. */
function namesLink(title: string, after: Piece[]): boolean {
  const next = after.find(({ kind, text }) => kind === 'label' || /[\p{L}\p{N}]/u.test(text));
  return next?.kind === 'link' && title.split(/\s+/).length <= 3 && next.text.split(/\s+/).length >= 3;
}

/** "[Human Preferences]": nothing but tags in brackets. */
function isInBrackets(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(/[[(（][^[\]()（）]{1,60}[\])）]/g, ' '));
}

/** Bold text that is a number, a venue or a date before the title. */
function isAside(text: string): boolean {
  return /^\[.*\]$|^[^\p{L}]*$/u.test(text) || isVenueWithYear(text);
}
