import type { SourcePart } from '../record.js';
import { SourceError } from '../source.js';

// eslint-disable-next-line @typescript-eslint/require-await, require-yield -- not read yet
export async function* readRis(_chunks: AsyncIterable<string>, name: string): AsyncGenerator<SourcePart> {
  throw new SourceError(name, null, 'This format is not read yet.');
}
