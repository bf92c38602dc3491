/** A part of an answer that is JSON already. */
export class WrittenJson {
  constructor(readonly json: string) {}
}

/** So many bytes stand free behind data: what an answer says besides fits in, and nothing large has to be copied for it. */
const ROOM = 4_096;

/** An answer in UTF-8 up to the end of its data, which is JSON already. */
export class WrittenData {
  /** @param bytes as `write` made them */
  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {}

  /** `{"data":…`, with room behind it. */
  static write(json: string): Uint8Array<ArrayBuffer> {
    const text = `{"data":${json}`;
    const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text) + ROOM);
    bytes.write(text);
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
