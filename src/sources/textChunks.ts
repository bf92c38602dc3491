import { isUtf8 } from 'node:buffer';
import { SourceError } from './source.js';
import { decodeText, SourceTextError } from './text.js';

/**
 * The text of bytes in UTF-8, chunk after chunk, without byte order mark and with lines ended by "\n". Chunks end
 * anywhere but within a character or a line end.
 * @param name of the source, for errors
 * @throws {SourceError} a NUL byte or invalid UTF-8, with the line
 */
export async function* textChunks(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let line = 1;
  let kept: Uint8Array = new Uint8Array();
  let isFirst = true;
  for await (const chunk of bytes) {
    const joined = kept.length > 0 ? Buffer.concat([kept, chunk]) : chunk;
    const end = wholeCharacters(joined);
    kept = joined.subarray(end);
    const whole = joined.subarray(0, end);
    if (whole.length === 0) continue;
    if (!isUtf8(whole) || whole.includes(0)) throw unreadable(whole, name, line);
    const text = decoder.decode(whole);
    yield lineEnds(isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text);
    line += countLines(whole);
    isFirst = false;
  }
  if (kept.length === 0) return;
  if (!isUtf8(kept)) throw unreadable(kept, name, line);
  yield lineEnds(decoder.decode(kept));
}

/** Where the last character ends that is there in full; a carriage return waits for the line feed behind it. */
function wholeCharacters(bytes: Uint8Array): number {
  let end = bytes.length;
  if (bytes[end - 1] === 0x0d) return end - 1;
  // At most three bytes can stand behind the first byte of a character.
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      if (back < needed) end = bytes.length - back;
      break;
    }
  }
  return end;
}

function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** How many lines end in the bytes. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}

function unreadable(bytes: Uint8Array, name: string, linesBefore: number): SourceError {
  try {
    decodeText(bytes, { maximumBytes: Infinity });
  } catch (error) {
    if (!(error instanceof SourceTextError)) throw error;
    const { offset } = error;
    const found = Buffer.from(bytes.subarray(offset, offset + 4))
      .toString('hex')
      .replace(/(?=(?:..)+$)\B/g, ' ');
    const problem =
      bytes[offset] === 0
        ? 'Expected text, got a NUL byte. The file seems to be damaged: copy or export it again.'
        : `Expected UTF-8, got the bytes ${found}. Save the source as UTF-8.`;
    return new SourceError(name, linesBefore + countLines(bytes.subarray(0, offset)), problem, {
      cause: error,
    });
  }
  throw new Error('Expected bytes that are no text.');
}
