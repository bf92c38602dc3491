import neo4j from 'neo4j-driver';
import { createServer } from 'node:net';

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Whether a Neo4j greets on this port. */
export async function answersBolt(port: number): Promise<boolean> {
  const driver = neo4j.driver(boltUri(port), undefined, {
    connectionTimeout: 2_000,
    maxConnectionPoolSize: 1,
  });
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/** A port of the loopback interface that is free now; `wanted` or one of the operating system's choice. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, resolve);
  });
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
