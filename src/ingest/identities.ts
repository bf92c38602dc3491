import { nodeId } from '../identity/nodeId.js';
import type { BylineName } from '../sources/record.js';
import { bylineKey } from './byline.js';
import { noDecisions, type Decisions } from './decisions.js';

/** The id of all authors of this spelling of whom nothing more is known. */
export function spellingId(name: Pick<BylineName, 'kind' | 'name'>): string {
  return nodeId('AUTHOR', bylineKey(name));
}

/** Who the names of a byline are, beyond their spelling. */
export interface Identities {
  decisions: Decisions;
  /** The one ORCID iD that sources state beside a spelling, by the spelling's id; none where they state several. */
  orcids: Pick<ReadonlyMap<string, string>, 'get'>;
}

export const noIdentities: Identities = { decisions: noDecisions, orcids: new Map() };

export interface Identity {
  id: string;
  /** The id by spelling alone. */
  spelling: string;
  /** Of the person, stated here or elsewhere. */
  orcid: string | null;
}

/**
 * Who a name of a paper's byline is:
 * 1. with an ORCID iD, the person of that iD, however spelt;
 * 2. without one, the person with this spelling and an ORCID iD, where there is exactly one;
 * 3. else the author of this spelling, of whom nothing more is known (`nameOnly`);
 * 4. a decision made by hand goes before all of these.
 *
 * @param papers the paper's id and its other ids
 */
export function identityOf(
  name: BylineName,
  papers: readonly string[],
  { decisions, orcids }: Identities,
): Identity {
  const spelling = spellingId(name);
  const orcid = name.orcid ?? orcids.get(spelling) ?? null;
  const own = orcid === null ? spelling : nodeId('AUTHOR', `orcid:${orcid}`);
  return { id: decisions.author(own, papers), spelling, orcid };
}
