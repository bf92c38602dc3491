/** The bytes are no text that can be read. The message says what was expected, what came and what to do. */
export class SourceTextError extends Error {
  override name = 'SourceTextError';
  constructor(
    message: string,
    /** Where in the bytes, from 0. */
    readonly offset: number,
    /** Where in the text, from 1; null when it concerns the whole. */
    readonly line: number | null = null,
  ) {
    super(message);
  }
}

const defaultMaximumBytes = 8 * 1024 * 1024;

/**
 * Reads the bytes of a source as UTF-8, without byte order mark, lines ended by "\n", as many lines as the source has.
 * What had been UTF-8, was read as Windows-1252 and written as UTF-8 again is undone; sound text stays as it is.
 * @throws {SourceTextError} invalid UTF-8, a NUL byte (not text), or more than `maximumBytes` (8 MiB if not given)
 */
export function decodeText(bytes: Uint8Array, { maximumBytes = defaultMaximumBytes } = {}): string {
  if (bytes.length > maximumBytes) {
    throw new SourceTextError(
      `Expected at most ${maximumBytes} bytes of text, got ${bytes.length}. Split the source into smaller files.`,
      maximumBytes,
    );
  }
  const invalid = invalidUtf8Offset(bytes);
  if (invalid !== null)
    throw new SourceTextError(describeInvalid(bytes, invalid), invalid, lineAt(bytes, invalid));
  const binary = bytes.indexOf(0);
  if (binary >= 0) {
    throw new SourceTextError(
      `Expected text, got a NUL byte at byte offset ${binary}. This looks like a binary file: give the text itself.`,
      binary,
      lineAt(bytes, binary),
    );
  }
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const text = undoDoubleEncoding(decoded) ?? decoded;
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * The text before it was encoded twice (UTF-8 read as Windows-1252, written as UTF-8), or null when it was not:
 * every character must stand for one byte of Windows-1252, and all bytes together must be valid UTF-8.
 */
function undoDoubleEncoding(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  let doubled = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = windows1252Byte(code);
    if (byte === undefined) return null;
    if (code > 0x7f) doubled = true;
    bytes[index] = byte;
  }
  if (!doubled || invalidUtf8Offset(bytes) !== null) return null;
  return new TextDecoder('utf-8').decode(bytes);
}

/** The characters that Windows-1252 has at bytes 80 to 9F; where it has none, decoders put the C1 control itself. */
const windows1252Upper = new Map(
  Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ', (character, index) => [
    character.charCodeAt(0),
    0x80 + index,
  ]),
);

function windows1252Byte(code: number): number | undefined {
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : windows1252Upper.get(code);
}

/** Offset of the first byte that cannot stand there, or null. Well-formed sequences: Unicode 15, table 3-7. */
function invalidUtf8Offset(bytes: Uint8Array): number | null {
  let offset = 0;
  while (offset < bytes.length) {
    const first = bytes[offset]!;
    const length =
      first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0) return offset;
    for (let index = 1; index < length; index += 1) {
      const next = bytes[offset + index];
      const lowest = index > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
      const highest = index > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
      if (next === undefined || next < lowest || next > highest) return offset;
    }
    offset += length;
  }
  return null;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
}

function describeInvalid(bytes: Uint8Array, offset: number): string {
  const line = lineAt(bytes, offset);
  const found = [...bytes.subarray(offset, offset + 4)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(' ');
  const utf16 = offset === 0 && /^(?:ff fe|fe ff)/.test(found) ? ' This looks like UTF-16.' : '';
  return (
    `Expected UTF-8, got the bytes ${found} at byte offset ${offset} (line ${line}).${utf16} ` +
    `Save the source as UTF-8.`
  );
}
