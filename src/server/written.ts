/** A list in an answer that is JSON already, in pieces: put together it would be there twice. */
export class WrittenList {
  /** @param items JSON of one or more of its items each, with commas between them */
  constructor(private readonly items: readonly string[]) {}

  *pieces(): Generator<string> {
    let before = '[';
    for (const item of this.items) {
      yield before;
      yield item;
      before = ',';
    }
    yield before === '[' ? '[]' : ']';
  }
}

/** So many bytes stand free behind data: what an answer says besides fits in, and nothing large has to be copied for it. */
const ROOM = 4_096;

/** An answer in UTF-8 up to the end of its data, which is JSON already. */
export class WrittenData {
  /** @param bytes as `write` made them */
  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {}

  /** `{"data":…`, with room behind it. @param pieces the JSON of the data */
  static write(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
    const texts = ['{"data":', ...pieces];
    const length = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const bytes = Buffer.allocUnsafeSlow(length + ROOM);
    let written = 0;
    for (const text of texts) written += bytes.write(text, written);
    return bytes;
  }

  /** The whole answer, once. @param rest what follows the data, from the comma or the brace on */
  endWith(rest: string): Buffer {
    const bytes = Buffer.from(this.bytes.buffer);
    const end = bytes.length - ROOM;
    if (Buffer.byteLength(rest) > ROOM) return Buffer.concat([bytes.subarray(0, end), Buffer.from(rest)]);
    return bytes.subarray(0, end + bytes.write(rest, end));
  }
}
