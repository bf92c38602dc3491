// `npm run bench [-- URL]`: 32 clients for 10 s against a running server, one question after the other.
// Prints a table for bench/README.md. Start the server first, on the default graph: `npm start`.
import autocannon from 'autocannon';
import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';

const url = `${process.argv[2] ?? 'http://127.0.0.1:4000'}/graphql`;
const clients = 32;
const seconds = 10;

const questions = {
  'one paper': '{ paper(arxivId: "2304.14454") { title date authors { name } venue { name } } }',
  'page of 50 with relations':
    '{ papers(first: 50) { title authors { name papers { title } } categories { path } repositories { url } venue { name } } }',
  'who wrote with': await readFile(
    new URL('../schema/examples/05-who-wrote-with.graphql', import.meta.url),
    'utf8',
  ),
};

console.log(
  `${clients} clients, ${seconds} s each, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0].toFixed(1)}\n`,
);
console.log('| question | answers/s | median ms | p99 ms | p99 / median | errors |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [name, query] of Object.entries(questions)) {
  await measure(query, 5); // Neo4j and V8 compile what is asked often
  const { requests, latency, errors, non2xx, mismatches } = await measure(query, seconds);
  const failed = errors + non2xx + mismatches;
  const ratio = (latency.p99 / latency.p50).toFixed(1);
  console.log(
    `| ${name} | ${Math.round(requests.mean)} | ${latency.p50} | ${latency.p99} | ${ratio} | ${failed} |`,
  );
}

/** Every answer must be the one that a single client gets. */
async function measure(query, duration) {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  };
  const expectBody = await (await fetch(url, request)).text();
  return autocannon({ url, connections: clients, duration, ...request, expectBody });
}
