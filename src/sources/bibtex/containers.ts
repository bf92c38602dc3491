import type { BibtexEntry } from './entryFields.js';

/** An entry and where it stands. */
export interface PlacedEntry extends BibtexEntry {
  line: number;
  text: string;
}

/** Of volumes and of papers that wait for one, so many are kept. */
const mostKept = 10_000;

/** Volumes by their keys, and the papers that wait for theirs, which stands behind them as a rule. */
export class Containers {
  readonly #volumes = new Map<string, ReadonlyMap<string, string>>();
  readonly #waiting = new Map<string, PlacedEntry[]>();
  #waitingCount = 0;

  /** Takes the next entry; gives those that are complete now. */
  add(entry: PlacedEntry, { isPaper }: { isPaper: boolean }): PlacedEntry[] {
    const key = entry.key.toLowerCase();
    const ready: PlacedEntry[] = [];
    if (isVolume(entry) && this.#volumes.size < mostKept) this.#volumes.set(key, entry.fields);
    const crossref = (entry.fields.get('crossref') ?? '').trim().toLowerCase();
    const volume = this.#volumes.get(crossref);
    if (isPaper && crossref !== '' && !volume && this.#waitingCount < mostKept) {
      this.#waiting.set(crossref, [...(this.#waiting.get(crossref) ?? []), entry]);
      this.#waitingCount += 1;
    } else if (isPaper) ready.push(volume ? completed(entry, volume) : entry);
    const waited = key === '' ? [] : (this.#waiting.get(key) ?? []);
    this.#waiting.delete(key);
    this.#waitingCount -= waited.length;
    return [...waited.map((paper) => completed(paper, entry.fields)), ...ready];
  }

  /** Papers whose volume did not come. */
  rest(): PlacedEntry[] {
    return [...this.#waiting.values()].flat().sort((one, other) => one.line - other.line);
  }
}

function isVolume({ type }: BibtexEntry): boolean {
  return /^(?:mv)?(?:proceedings|book|collection|reference)$|^periodical$/.test(type);
}

/** What a paper takes from its volume: the volume's title is where it was published. */
function completed(paper: PlacedEntry, volume: ReadonlyMap<string, string>): PlacedEntry {
  const inherited = new Map<string, string>();
  for (const field of ['booktitle', 'year', 'month', 'date', 'journal', 'series']) {
    const value = volume.get(field);
    if (value !== undefined) inherited.set(field, value);
  }
  const title = volume.get('title');
  if (title !== undefined && !inherited.has('booktitle')) inherited.set('booktitle', title);
  return { ...paper, fields: new Map([...inherited, ...paper.fields]) };
}
