// Loaded before a server whose heap is watched: collects what is not in use and says how much is.
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
// A server that is told to end has nothing else to wait for.
process.channel.unref();
