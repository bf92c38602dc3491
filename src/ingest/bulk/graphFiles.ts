import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listColumns, neighbourColumns, nodeColumns, relationColumns, type Columns } from '../columns.js';
import { Column } from '../hashTable.js';
import type { PaperState } from '../mergeListings.js';
import { neighbourGraph, neighbourKinds, type NeighbourKind, type Properties } from '../neighbours.js';
import { byKind } from '../relateNeighbours.js';
import { asRelation, type Section } from '../sections.js';
import { arrayDelimiter } from './cell.js';
import { LineFile } from './lineFile.js';
import { ListSets } from './listSets.js';
import { NodeFile } from './nodeFile.js';
import { header, RowWriter } from './rowWriter.js';

export interface WrittenListing {
  /** The list's number. */
  list: number;
  properties: Properties;
}

/** What `neo4j-admin database import full` makes a graph of. Nodes have numbers there, from 0 for each label. */
export class GraphFiles {
  private readonly papers: Rows;
  private readonly lists: Rows;
  private readonly issues: Rows;
  private readonly listedIn: Rows;
  private readonly hasSection: Rows;
  private readonly subcategoryOf: Rows;
  private readonly hasIssue: Rows;
  private readonly relations: Record<NeighbourKind, Rows>;
  private readonly neighbours: Record<NeighbourKind, NodeFile>;
  /** Which lists name which nodes. */
  readonly naming = { papers: new ListSets(), ...byKind(() => new ListSets()) };
  /** By category: whether its parent is written. */
  private readonly placed = new Column(new Uint8Array());
  private readonly files: { option: string; rows: { path: string; hasBreaks: boolean }; header: string }[] =
    [];
  private paperCount = 0;
  private issueCount = 0;

  constructor(private readonly folder: string) {
    this.papers = this.nodes('Paper', nodeColumns.Paper);
    this.neighbours = byKind((kind) => {
      const { label, key } = neighbourGraph[kind];
      const file = new NodeFile(kind, join(folder, `${label}.csv`));
      const columns = { [key]: 'string' as const, ...neighbourColumns[kind] };
      this.files.push({ option: `--nodes=${label}`, rows: file, header: header([`:ID(${label})`], columns) });
      return file;
    });
    this.lists = this.nodes('List', nodeColumns.List);
    this.issues = this.nodes('ListIssue', nodeColumns.ListIssue);
    this.relations = byKind((kind) => {
      const { label, type, direction } = neighbourGraph[kind];
      const [from, to] = direction === 'in' ? [label, 'Paper'] : ['Paper', label];
      return this.relationships(type, from, to, relationColumns[kind]);
    });
    this.listedIn = this.relationships('LISTED_IN', 'Paper', 'List', listColumns.LISTED_IN);
    this.hasSection = this.relationships('HAS_SECTION', 'List', 'Category', listColumns.HAS_SECTION);
    this.subcategoryOf = this.relationships(
      'SUBCATEGORY_OF',
      'Category',
      'Category',
      listColumns.SUBCATEGORY_OF,
    );
    this.hasIssue = this.relationships('HAS_ISSUE', 'List', 'ListIssue', listColumns.HAS_ISSUE);
  }

  /**
   * A paper with its relations and listings.
   * @param listings with the number of the list of each
   */
  paper(id: string, { properties, relations }: PaperState, listings: readonly WrittenListing[]): void {
    const paper = this.paperCount++;
    const lists = [...new Set(listings.map(({ list }) => list))];
    this.papers.node(paper, { id, ...properties });
    this.naming.papers.add(paper, lists);
    for (const kind of neighbourKinds) {
      const isIncoming = neighbourGraph[kind].direction === 'in';
      for (const relation of relations[kind]) {
        const node = this.neighbours[kind].meet(relation.id, relation.node);
        this.naming[kind].add(node, lists);
        if (isIncoming) this.relations[kind].relationship(node, paper, relation.properties);
        else this.relations[kind].relationship(paper, node, relation.properties);
      }
    }
    for (const { list, properties: stated } of listings) this.listedIn.relationship(paper, list, stated);
  }

  list(list: number, properties: Properties): void {
    this.lists.node(list, properties);
  }

  /** A section of a list; those above it come first. */
  section(list: number, section: Section): void {
    const { id, properties, node } = asRelation(section);
    const category = this.neighbours.categories.meet(id, node);
    this.naming.categories.add(category, [list]);
    this.hasSection.relationship(list, category, properties);
    if (section.parent === null || this.placed.get(category) === 1) return;
    this.placed.set(category, 1);
    this.subcategoryOf.relationship(category, this.neighbours.categories.meet(section.parent, {}), {});
  }

  issue(list: number, properties: Properties): void {
    this.issues.node(this.issueCount, properties);
    this.hasIssue.relationship(list, this.issueCount, {});
    this.issueCount += 1;
  }

  /** Completes the files. */
  async finish(): Promise<void> {
    for (const kind of neighbourKinds) await this.neighbours[kind].finish();
    for (const { rows, header: text } of this.files) {
      if (rows instanceof Rows) rows.close();
      writeFileSync(headerOf(rows.path), `${text}\n`);
    }
  }

  /** What stands behind the database's name for `neo4j-admin database import full`, run in the folder. */
  get importArguments(): string[] {
    const name = (path: string): string => path.slice(this.folder.length + 1);
    const broken = this.files.filter(({ rows }) => rows.hasBreaks).map(({ rows }) => name(rows.path));
    return [
      ...this.files.map(({ option, rows }) => `${option}=${name(headerOf(rows.path))},${name(rows.path)}`),
      ...['--id-type=integer', '--normalize-types=false', '--bad-tolerance=0'],
      `--array-delimiter=U+${arrayDelimiter.charCodeAt(0).toString(16).toUpperCase()}`,
      ...(broken.length > 0
        ? [`--multiline-fields=${broken.join(',')}`, '--multiline-fields-format=v2']
        : []),
    ];
  }

  private nodes(label: string, columns: Columns): Rows {
    const rows = new Rows(join(this.folder, `${label}.csv`), label, columns);
    this.files.push({ option: `--nodes=${label}`, rows, header: header([`:ID(${label})`], columns) });
    return rows;
  }

  private relationships(type: string, from: string, to: string, columns: Columns): Rows {
    const rows = new Rows(join(this.folder, `${type}.csv`), type, columns);
    const ends = [`:START_ID(${from})`, `:END_ID(${to})`];
    this.files.push({ option: `--relationships=${type}`, rows, header: header(ends, columns) });
    return rows;
  }
}

/** A file with the numbers of nodes and their properties. */
class Rows {
  private readonly file: LineFile;
  private readonly row: RowWriter;

  constructor(
    readonly path: string,
    what: string,
    columns: Columns,
  ) {
    this.file = new LineFile(path);
    this.row = new RowWriter(what, columns);
  }

  get hasBreaks(): boolean {
    return this.file.hasBreaks;
  }

  node(number: number, properties: Properties): void {
    this.file.write(number + this.row.fields(properties));
  }

  relationship(from: number, to: number, properties: Properties): void {
    this.file.write(`${from},${to}${this.row.fields(properties)}`);
  }

  close(): void {
    this.file.close();
  }
}

function headerOf(path: string): string {
  return path.replace(/\.csv$/, '.header.csv');
}
