// @neo4j/graphql on Apollo Server and Fastify, over the graph at NEO4J_URI. Prints its address when it answers.
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { readFile } from 'node:fs/promises';

const driver = neo4j.driver(process.env.NEO4J_URI);
const typeDefs = await readFile(new URL('schema.graphql', import.meta.url), 'utf8');
// So that a page can begin in the index that holds its order.
const features = { filters: { String: { GT: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const apollo = new ApolloServer({ schema });
await apollo.start();

const app = fastify();
// Naming the database saves a round trip for each question.
app.post(
  '/graphql',
  fastifyApolloHandler(apollo, { context: async () => ({ sessionConfig: { database: 'neo4j' } }) }),
);
console.log(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
