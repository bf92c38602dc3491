// One of the layers between a socket and a resolver, answering one paper without a database. Prints its address.
// Usage: node server.mjs LAYER
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { ApolloServer } from '@apollo/server';
import fastifyCompress from '@fastify/compress';
import fastifyCors from '@fastify/cors';
import { fastify } from 'fastify';
import { buildSchema } from 'graphql';
import { createServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';

const names = ['Ada Lovelace', 'Grace Hopper', 'Mary Somerville', 'Emmy Noether'];
const paper = {
  id: 'P1',
  title: 'On the Number of Layers Between a Socket and an Answer',
  date: '2020-01-01',
  authors: names.map((name) => ({ name })),
  venue: { name: 'NeurIPS' },
};
const data = { paper };

/** A database answers later, too. */
async function later(value) {
  await setImmediate();
  return value;
}

const layers = {
  'node:http': async () => {
    const server = createServer((request, response) => {
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', async () => {
        JSON.parse(Buffer.concat(chunks));
        const text = JSON.stringify(await later({ data }));
        response.writeHead(200, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
        });
        response.end(text);
      });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${server.address().port}`;
  },
  Fastify: async () => {
    const app = fastify();
    app.post('/graphql', async () => JSON.stringify(await later({ data })));
    return app.listen();
  },
  'CORS, compression': async () => {
    const app = await withPlugins();
    app.post('/graphql', async () => JSON.stringify(await later({ data })));
    return app.listen();
  },
  'Apollo Server': async () => {
    const app = await withPlugins();
    const answer = {
      http: { status: 200, headers: new Map() },
      body: { kind: 'single', singleResult: { data } },
    };
    const apollo = new ApolloServer({
      schema: buildSchema(`
        type Query { paper(id: ID!): Paper }
        type Paper { id: ID! title: String! date: String authors: [Author!]! venue: Venue }
        type Author { name: String! }
        type Venue { name: String! }`),
      // In the place of graphql-js's execution, as Lithograph's.
      plugins: [{ requestDidStart: async () => ({ responseForOperation: () => later({ ...answer }) }) }],
    });
    await apollo.start();
    app.post('/graphql', fastifyApolloHandler(apollo));
    return app.listen();
  },
  Lithograph: async () => {
    await import('reflect-metadata');
    const { buildLithographSchema } = await import('../../dist/resolvers/schema.js');
    const { startServer } = await import('../../dist/server/startServer.js');
    const { id, title, date, authors, venue } = paper;
    const row = [id, title, date, authors.map(({ name }) => [name]), [venue.name]];
    const { url } = await startServer({
      ...{ schema: await buildLithographSchema(), database: { read: () => later([{ row }]) } },
      ...{ host: '127.0.0.1', port: 0, corsOrigin: '*', examples: [], log: false },
    });
    return url;
  },
};

async function withPlugins() {
  const app = fastify();
  await app.register(fastifyCors, { origin: '*' });
  await app.register(fastifyCompress, { threshold: 8_192, globalDecompression: false });
  return app;
}

console.log(await layers[process.argv[2]]());
