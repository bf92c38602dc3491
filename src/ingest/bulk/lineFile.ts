import { closeSync, openSync, writeSync } from 'node:fs';

/** Bytes that are gathered before they are written. */
const BUFFER = 256 * 1024;

/** A file that is written line by line, synchronously and in large pieces. */
export class LineFile {
  private readonly descriptor: number;
  private readonly buffer = Buffer.allocUnsafe(BUFFER);
  private used = 0;
  private written = 0;
  /** A line holds line breaks, as a field of a CSV file may. */
  hasBreaks = false;

  constructor(readonly path: string) {
    this.descriptor = openSync(path, 'w');
  }

  /** Bytes so far: where the next line begins. */
  get length(): number {
    return this.written + this.used;
  }

  /** @param line without the line feed at its end */
  write(line: string): void {
    if (!this.hasBreaks) this.hasBreaks = line.includes('\n') || line.includes('\r');
    // A UTF-16 unit is at most three bytes of UTF-8.
    const most = line.length * 3 + 1;
    if (this.used + most > BUFFER) this.flush();
    if (most > BUFFER) {
      this.put(Buffer.from(`${line}\n`, 'utf8'));
      return;
    }
    this.used += this.buffer.write(line, this.used, 'utf8');
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
