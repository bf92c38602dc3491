import { authorFirst } from './authorFirst.js';
import { boldTitle } from './boldTitle.js';
import { citedTitle } from './citedTitle.js';
import type { EntryForm } from './form.js';
import { italicTitle } from './italicTitle.js';
import { linkTitle } from './linkTitle.js';
import { plainReference } from './plainReference.js';
import { plainTitle } from './plainTitle.js';
import { quotedTitle } from './quotedTitle.js';
import { surnamesAndYear } from './surnamesAndYear.js';
import { tableRow } from './tableRow.js';

/** Every form of items and paragraphs that is read; where two fit as many blocks of a section, the first reads them. */
export const forms: EntryForm[] = [
  citedTitle,
  surnamesAndYear,
  boldTitle,
  quotedTitle,
  authorFirst,
  plainReference,
  linkTitle,
  italicTitle,
  plainTitle,
];

/** The forms of rows; what makes a row an entry is its table. */
export const rowForms: EntryForm[] = [tableRow];
