import { shown } from './figures.mjs';
import { measure, overRounds } from './measure.mjs';
import { openGraph } from './graph.mjs';
import { mix, questions } from './questions.mjs';
import { circumstances, linesOf, table, write } from './report.mjs';
import { mixOf, requestsFor } from './requests.mjs';
import { startServers, stopServers } from './servers.mjs';

const called = { lithograph: 'Lithograph', peer: '@neo4j/graphql', limit: 'limit' };
const loads = [
  { key: 'one', clients: 1 },
  { key: 'many', clients: 16 },
];
const PAGE = 25;

/** Lithograph, @neo4j/graphql and the limit side by side over one graph. @returns whether every answer was right */
export async function compare({ source, seconds, rounds, only, rate, folder }) {
  const graph = await openGraph(source);
  let servers = [];
  try {
    const told = await circumstances(graph.name);
    servers = await startServers(graph, Object.keys(called));
    const asked = await prepare(servers, graph, only);
    console.log('All answers are equal. Warming up …');
    for (const { requests } of asked)
      for (const server of servers)
        if (requests[server.name])
          await measure(server, graph.java, requests[server.name], { clients: 4, seconds });
    const measured = await inRounds(asked, servers, graph, { seconds, rounds });
    const arriving = await atRate(asked, servers, graph, measured, { seconds, rounds, rate });
    const markdown = written(told, measured, arriving, { seconds, rounds });
    await write(folder, 'compare', markdown, { ...told, seconds, rounds, measured, arriving });
    return [...measured.flatMap(({ figures }) => Object.values(figures)), arriving?.figures ?? {}].every(
      (figures) => Object.values(figures).every(({ wrong }) => wrong === 0),
    );
  } finally {
    await stopServers(servers);
    await graph.close();
  }
}

/** Each question with its requests by server; last the mix, when all that it consists of is asked. */
async function prepare(servers, graph, only) {
  const asked = [];
  for (const { name, folder, ...question } of questions) {
    if (only && !only.includes(folder)) continue;
    console.log(`Comparing answers: ${name}`);
    const requests = await requestsFor({ name, folder, ...question }, servers, { graph, pageSize: PAGE });
    asked.push({ name, folder, requests });
  }
  const byFolder = Object.fromEntries(asked.map(({ folder, requests }) => [folder, requests]));
  const isWhole = Object.keys(mix).every((folder) => byFolder[folder]);
  return isWhole ? [...asked, { name: 'mix', folder: 'mix', requests: mixOf(byFolder) }] : asked;
}

/** Rounds of all servers take turns, and each begins one in turn, so that what disturbs the machine disturbs all alike. */
async function inRounds(asked, servers, graph, { seconds, rounds }) {
  const measured = [];
  for (const { name, requests } of asked) {
    const figures = { one: {}, many: {} };
    for (const { key, clients } of loads) {
      const taken = Object.fromEntries(servers.map((server) => [server.name, []]));
      for (let round = 0; round < rounds; round += 1)
        for (let turn = 0; turn < servers.length; turn += 1) {
          const server = servers[(round + turn) % servers.length];
          if (!requests[server.name]) continue;
          taken[server.name].push(
            await measure(server, graph.java, requests[server.name], { clients, seconds }),
          );
        }
      for (const [server, results] of Object.entries(taken))
        if (results.length > 0) figures[key][server] = overRounds(results);
    }
    measured.push({ name, figures });
    console.log(`Measured: ${name}`);
  }
  return measured;
}

/** The mix at the same rate for all: if none is given, half of what the slowest has managed. */
async function atRate(asked, servers, graph, measured, { seconds, rounds, rate }) {
  const mixed = asked.find(({ folder }) => folder === 'mix');
  if (!mixed) return null;
  const managed = Object.values(measured.find(({ name }) => name === 'mix').figures.many);
  const chosen = rate ?? Math.max(1, Math.floor(Math.min(...managed.map(({ perSecond }) => perSecond)) / 2));
  const taken = Object.fromEntries(servers.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < servers.length; turn += 1) {
      const server = servers[(round + turn) % servers.length];
      const how = { rate: chosen, seconds: seconds * 2 };
      taken[server.name].push(await measure(server, graph.java, mixed.requests[server.name], how));
    }
  return {
    rate: chosen,
    figures: Object.fromEntries(Object.entries(taken).map(([name, results]) => [name, overRounds(results)])),
  };
}

function written(told, measured, arriving, { seconds, rounds }) {
  const names = Object.keys(called);
  const head = ['question', ...Object.values(called), '÷ @neo4j/graphql', '÷ limit'];
  const ratios = (figures, of) =>
    ['peer', 'limit'].map((other) =>
      figures[other] ? (figures.lithograph[of] / figures[other][of]).toFixed(2) : '',
    );
  const rows = (key, cell, of) =>
    measured.map(({ name, figures: { [key]: figures } }) => [
      name,
      ...names.map((server) => (figures[server] ? cell(figures[server]) : 'cannot')),
      ...ratios(figures, of),
    ]);
  const times = (figures) => `${shown(figures.median)} · ${shown(figures.p99)} · ${shown(figures.perSecond)}`;
  const cpu = ({ node, neo4j }) => `${shown(node)} + ${shown(neo4j)}`;
  const wrong = measured.flatMap(({ name, figures }) =>
    Object.values(figures).flatMap((byServer) =>
      Object.entries(byServer).flatMap(([server, { wrong: count }]) =>
        count > 0 ? [`- ${called[server]}, ${name}: ${count}`] : [],
      ),
    ),
  );
  const parts = [
    '# Side by side',
    linesOf(told),
    `${rounds} rounds of ${seconds} s for each figure; the servers take turns; medians over the rounds.`,
    '## One client',
    'Milliseconds, median · p99, and answers a second. The ratios are of the medians: less is better.',
    table(head, rows('one', times, 'median')),
    '## 16 clients',
    'The same; the ratios are of the answers a second: more is better.',
    table(head, rows('many', times, 'perSecond')),
    '## Processor time',
    'Milliseconds for an answer with 16 clients, of Node + of Neo4j. The ratios are of Node’s.',
    table(head, rows('many', cpu, 'node')),
  ];
  if (arriving)
    parts.push(
      '## At a fixed rate',
      `${arriving.rate} questions of the mix a second, whether or not those before them are answered. The ratios are of the p99.`,
      table(head, [
        ['mix', ...names.map((name) => times(arriving.figures[name])), ...ratios(arriving.figures, 'p99')],
      ]),
    );
  parts.push(
    wrong.length > 0
      ? `## Wrong answers\n\n${wrong.join('\n')}`
      : 'Every answer was the one that was compared before.',
  );
  return parts.join('\n\n');
}
