import type { Byline } from '../parts/byline.js';
import { withoutDateAndRemark } from './dateAndRemark.js';
import { withoutNames } from './namesAtTitleEnd.js';
import { cleanTitle } from './title.js';
import { withoutAcronym } from './titleAcronym.js';
import { bareTitle } from './titleAsides.js';
import { withoutReference } from './titleReference.js';
import { withoutLeadingTag } from './titleTag.js';

/** A title, and what its own link or bold text says of the paper beside it. */
export interface ReadTitle {
  title: string;
  venue: string | null;
  date: string | null;
  /** The year of the reference in brackets at its end. */
  citedIn: string | null;
  byline: Pick<Byline, 'names' | 'etAl'> | null;
}

/** Takes a title out of the link, the bold text or the cell that it was written in. */
export function readTitle(written: string): ReadTitle {
  const undated = withoutDateAndRemark(cleanTitle(written));
  const unreferenced = withoutReference(undated.title);
  const unnamed = withoutNames(unreferenced.title);
  const bare = bareTitle(withoutLeadingTag(unnamed.title));
  return {
    title: cleanTitle(withoutAcronym(cleanTitle(bare.title))),
    venue: bare.venue ?? unreferenced.byline?.venue ?? null,
    date: undated.date ?? bare.date,
    citedIn: unreferenced.date,
    byline: unreferenced.byline ?? unnamed.byline,
  };
}
