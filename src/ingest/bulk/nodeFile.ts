import { closeSync, openSync, readSync } from 'node:fs';
import { neighbourColumns } from '../columns.js';
import { Column, HashTable } from '../hashTable.js';
import { hash64 } from '../hash64.js';
import {
  descriptions,
  neighbourGraph,
  type Claim,
  type NeighbourKind,
  type Properties,
} from '../neighbours.js';
import { cellText, rowCells } from './cell.js';
import { RowWriter } from './rowWriter.js';
import { LineFile } from './lineFile.js';
import { cutOut } from './cutOut.js';

/** What is claimed of a node in more ways than one. */
interface Contested {
  claims: Set<Claim>;
  /** Properties of the node by one of the claims. */
  node: Properties;
  id: string;
}

/**
 * The nodes of one kind round papers, each a row that is written when the node is first described, and is written anew at
 * the end where others describe it better. Keeps some thirty bytes for each node.
 */
export class NodeFile {
  private readonly file: LineFile;
  private readonly table = new HashTable();
  /** Half of a hash of the claim that the row shows. */
  private readonly claims = new Column(new Uint32Array());
  /** Where the row begins, plus one; 0 when there is none. */
  private readonly places = new Column(new Float64Array());
  private readonly contested = new Map<number, Contested>();
  private readonly row: RowWriter;
  private readonly hash = { high: 0, low: 0 };

  constructor(
    private readonly kind: NeighbourKind,
    readonly path: string,
  ) {
    this.file = new LineFile(path);
    this.row = new RowWriter(neighbourGraph[kind].label, {
      [neighbourGraph[kind].key]: 'string',
      ...neighbourColumns[kind],
    });
  }

  get size(): number {
    return this.table.size;
  }

  get hasBreaks(): boolean {
    return this.file.hasBreaks;
  }

  /** The node's number. @param node its properties as one relation has them; without its claim it is only referred to */
  meet(id: string, node: Properties): number {
    const number = this.table.put(id);
    const claim = node[descriptions[this.kind].property] as Claim | null | undefined;
    if (claim === undefined || claim === null) return number;
    const { low } = hash64(String(claim), this.hash);
    if (this.places.get(number) === 0) {
      this.places.set(number, this.file.length + 1);
      this.claims.set(number, low);
      this.file.write(this.rowOf(number, id, node));
    } else if (this.claims.get(number) !== low) this.contest(number, id, node, claim);
    return number;
  }

  /** Brings contested nodes to the best of their claims. Nothing can be met afterwards. */
  async finish(): Promise<void> {
    this.file.close();
    if (this.contested.size === 0) return;
    const description = descriptions[this.kind];
    const { property } = description;
    const numbers = [...this.contested.keys()].sort(
      (one, other) => this.places.get(one) - this.places.get(other),
    );
    const cuts: { start: number; end: number }[] = [];
    let rows = '';
    const descriptor = openSync(this.path, 'r');
    try {
      for (const number of numbers) {
        const { claims, node, id } = this.contested.get(number)!;
        const start = this.places.get(number) - 1;
        const { fields, length } = readRow(descriptor, start);
        cuts.push({ start, end: start + length });
        const first = cellText(fields[1 + this.row.indexOf(property)]!);
        claims.add(typeof node[property] === 'number' ? Number(first) : first);
        rows += `${this.rowOf(number, id, { ...node, ...description.describe(description.best([...claims])) })}\n`;
      }
    } finally {
      closeSync(descriptor);
    }
    await cutOut(this.path, cuts, rows);
  }

  private contest(number: number, id: string, node: Properties, claim: Claim): void {
    const known = this.contested.get(number);
    if (known) known.claims.add(claim);
    else this.contested.set(number, { claims: new Set([claim]), node, id });
  }

  private rowOf(number: number, id: string, node: Properties): string {
    return number + this.row.fields({ [neighbourGraph[this.kind].key]: id, ...node });
  }
}

/** The fields of the row that begins at this byte, and how many bytes it has. */
function readRow(descriptor: number, start: number): { fields: string[]; length: number } {
  for (let size = 4096; ; size *= 4) {
    const buffer = Buffer.allocUnsafe(size);
    const read = readSync(descriptor, buffer, 0, size, start);
    const fields = rowCells(buffer.toString('utf8', 0, read));
    if (fields) return { fields, length: Buffer.byteLength(fields.join(',')) + 1 };
    if (read < size) throw new Error('Expected a row that ends in a line feed.');
  }
}
