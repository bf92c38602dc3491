import { kindOfHost } from './linkHost.js';

/** Pages that places of papers keep for a person, by what stands in their address. */
const profiles: readonly RegExp[] = [
  // That of one of their papers has its "citation_for_view".
  /^https?:\/\/scholar\.google(?:\.[a-z]{2,3}){1,2}\/citations\?(?![^#]*\bcitation_for_view=)(?:[^#]*&)?user=/i,
  /^https?:\/\/(?:[\w-]+\.)?arxiv\.org\/(?:search\/.*[?&]searchtype=author|find\/[^/]+\/\d\/au:|a\/)/i,
  /^https?:\/\/(?:www\.)?semanticscholar\.org\/author\//i,
  /^https?:\/\/(?:www\.)?orcid\.org\/\d{4}-/i,
  /^https?:\/\/dblp\.(?:org|uni-trier\.de)\/(?:pid|pers)\//i,
  /^https?:\/\/openreview\.net\/profile\?/i,
  /^https?:\/\/(?:www\.)?researchgate\.net\/profile\/[^/]+\/?$/i,
  /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\/in\//i,
];

/**
 * "[[Author](https://…)]", "[First Author's Homepage](https://…)", "[Ada Lovelace](https://scholar.google.com/citations?user=…)":
 * the page of a person, and no link of the paper.
 */
export function isPersonalPage(label: string, url: string): boolean {
  if (profiles.some((profile) => profile.test(url))) return true;
  const isNamed =
    /^[\s[(]*(?:(?:first|1st|corresponding|lead) )?authors?(?:['’]s?)?(?: (?:home ?page|page|website|site|profile))?[\s\])]*$/i.test(
      label,
    );
  return isNamed && !/^(?:PAPER|CODE|DATASET|MODEL|DEMO)$/.test(kindOfHost(url));
}
