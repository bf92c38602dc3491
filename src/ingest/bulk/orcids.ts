import { Column, HashTable } from '../hashTable.js';
import { spellingId } from '../identities.js';
import type { Listing } from '../listing.js';

/** Stands for several ORCID iDs beside one spelling. */
const SEVERAL = 0;

/** Which ORCID iD sources state beside each spelling of a name: some forty bytes for each that has one. */
export class Orcids {
  private readonly spellings = new HashTable();
  private readonly numbers = new HashTable();
  private readonly texts: string[] = [];
  /** By spelling: the number of its iD plus one, or `SEVERAL`. */
  private readonly stated = new Column(new Uint32Array());

  add({ says }: Listing): void {
    for (const name of says.byline) {
      if (name.orcid === undefined) continue;
      const before = this.spellings.size;
      const spelling = this.spellings.put(spellingId(name));
      const number = this.numbers.put(name.orcid);
      this.texts[number] ??= name.orcid;
      if (spelling === before) this.stated.set(spelling, number + 1);
      else if (this.stated.get(spelling) !== number + 1) this.stated.set(spelling, SEVERAL);
    }
  }

  /** The one iD that is stated beside this spelling. */
  get(spelling: string): string | undefined {
    const found = this.spellings.find(spelling);
    const stated = found < 0 ? SEVERAL : this.stated.get(found);
    return stated === SEVERAL ? undefined : this.texts[stated - 1];
  }
}
