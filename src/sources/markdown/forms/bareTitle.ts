import { venueSeries } from '../../../identity/venue.js';
import type { EntryForm } from './form.js';
import { readLead } from '../parts/lead.js';
import { plainText } from '../text/plainText.js';
import { leadLength } from '../titles/titleStart.js';
import { cleanTitle } from '../titles/title.js';
import { bareTitle as withoutAsides } from '../titles/titleAsides.js';
import { withoutLeadingTag } from '../titles/titleTag.js';

/** "⚠️ " before a title. */
const pictures = /^[\p{Extended_Pictographic}\uFE0F\s]+(?=\p{L})/u;

/** Nothing but a title, in a list of titles. */
export const bareTitle: EntryForm = {
  pattern: '- Title',
  read({ content, isBareTitle }) {
    if (!isBareTitle) return { misfit: 'its list does not consist of titles' };
    const text = plainText(content).replace(pictures, '');
    const before = text.slice(0, leadLength(text, []));
    const lead = readLead([{ kind: 'text', text: before }]);
    const bare = withoutAsides(withoutLeadingTag(cleanTitle(text.slice(before.length))));
    const title = cleanTitle(bare.title);
    if (!/[\p{L}\p{N}]/u.test(title)) return { misfit: `its title "${title}" has no letter` };
    const venue = bare.venue ?? lead.venue;
    const date = bare.date ?? lead.date;
    const series = venue === null ? null : venueSeries(venue);
    return {
      paper: {
        title,
        statedDate: date,
        statedVenue: series === null ? null : venue,
        venue: series,
        byline: [],
        etAl: false,
        links: [],
        arxivId: null,
        doi: null,
      },
    };
  },
};
