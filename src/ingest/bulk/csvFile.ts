import { closeSync, openSync, writeSync } from 'node:fs';

/** Bytes that are gathered before they are written. */
const BUFFER = 256 * 1024;

/** A file that is written row by row. Rows end in a line feed. */
export class CsvFile {
  private readonly descriptor: number;
  private readonly buffer = Buffer.allocUnsafe(BUFFER);
  private used = 0;
  private written = 0;
  /** A field holds a line break: the reader must look for that. */
  hasBreaks = false;

  constructor(readonly path: string) {
    this.descriptor = openSync(path, 'w');
  }

  /** Bytes of the rows so far: where the next one begins. */
  get length(): number {
    return this.written + this.used;
  }

  /** @param row without the line feed at its end */
  write(row: string): void {
    if (!this.hasBreaks) this.hasBreaks = row.includes('\n') || row.includes('\r');
    // A UTF-16 unit is at most three bytes of UTF-8.
    const most = row.length * 3 + 1;
    if (this.used + most > BUFFER) this.flush();
    if (most > BUFFER) {
      this.put(Buffer.from(`${row}\n`, 'utf8'));
      return;
    }
    this.used += this.buffer.write(row, this.used, 'utf8');
    this.buffer[this.used] = 0x0a;
    this.used += 1;
  }

  flush(): void {
    const { used } = this;
    this.used = 0;
    if (used > 0) this.put(this.buffer.subarray(0, used));
  }

  close(): void {
    this.flush();
    closeSync(this.descriptor);
  }

  private put(bytes: Uint8Array): void {
    for (let start = 0; start < bytes.length;) start += writeSync(this.descriptor, bytes, start);
    this.written += bytes.length;
  }
}
