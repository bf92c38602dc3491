import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { median, shown } from './figures.mjs';
import { openGraph } from './graph.mjs';
import { closedLoop } from './load.mjs';
import { measure } from './measure.mjs';
import { residentOf } from './processes.mjs';
import { mix, questions } from './questions.mjs';
import { circumstances, linesOf, table, write } from './report.mjs';
import { mixOf, requestsFor } from './requests.mjs';
import { mostPapers } from './samples.mjs';
import { startServers, stopServers } from './servers.mjs';

const CLIENTS = 16;
/** Of `one paper`, a second, while others ask for much. */
const RATE = 20;
/** For so many times the seconds of other questions: of a hundred answers the last is to be a dozen answers. */
const LONGER = 12;

/** Lithograph's memory while 16 clients ask the mix, and what one client notices of another's large answers. */
export async function memory({ source, seconds, minutes, folder }) {
  const graph = await openGraph(source);
  let servers = [];
  try {
    const told = await circumstances(graph.name);
    servers = await startServers(graph, ['lithograph']);
    const [server] = servers;
    const asked = {};
    for (const question of questions.filter(({ folder: name }) => mix[name]))
      asked[question.folder] = await requestsFor(question, servers, { graph, pageSize: 25 });
    console.log(`The mix for ${minutes} minutes …`);
    const growth = await overTime(server, mixOf(asked).lithograph, minutes * 60);
    console.log('Large answers …');
    const stall = await besideLarge(server, graph, asked['one-paper'].lithograph, seconds);
    await write(folder, 'memory', written(told, growth, stall), { ...told, minutes, seconds, growth, stall });
    return growth.wrong === 0 && stall.alone.wrong === 0 && stall.beside.wrong + stall.large.wrong === 0;
  } finally {
    await stopServers(servers);
    await graph.close();
  }
}

/**
 * Megabytes of the heap in use each minute, and resident each second: what they were after a minute, at the end, and at
 * most after the first minute.
 */
async function overTime({ url, pid, heapInUse }, requests, seconds) {
  const resident = [await residentOf(pid)];
  const inUse = [];
  const sampling = [
    setInterval(() => void residentOf(pid).then((size) => resident.push(size)), 1_000),
    setInterval(() => void heapInUse().then((bytes) => inUse.push(bytes / 1e6)), 60_000),
  ];
  const { perSecond, wrong } = await closedLoop(url, requests, { clients: CLIENTS, seconds });
  sampling.forEach(clearInterval);
  // A collector gives and takes: medians over ten seconds.
  const around = (second) => median(resident.slice(Math.max(0, second - 5), second + 5));
  const first = Math.min(60, Math.floor(resident.length / 2));
  const later = resident.slice(first);
  return {
    atStart: resident[0],
    afterFirst: around(first),
    first,
    atEnd: around(resident.length - 5),
    most: Math.max(...later),
    perMinute: slope(later) * 60,
    perSecond,
    wrong,
    inUse,
    resident,
  };
}

/** Of the line with the least squares, for each step. */
function slope(numbers) {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  let [above, below] = [0, 0];
  for (const [index, number] of numbers.entries()) {
    above += (index - middle) * (number - mean);
    below += (index - middle) ** 2;
  }
  return above / below;
}

/** One paper at a low rate, first alone, then while another client fetches a large answer again and again. */
async function besideLarge(server, graph, onePaper, seconds) {
  const query = await readFile(new URL('large-answer.graphql', import.meta.url), 'utf8');
  const body = JSON.stringify({ query, variables: { ids: await mostPapers(graph) } });
  const headers = { 'content-type': 'application/json' };
  const bytes = async () =>
    Buffer.from(await (await fetch(server.url, { method: 'POST', headers, body })).arrayBuffer());
  const expected = await bytes();
  const { errors } = JSON.parse(expected);
  if (errors) throw new Error(`The large answer has errors: ${JSON.stringify(errors)}`);
  const how = { rate: RATE, seconds: seconds * LONGER };
  await measure(server, graph.java, onePaper, { rate: RATE, seconds });
  const alone = await measure(server, graph.java, onePaper, how);
  const requests = [{ body, expected }];
  const workerData = { url: server.url, requests, seconds: how.seconds };
  const large = once(new Worker(new URL('largeClient.mjs', import.meta.url), { workerData }), 'message');
  const beside = await measure(server, graph.java, onePaper, how);
  const [{ took, wrong }] = await large;
  return {
    bytes: expected.length,
    large: { answers: took.length, median: median(took), wrong },
    alone,
    beside,
  };
}

function written(told, growth, { bytes, large, alone, beside }) {
  const row = (name, { median: middle, p99 }) => [name, shown(middle), shown(p99), (p99 / middle).toFixed(1)];
  return [
    '# Memory, and large answers',
    linesOf(told),
    '## 16 clients, the mix',
    `Resident memory of Lithograph's process, in MB, looked at each second for ${growth.resident.length - 1} s; ${shown(growth.perSecond)} answers a second, ${growth.wrong} of them wrong.`,
    table(
      ['at the start', `after ${growth.first} s`, 'at the end', 'at most since', 'growth since, a minute'],
      [
        [growth.atStart, growth.afterFirst, growth.atEnd, growth.most]
          .map((size) => size.toFixed(0))
          .concat(growth.perMinute.toFixed(2)),
      ],
    ),
    `In use, of the heap, after a collection in each minute: ${growth.inUse.map((size) => size.toFixed(1)).join(', ')} MB.`,
    '## One paper beside a large answer',
    `One paper is asked for ${RATE} times a second, while another client, in a thread of its own, fetches ${(bytes / 1e6).toFixed(1)} MB again and again (${large.answers} times, median ${shown(large.median)} ms). Milliseconds.`,
    table(['one paper', 'median', 'p99', 'p99 ÷ median'], [row('alone', alone), row('beside', beside)]),
  ].join('\n\n');
}
