import { known } from '../../identity/venueNames.js';

/** Words that stand in the names of journals, and journals without one. */
const journal =
  /\b(?:journal|transactions|letters|annals|magazine|bulletin|review|reports|communications|nature|science|cell|lancet|jama|npj|plos|bmj|nejm|patterns|medicine|bioinformatics|surveys|access|forum|fusion|neural computation|neural networks|pattern recognition|scientific data)\b/i;
const journals = new Set(
  'JMLR TMLR TACL TPAMI IJCV TIP TMM TCSVT CVIU TMI MedIA JBHI TBME TVCG TOG TKDE TKDD TOIS TIST TORS TOCHI IMWUT RAL T-RO IJRR TASLP TSE TOSEM JAIR AIJ TNNLS TALLIP PVLDB JMIR JAMIA PNAS JACM CACM TIFS TDSC iScience Neurocomputing Cureus'.split(
    ' ',
  ),
);
const meeting = /\b(?:conference|workshop|symposium|proceedings|meeting)\b/i;
const preprints = /rxiv$|^(?:SSRN|OpenReview)$/i;

/** The type of an entry and the field that holds where it was published: a journal, a conference, or anything else. */
export function placeOf(venue: string | null): { type: string; field: string } {
  if (venue === null || preprints.test(venue)) return { type: 'misc', field: 'howpublished' };
  if (meeting.test(venue)) return { type: 'inproceedings', field: 'booktitle' };
  if (journals.has(venue) || journal.test(venue)) return { type: 'article', field: 'journal' };
  if (known.has(venue.toLowerCase())) return { type: 'inproceedings', field: 'booktitle' };
  return { type: 'misc', field: 'howpublished' };
}
