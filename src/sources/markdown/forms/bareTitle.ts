import type { EntryForm } from '../form.js';
import { plainText } from '../plainText.js';
import { cleanTitle } from '../title.js';

/** Nothing but a title, in a list of titles. */
export const bareTitle: EntryForm = {
  pattern: '- Title',
  read({ content, isBareTitle }) {
    if (!isBareTitle) return { misfit: 'its list does not consist of titles' };
    return {
      paper: {
        title: cleanTitle(plainText(content)),
        statedDate: null,
        statedVenue: null,
        venue: null,
        byline: [],
        etAl: false,
        links: [],
        arxivId: null,
        doi: null,
      },
    };
  },
};
