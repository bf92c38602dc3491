import type { PaperRecord, SourcePart } from '../../sources/record.js';
import { issueRows } from '../finishImport.js';
import { HashTable } from '../hashTable.js';
import { Issues } from '../issues.js';
import type { ImportReport } from '../importSource.js';
import { listingId, listingOf, type Listing } from '../listing.js';
import { listId } from '../listIdentity.js';
import { longest } from '../tooLong.js';
import { wellFormed } from '../wellFormed.js';
import type { GraphFiles } from './graphFiles.js';
import { ListSections } from './listSections.js';

/** One list while it is read to be written: what `importSource` does without a database. */
export class BulkList {
  readonly id: string;
  private readonly title: string;
  private readonly sections = new ListSections();
  private readonly issues = new Issues();
  /** How many entries read like an entry, by its number here. */
  private readonly texts = new HashTable();
  private readonly repeats = new Map<number, number>();

  /** @param number the list's node */
  constructor(
    private readonly number: number,
    private readonly source: string,
    title: string,
    private readonly files: GraphFiles,
  ) {
    this.title = wellFormed({ title: title.slice(0, longest) }).title;
    this.id = listId(source, this.title);
  }

  /** Writes what follows from the part but the paper, whose listing is returned. @param part as `fitting` gives it */
  take(part: SourcePart): Listing | null {
    if ('paper' in part) return this.listingOf(part.paper);
    if ('issue' in part) this.issues.add(part.issue);
    else this.meet(part.section.path);
    return null;
  }

  /** Writes the list itself, when all its parts are taken. */
  finish(sha256: string, importedAt: string): void {
    const { id, title, source } = this;
    this.files.list(this.number, wellFormed({ id, title, source, sha256, importedAt }));
    for (const row of issueRows(id, this.issues.kept())) this.files.issue(this.number, { ...row });
  }

  /** To be asked for when all lists are written. */
  get report(): ImportReport {
    const { papers, authors, categories, repositories, venues } = this.files.naming;
    const change = (named: typeof papers) => named.change(this.number);
    return {
      list: { id: this.id, title: this.title },
      papers: change(papers),
      authors: change(authors),
      categories: change(categories),
      repositories: change(repositories),
      venues: change(venues),
      issues: this.issues.kept(),
      complete: this.issues.areHarmless,
    };
  }

  private meet(path: readonly string[]): void {
    for (const section of this.sections.meet(path)) this.files.section(this.number, section);
  }

  private listingOf(record: PaperRecord): Listing {
    this.meet(record.section);
    for (const path of record.categories ?? []) this.meet(path);
    return listingOf(this.id, listingId(this.id, record.raw, this.nthOf(record.raw)), record);
  }

  /** Entries that read the same are told apart by their number. */
  private nthOf(raw: string): number {
    const before = this.texts.size;
    const text = this.texts.put(raw);
    if (text === before) return 0;
    const nth = (this.repeats.get(text) ?? 0) + 1;
    this.repeats.set(text, nth);
    return nth;
  }
}
