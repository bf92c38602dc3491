import { readJson } from '../readJson.js';
import type { SourcePart } from '../record.js';
import { readPaperObject } from './paperObject.js';

/** Reads JSON lines, or an array, of objects as docs/json-lines.schema.json has them. */
export function readJsonLines(chunks: AsyncIterable<string>): AsyncGenerator<SourcePart> {
  return readJson(chunks, readPaperObject);
}
