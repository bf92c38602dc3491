import { isKnownVenue } from '../../../identity/venue.js';
import { isTeam } from '../../personName.js';
import { hasTopicWord } from '../text/topicWords.js';
import { isSchool } from './affiliation.js';
import { isVenueLike } from './bylineEnd.js';
import { isPersonShaped } from './nameWords.js';

/** Companies and schools that are written like a name. */
const employer =
  /^(?:Google|Microsoft|Meta|Amazon|Apple|Adobe|Samsung|Boston|Carnegie|Georgia|Imperial|Allen|Max|New|San|Los|Hong|South|North|Sun) /;

/**
 * The last author behind those whom a byline leaves out: "Ada Lovelace, Alan Turing, et al., Grace Hopper", "…, et al. and
 * Grace Hopper". Null where anything else stands there, or more.
 * @param behind what stands behind "et al."
 */
export function lastAuthor(behind: string): string | null {
  const match = /^\s*(?:,\s*(?:and |& )?|(?:and|&) )(\p{Lu}[^,;:&()\d|/]{3,40}?)[\s*†‡]*$/u.exec(behind);
  const name = match?.[1] ?? '';
  const isWhole = /^\S+(?:\s\S+){1,3}$/.test(name) && isPersonShaped(name);
  const isOther =
    isTeam(name, false) ||
    isSchool(name) ||
    isKnownVenue(name) ||
    isVenueLike(name) ||
    hasTopicWord(name) ||
    employer.test(name);
  return isWhole && !isOther ? name : null;
}
