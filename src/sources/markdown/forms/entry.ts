import type { PhrasingContent } from 'mdast';
import { venueSeries } from '../../../identity/venue.js';
import type { Reading } from './form.js';
import { readIdentifiers } from '../links/identifiers.js';
import { readLead } from '../parts/lead.js';
import { readLinks } from '../links/links.js';
import { hasLinkToCome, linksToFile } from '../links/linksToCome.js';
import { namesInLink } from '../references/namesInLink.js';
import { isSentence } from '../text/sentence.js';
import { readParts, type Parts } from '../parts/parts.js';
import type { Piece } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { readTitle } from '../titles/readTitle.js';

/** An entry taken apart by a form. */
export interface TakenApart {
  title: string;
  before: Piece[];
  after: Piece[];
  /** Parts that the form itself read. */
  known?: Partial<Parts>;
}

/** The paper that an entry names, once its form has found the title; a misfit where the rest says nothing of a paper. */
export function readEntry(
  content: PhrasingContent[],
  { title: written, before, after, known }: TakenApart,
): Reading {
  const { title, ...within } = readTitle(written);
  if (!/[\p{L}\p{N}]/u.test(title)) return { misfit: `its title "${title}" has no letter` };
  if (isPlaceholder(title)) return { misfit: `"${title}" stands where its title is to come` };
  if (isSentence(title)) return { misfit: `"${title.slice(0, 80)}" is a sentence and no title` };
  if (isProse(title)) return { misfit: `"${title.slice(0, 80)}" goes on for several sentences` };
  const lead = readLead(before);
  const parts = { ...readParts(after), ...known };
  if (parts.names.length === 0 && lead.byline !== null) {
    parts.names = lead.byline.names;
    parts.etAl = lead.byline.etAl;
  }
  if (parts.names.length === 0 && within.byline !== null) {
    parts.names = within.byline.names;
    parts.etAl = within.byline.etAl;
  }
  const beside = parts.names.length === 0 ? namesInLink(content, written) : null;
  if (beside !== null) {
    parts.names = beside.names;
    parts.etAl = beside.etAl;
  }
  const links = readLinks(content);
  const date = lead.date ?? within.date ?? parts.date ?? within.citedIn;
  const stated = lead.venue ?? within.venue ?? parts.venue;
  const isKnown = links.length > 0 || parts.names.length > 0 || stated !== null || date !== null;
  if (!isKnown && !hasLinkToCome(content) && !linksToFile(content)) {
    return {
      misfit: 'it has a title, but neither date, byline, venue nor link',
    };
  }
  const series = stated === null ? null : venueSeries(stated);
  const statedVenue = series === null ? null : stated;
  return {
    paper: {
      title,
      statedDate: date,
      statedVenue,
      venue: series,
      byline: parts.names,
      etAl: parts.etAl,
      links,
      ...readIdentifiers(links, statedVenue, plainText(content)),
    },
  };
}

/** No title is as long as an abstract. */
const longestTitle = 500;
/** Nor has one of such a length more sentences than one, but for a translation in brackets. */
const longestOfSentences = 220;

function isProse(title: string): boolean {
  const bare = title.replace(/\s+/g, ' ');
  if (bare.length <= longestOfSentences) return false;
  return (
    bare.length > longestTitle || (/\p{Ll}{3}\.\s\p{Lu}/u.test(bare) && !/[[(][^\])]{60,}[\])]$/.test(bare))
  );
}

/** "Updating....", "Coming soon" */
function isPlaceholder(title: string): boolean {
  return /^(?:updating|to be (?:updated|added|continued)|coming soon|tb[ad]|work in progress)[\s.…!]*$/i.test(
    title,
  );
}
