// What the graph in a local Neo4j is: nodes by label, relationships by type, and a sum over the hashes of all of them
// with all their properties (but the time of the import), which no order has a part in. Prints it as JSON.
//
//   node bench/importDigest.mjs HOME
import neo4j from 'neo4j-driver';
import { hash } from 'node:crypto';
import { openLocalNeo4j } from '../dist/neo4j/local/openLocalNeo4j.js';

const local = await openLocalNeo4j({ home: process.argv[2] });
const driver = neo4j.driver(local.uri, undefined, { disableLosslessIntegers: true });
const counts = {};
let sum = 0n;
const add = (what, text) => {
  counts[what] = (counts[what] ?? 0) + 1;
  sum = BigInt.asUintN(64, sum + hash('sha1', `${what} ${text}`, 'buffer').readBigUInt64LE());
};
const texts = (properties) =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([name]) => name !== 'importedAt')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
try {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ', fetchSize: 10_000 });
  const nodes = 'MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties';
  for await (const record of session.run(nodes))
    add(record.get('labels').join(':'), texts(record.get('properties')));
  const relationships = `MATCH (start)-[relation]->(end)
    RETURN type(relation) AS type, coalesce(start.id, start.url) AS from, coalesce(end.id, end.url) AS to,
      properties(relation) AS properties`;
  for await (const record of session.run(relationships))
    add(record.get('type'), `${record.get('from')} ${record.get('to')} ${texts(record.get('properties'))}`);
} finally {
  await driver.close();
  await local.stop();
}
process.stdout.write(`${JSON.stringify({ counts, digest: sum.toString(16) })}\n`);
