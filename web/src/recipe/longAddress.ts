/** A query of more characters than these is packed: mail programs and chats cut long addresses. */
const longest = 2000;

/** A query as `g=` and its compressed form where it is too long; else as it is. */
export async function packed(query: string): Promise<string> {
  if (query.length <= longest) return query;
  const bytes = await through(new TextEncoder().encode(query), new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `g=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Whether a query has to be unpacked before it can be read. */
export function isPacked(query: string): boolean {
  return /^g=[\w-]+$/.test(query);
}

/** The query that was packed; what is broken stays as it is. */
export async function unpacked(query: string): Promise<string> {
  if (!isPacked(query)) return query;
  try {
    const binary = atob(query.slice(2).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
  } catch {
    return query;
  }
}

/** More than any recipe: what grows beyond it is no address of ours. */
const mostBytes = 1_000_000;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of read(new Blob([bytes]).stream().pipeThrough(transform))) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) throw new RangeError(`More than ${mostBytes} bytes in an address.`);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** The chunks of a stream; Safari cannot iterate over it by itself. */
async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
