import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import { Connection } from './connection.mjs';
import { median } from './figures.mjs';
import { questions } from './questions.mjs';

const text = (name) => readFile(new URL(name, import.meta.url), 'utf8');

/** How often each question is asked before it is timed: Java and Node compile what they run often. */
const WARM_UP = 3;

/**
 * Lithograph over HTTP beside a statement written by hand, behind bare node:http and through the driver alone: each
 * question once of each, in turns, when all are warm. @returns medians. @throws Error when two answers differ
 */
export async function besideHand(folder, servers, uri, samples) {
  const { same } = questions.find((question) => question.folder === folder);
  const query = await text(`questions/${folder}/lithograph.graphql`);
  const statement = await text(`questions/${folder}/limit.cypher`);
  const connections = await Promise.all(servers.map(({ url }) => Connection.open(url)));
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const overHttp = async (connection, asked) => {
    const { took, body } = await connection.ask(JSON.stringify(asked));
    return { took, data: JSON.parse(body).data };
  };
  const ways = {
    lithograph: (variables) => overHttp(connections[0], { query, variables }),
    limit: (variables) => overHttp(connections[1], { question: folder, variables }),
    driver: (variables) => throughDriver(driver, statement, variables),
  };
  const names = Object.keys(ways);
  const took = Object.fromEntries(names.map((name) => [name, []]));
  try {
    const asked = Array.from({ length: WARM_UP + 1 }, () => samples).flat();
    for (const [index, variables] of asked.entries()) {
      const answers = {};
      for (let turn = 0; turn < names.length; turn += 1) {
        const name = names[(index + turn) % names.length];
        const answer = await ways[name](variables);
        answers[name] = same[name === 'driver' ? 'limit' : name](answer.data);
        if (index >= WARM_UP * samples.length) took[name].push(answer.took);
      }
      for (const name of names) compare(folder, variables, answers.lithograph, answers[name]);
    }
  } finally {
    for (const connection of connections) connection.close();
    await driver.close();
  }
  const medians = Object.fromEntries(names.map((name) => [name, median(took[name])]));
  return { asked: took.lithograph.length, ...medians };
}

/** As limit.mjs has it. */
async function throughDriver(driver, statement, variables) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  const started = performance.now();
  const { records } = await session.run(statement, variables);
  const data = records.map((record) => record.get('row'));
  const took = performance.now() - started;
  await session.close();
  return { took, data };
}

function compare(folder, variables, own, other) {
  if (isDeepStrictEqual(own, other)) return;
  const [one, two] = [own, other].map((answer) => JSON.stringify(answer).slice(0, 2_000));
  throw new Error(`Different answers to ${folder} of ${JSON.stringify(variables)}:\n${one}\n${two}`);
}

/** What came of each path that was asked for, with its milliseconds. */
export async function pathsBetween({ url }, pairs) {
  const query = await text('network/paths.graphql');
  const connection = await Connection.open(url);
  const found = [];
  for (const [from, to] of pairs) {
    const { took, body } = await connection.ask(JSON.stringify({ query, variables: { from, to, first: 1 } }));
    found.push({ took, ...JSON.parse(body) });
  }
  connection.close();
  return found;
}
