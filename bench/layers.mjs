import { readFile } from 'node:fs/promises';
import { shown } from './figures.mjs';
import { measure, overRounds } from './measure.mjs';
import { circumstances, linesOf, table, write } from './report.mjs';
import { startPrinting, stopServers } from './servers.mjs';

/** Each with those above it; but a query that Lithograph has prepared does not go through Apollo Server. */
const layers = [
  { name: 'node:http' },
  { name: 'Fastify' },
  { name: 'CORS, compression' },
  { name: 'Apollo Server' },
  { name: 'Lithograph, through Apollo Server', layer: 'Lithograph', beside: { extensions: {} } },
  { name: 'Lithograph, a prepared query', layer: 'Lithograph' },
];

/** What stands between a socket and a resolver: the processor time of one paper without a database, layer by layer. */
export async function layered({ seconds, rounds, folder }) {
  const told = await circumstances('no graph');
  const query = await readFile(new URL('questions/one-paper/lithograph.graphql', import.meta.url), 'utf8');
  const servers = [];
  try {
    for (const { name, layer = name, beside } of layers) {
      const { url, ...server } = await startPrinting(name, 'layers/server.mjs', {}, [layer]);
      const body = JSON.stringify({ query, variables: { id: 'P1' }, ...beside });
      const answer = await ask(`${url}/graphql`, body);
      servers.push({ ...server, url: `${url}/graphql`, requests: [{ body, expected: answer }], taken: [] });
    }
    for (const server of servers)
      await measure(server, server.pid, server.requests, { clients: 16, seconds });
    for (let round = 0; round < rounds; round += 1)
      for (const server of servers)
        server.taken.push(await measure(server, server.pid, server.requests, { clients: 16, seconds }));
    const measured = servers.map(({ name, taken }) => ({ name, ...overRounds(taken) }));
    await write(folder, 'layers', written(told, measured, { seconds, rounds }), {
      ...told,
      seconds,
      rounds,
      measured,
    });
    return measured.every(({ wrong }) => wrong === 0);
  } finally {
    await stopServers(servers);
  }
}

async function ask(url, body) {
  const headers = { 'content-type': 'application/json' };
  const answer = Buffer.from(await (await fetch(url, { method: 'POST', headers, body })).arrayBuffer());
  const { data } = JSON.parse(answer);
  if (data?.paper?.authors?.length !== 4) throw new Error(`${url} does not answer one paper: ${answer}`);
  return answer;
}

function written(told, measured, { seconds, rounds }) {
  const rows = measured.map(({ name, node }, index) => [
    name,
    shown(node),
    index === 0 ? '' : shown(node - measured[0].node),
  ]);
  return [
    '# Between a socket and a resolver',
    linesOf(told),
    `One paper without a database, 16 clients, ${rounds} rounds of ${seconds} s for each figure, the servers take turns. Milliseconds of Node’s processor time for an answer.`,
    table(['answered by', 'ms', 'more than node:http'], rows),
  ].join('\n\n');
}
