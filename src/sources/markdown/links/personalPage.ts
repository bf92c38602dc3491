import { kindOfHost } from './linkHost.js';

/** "[[Author](https://…)]", "[First Author's Homepage](https://…)": the page of a person, and no link of the paper. */
export function isPersonalPage(label: string, url: string): boolean {
  const isNamed =
    /^[\s[(]*(?:(?:first|1st|corresponding|lead) )?authors?(?:['’]s?)?(?: (?:home ?page|page|website|site|profile))?[\s\])]*$/i.test(
      label,
    );
  return isNamed && !/^(?:PAPER|CODE|DATASET|MODEL|DEMO)$/.test(kindOfHost(url));
}
