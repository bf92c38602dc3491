// Hand-written Cypher behind bare node:http, over the graph at NEO4J_URI: what no server over Neo4j can do without.
// Answers POST { question, variables } with the rows of questions/QUESTION/limit.cypher. Prints its address when it answers.
import neo4j from 'neo4j-driver';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const folder = new URL('questions/', import.meta.url);
const statements = new Map();
for (const question of await readdir(folder))
  statements.set(question, await readFile(new URL(`${question}/limit.cypher`, folder), 'utf8'));
const driver = neo4j.driver(process.env.NEO4J_URI, undefined, { disableLosslessIntegers: true });

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(JSON.parse(Buffer.concat(chunks))).then(
      (rows) => reply(response, 200, { data: rows }),
      ({ message }) => reply(response, 500, { message }),
    );
  });
});
server.keepAliveTimeout = 72_000; // as Fastify has it
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));

/** Autocommit in READ mode, the database named: the fastest way to one answer. */
async function answer({ question, variables }) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statements.get(question), whole(variables));
    return records.map((record) => record.get('row'));
  } finally {
    void session.close();
  }
}

/** A JavaScript number would arrive as a FLOAT. */
function whole(variables) {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value) : value,
    ]),
  );
}

function reply(response, status, body) {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
