import { looksLikeByline, readByline } from '../parts/byline.js';
import { isInvertedName } from '../parts/invertedName.js';
import { isPersonShaped } from '../parts/nameWords.js';
import { hasTopicWord } from '../text/topicWords.js';
import { namesBefore } from './namesBefore.js';
import type { Piece } from '../text/pieces.js';

/** "Lovelace, Ada. "A Title of Some Words." Venue", "Lovelace et al. A Title": names before a title in one text. */
export function startsWithReference(written: string): boolean {
  const text = withoutInstitutions(written);
  const names =
    /^([^"“”]{4,300}?)[\s,.:]+["“][^"“”]{15,300}["”]/.exec(text)?.[1] ??
    /^((?:\p{Lu}\.[\s-]?){0,3}[^,.:]{2,40}\bet\.? al)\.?[,:]?\s+(?=["“]?\p{Lu}[\p{L}\p{N}-]*:?\s\S+\s)/u.exec(
      text,
    )?.[1];
  return (names !== undefined && (looksLikeByline(names) || isInvertedName(names))) || isDatedReference(text);
}

/** "(Loom Lab, Mill and Looms) Lovelace et al. A Title": for whom all of the authors work. */
function withoutInstitutions(text: string): string {
  return text.replace(/^\s*\([^(),]{1,40},[^()]{1,100}\)\s+(?=\p{Lu}[\p{L}’'-]+ et\.? al\b)/u, '');
}

/** "Lovelace, A., & Hopper, G. (1952). A Title. Venue", "A. Lovelace and G. Hopper. A Title. Venue, 1952". */
function isDatedReference(text: string): boolean {
  if (text.length > 1_500 || !/(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text)) return false;
  const dated = /^([^()]{4,1000}?)\s*\((?:19|20)\d{2}[a-z]?(?:, [^()]{1,20})?\)[.,:]?\s+\p{Lu}/u.exec(
    text,
  )?.[1];
  if (dated !== undefined) return looksLikeByline(dated) || isInvertedName(dated);
  const found = namesBefore([{ kind: 'text', text }]);
  if (found === null || found.title.split(/\s+/).length < 3) return false;
  // A title of commas is no reference: initials are in no title, nor are several whole names.
  const before = text.slice(0, text.indexOf(found.title));
  return /(?<!\p{L})\p{Lu}\.\s/u.test(before) || areWholeNames(before, isOfProceedings(before, text) ? 2 : 3);
}

/** "Ada Lovelace, Alan Turing: A Title. ICML 1952: 12-34", "…. CoRR abs/1952.00001 (1952)": names up to a colon, pages at the end. */
function isOfProceedings(names: string, text: string): boolean {
  return /:\s+$/.test(names) && /(?:19|20)\d{2}: [\d:–-]+\W*$|\s\S*\d\S* \((?:19|20)\d{2}\)\W*$/.test(text);
}

/** "Ada Lovelace, Charles Babbage, and Alan Turing, ", "Ada Lovelace, Alan Turing: ": each with given name and surname. */
function areWholeNames(text: string, fewest: number): boolean {
  const { names, venue } = readByline(text.replace(/[\s,.:]+$/, ''));
  return (
    names.length >= fewest &&
    venue === null &&
    names.every(({ name }) => /\s/.test(name) && isPersonShaped(name) && !hasTopicWord(name))
  );
}

/** What the list calls the paper before its whole reference: "LoomNet: ". */
const label = /^[^.:"“”]{1,40}:\s*$/;

/** "[12] ", "3. " */
const number = /^\s*\[?\d{1,4}[\].)]+\s*$/;

/** An entry that is a whole reference in a link, with the link opened and without number or short name before it. */
export function withOpenedLink(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex(
    ({ kind, text }) => kind === 'label' || (/[\p{L}\p{N}]/u.test(text) && !number.test(text)),
  );
  const isNamed = pieces[first]?.kind === 'text' && label.test(pieces[first].text);
  const at = isNamed ? first + 1 : first;
  const piece = pieces[at];
  return piece?.kind === 'link' && startsWithReference(piece.text)
    ? [
        ...pieces.slice(0, first),
        { kind: 'text', text: withoutInstitutions(piece.text) },
        ...pieces.slice(at + 1),
      ]
    : pieces;
}
