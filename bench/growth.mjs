import { shown } from './figures.mjs';
import { openGraph } from './graph.mjs';
import { measure, overRounds } from './measure.mjs';
import { questions } from './questions.mjs';
import { circumstances, linesOf, table, write } from './report.mjs';
import { requestsFor } from './requests.mjs';
import { startServers, stopServers } from './servers.mjs';

const asked = ['one-paper', 'page-of-50', 'page-1000', 'two-relations'];

/** How latency grows with the graph: Lithograph and the limit, one client, on generated graphs that are open side by side. */
export async function growth({ sizes, seconds, rounds, folder }) {
  const graphs = [];
  try {
    for (const size of sizes) {
      const graph = await openGraph({ generated: size });
      graphs.push({ size, graph, servers: [] });
      graphs.at(-1).servers = await startServers(graph, ['lithograph', 'limit']);
    }
    const told = await circumstances(`generated papers: ${sizes.join(', ')}`);
    // The smallest graph has to have a page 1,000, and one behind it.
    const pageSize = Math.min(25, Math.floor((Math.min(...sizes) - 1) / 1_000));
    const prepared = [];
    for (const question of questions.filter(({ folder: name }) => asked.includes(name))) {
      const places = [];
      for (const { size, graph, servers } of graphs) {
        const requests = await requestsFor(question, servers, { graph, pageSize });
        for (const server of servers)
          places.push({ size, server, java: graph.java, requests: requests[server.name], taken: [] });
      }
      prepared.push({ name: question.name, places });
    }
    console.log('All answers are equal. Warming up …');
    for (const { places } of prepared)
      for (const { server, java, requests } of places)
        await measure(server, java, requests, { clients: 4, seconds });
    const measured = [];
    for (const { name, places } of prepared) {
      for (let round = 0; round < rounds; round += 1)
        for (let turn = 0; turn < places.length; turn += 1) {
          const { server, java, requests, taken } = places[(round + turn) % places.length];
          taken.push(await measure(server, java, requests, { clients: 1, seconds }));
        }
      const figures = places.map((place) => ({
        ...{ size: place.size, server: place.server.name },
        ...overRounds(place.taken),
      }));
      measured.push({ name, figures });
      console.log(`Measured: ${name}`);
    }
    await write(folder, 'growth', written(told, sizes, measured, { seconds, rounds, pageSize }), {
      ...{ ...told, sizes, seconds, rounds, pageSize, measured },
    });
    return measured.every(({ figures }) => figures.every(({ wrong }) => wrong === 0));
  } finally {
    for (const { graph, servers } of graphs) {
      await stopServers(servers);
      await graph.close();
    }
  }
}

function written(told, sizes, measured, { seconds, rounds, pageSize }) {
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const called = { lithograph: 'Lithograph', limit: 'limit' };
  const rows = measured.flatMap(({ name, figures }) =>
    Object.entries(called).map(([server, serverName]) => {
      const at = (size) => figures.find((one) => one.size === size && one.server === server);
      return [
        name,
        serverName,
        ...sizes.map((size) => `${shown(at(size).median)} · ${shown(at(size).p99)}`),
        (at(largest).median / at(smallest).median).toFixed(2),
      ];
    }),
  );
  return [
    '# Latency as the graph grows',
    linesOf(told),
    `One client, ${rounds} rounds of ${seconds} s for each figure, the servers and graphs take turns; pages 1,000 of ${pageSize} papers each. Milliseconds, median · p99; growth is that of the median.`,
    table(['question', '', ...sizes.map((size) => `${size.toLocaleString('en')} papers`), 'growth'], rows),
  ].join('\n\n');
}
