/**
 * Frees the memory of bytes that are needed no more, now; they are empty then. It lies outside V8's heap, and V8 would make
 * a full collection for every few answers to find that out.
 */
export function letGo(bytes: Uint8Array<ArrayBuffer>): void {
  const { port1 } = new MessageChannel();
  port1.close();
  port1.postMessage(null, [bytes.buffer]); // handed over to nobody
}
