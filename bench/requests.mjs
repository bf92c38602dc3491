import { isDeepStrictEqual } from 'node:util';
import { readFile } from 'node:fs/promises';
import { Connection } from './connection.mjs';
import { mix } from './questions.mjs';

const files = { lithograph: 'lithograph.graphql', peer: 'peer.graphql', limit: 'limit.cypher' };

/**
 * The requests that ask a question of each server, each with the bytes that answer it. @throws Error when two servers
 * answer differently
 */
export async function requestsFor(question, servers, { graph, pageSize }) {
  const lithograph = servers.find(({ name }) => name === 'lithograph');
  const variants = await question.variables({ graph, pageSize, cursorOf: cursorsOf(lithograph) });
  if (variants.length === 0) throw new Error(`The graph has nothing to ask "${question.name}" about.`);
  const requests = {};
  const answers = [];
  for (const { name, url } of servers) {
    if (!question.same[name]) continue;
    const text = await readFile(
      new URL(`questions/${question.folder}/${files[name]}`, import.meta.url),
      'utf8',
    );
    const connection = await Connection.open(url);
    requests[name] = [];
    for (const [index, all] of variants.entries()) {
      const variables = Object.fromEntries(Object.entries(all).filter(([key]) => text.includes(`$${key}`)));
      const asked = name === 'limit' ? { question: question.folder } : { query: text };
      const body = JSON.stringify({ ...asked, variables });
      const { expected, data } = await answerTo(body, connection, `${name}, ${question.name}`);
      requests[name].push({ body, expected });
      const answer = question.same[name](name === 'peer' ? reshaped(data) : data);
      answers[index] ??= { name, answer };
      compare(question.name, variables, answers[index], { name, answer });
    }
    connection.close();
  }
  return requests;
}

/** @returns its bytes and its data. @throws Error that says what came when it is no answer */
async function answerTo(body, connection, told) {
  for (let patience = 3; ; patience -= 1) {
    const { status, body: expected } = await connection.ask(body);
    const { data, errors } = JSON.parse(expected);
    if (status === 200 && !errors) return { expected, data };
    // A Neo4j that has just started may take longer for its first plans than a server waits.
    if (patience === 1) throw new Error(`No answer: ${told}: ${expected}`);
  }
}

/** Questions of all kinds in a fixed order, by server, from the requests for each by folder. */
export function mixOf(requests) {
  const most = Math.max(...Object.values(mix));
  const servers = Object.keys(requests['one-paper']);
  return Object.fromEntries(
    servers.map((server) => {
      const mixed = [];
      for (let round = 0; round < 10; round += 1)
        for (let turn = 0; turn < most; turn += 1)
          for (const [folder, times] of Object.entries(mix)) {
            // Spreads `times` turns evenly over `most`.
            if (Math.floor(((turn + 1) * times) / most) === Math.floor((turn * times) / most)) continue;
            const variants = requests[folder][server];
            mixed.push(variants[(round * most + turn) % variants.length]);
          }
      return [server, mixed];
    }),
  );
}

/** A cursor holds a place in an order, so that of a paper is the same wherever the paper stands. */
function cursorsOf({ url }) {
  return async (id) => {
    const query = `query ($id: ID!) { papersConnection(first: 1, where: { id: { eq: $id } }) { edges { cursor } } }`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id } }),
    });
    return (await response.json()).data.papersConnection.edges[0].cursor;
  };
}

/** Lists with their order where @neo4j/graphql has connections, and one node where it has a list of one. */
function reshaped(value) {
  if (Array.isArray(value)) return value.map(reshaped);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key.endsWith('Connection'))
        return [key.replace('Connection', ''), inner.edges.map(({ node }) => reshaped(node))];
      if (key === 'venue') return [key, reshaped(inner[0] ?? null)];
      return [key, reshaped(inner)];
    }),
  );
}

function compare(question, variables, first, other) {
  if (isDeepStrictEqual(first.answer, other.answer)) return;
  const told = ({ name, answer }) => `${name}: ${JSON.stringify(answer).slice(0, 2_000)}`;
  throw new Error(
    `Different answers to "${question}" with ${JSON.stringify(variables)}:\n${told(first)}\n${told(other)}`,
  );
}
