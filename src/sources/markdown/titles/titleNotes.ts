import { isInstitution } from '../parts/institution.js';
import { isVenueWithYear } from '../parts/lead.js';

/** So much of the title stands before notes. */
const fewestWords = 3;

/**
 * Takes off what a list notes in brackets behind a title in plain text, "A Title (from Some Lab) (text, video)", "A Title
 * (Some Research)", "A Title (“Read it” - Ada Lovelace)"; venues and dates among the notes stay, and so does what goes on with the title: "(and Why)".
 */
export function withoutNotes(text: string): string {
  const notes = /(?:\s*\([^()]{2,120}\)){1,4}(?=[\s,.:|[]*$)/.exec(text);
  const title = text.slice(0, notes?.index ?? 0);
  // Behind a stop, brackets may belong to a name, but for "(preprint from Some Lab)".
  const mayBeName =
    /[.,;]\s|\s[-–—]\s/.test(title) && !/^\s*\(preprint (?:from|by|of|at) [^()]+\)$/i.test(notes?.[0] ?? '');
  if (notes === null || title.trim().split(/\s+/).length < fewestWords || mayBeName) return text;
  const kept = notes[0].replace(/\s*\(([^()]+)\)/g, (group, inner: string) => (isNote(inner) ? '' : group));
  return `${title}${kept}${text.slice(notes.index + notes[0].length)}`;
}

const goesOn = /^(?:and|or|but|not|n't|yet|still|even|almost|if|when|why|how|is|in|without)\b/i;

function isNote(text: string): boolean {
  if (isVenueWithYear(text) || /\d{4}|[?!]/.test(text)) return false;
  if (/^(?:from|by) \S|^["“]/i.test(text) || isInstitution(text)) return true;
  return /^\p{Ll}+[\s,]+\S/u.test(text) && !goesOn.test(text);
}
