import { venueSeries } from '../../../identity/venue.js';
import type { EntryForm } from './form.js';
import { plainText } from '../text/plainText.js';
import { cleanTitle } from '../titles/title.js';
import { bareTitle as withoutAsides } from '../titles/titleAsides.js';

/** "⚠️ " before a title. */
const pictures = /^[\p{Extended_Pictographic}\uFE0F\s]+(?=\p{L})/u;

/** Nothing but a title, in a list of titles. */
export const bareTitle: EntryForm = {
  pattern: '- Title',
  read({ content, isBareTitle }) {
    if (!isBareTitle) return { misfit: 'its list does not consist of titles' };
    const { title, venue, date } = withoutAsides(cleanTitle(plainText(content).replace(pictures, '')));
    const series = venue === null ? null : venueSeries(venue);
    return {
      paper: {
        title: cleanTitle(title),
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
