import { exec, spawn } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** How long a server may take to answer at first, in milliseconds: Lithograph first makes an older graph good. */
const PATIENCE = 300_000;

/**
 * The servers over one graph, each a process of its own: `lithograph` as it is built; `peer`, @neo4j/graphql on Apollo
 * Server; `limit`, hand-written Cypher behind bare node:http.
 */
export async function startServers(graph, names) {
  if (names.includes('peer')) await installPeers();
  const started = [];
  try {
    for (const name of names) started.push(await start[name](graph));
  } catch (error) {
    await stopServers(started);
    throw error;
  }
  return started;
}

export async function stopServers(servers) {
  await Promise.all(servers.map(({ stop }) => stop()));
}

const start = {
  async lithograph({ uri }) {
    const port = await freePort();
    const watched = ['--expose-gc', '--import', here('heap.mjs')];
    const environment = { NEO4J_URI: uri, PORT: String(port) };
    const child = run('lithograph', '../dist/main.js', ['serve'], environment, watched);
    child.stdout.resume(); // a line a request
    const root = `http://127.0.0.1:${port}`;
    await child.until(async () => (await fetch(`${root}/readyz`).catch(() => null))?.ok);
    return { name: 'lithograph', url: `${root}/graphql`, ...child.running };
  },
  peer: (graph) => startPrinting('peer', 'peers/neo4jGraphql.mjs', graph),
  limit: (graph) => startPrinting('limit', 'limit.mjs', graph),
};

/** A server that prints its address when it answers. */
export async function startPrinting(name, file, { uri = '' }, args = []) {
  const child = run(name, file, args, { NEO4J_URI: uri });
  let url;
  createInterface({ input: child.stdout }).once('line', (line) => (url = line));
  await child.until(() => url);
  return { name, url, ...child.running };
}

function run(name, file, args, environment, flags = []) {
  const child = spawn(process.execPath, [...flags, here(file), ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors = `${errors}${text}`.slice(-4_000)));
  const ended = new Promise((resolve) => child.on('close', resolve));
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  return {
    stdout: child.stdout,
    running: {
      pid: child.pid,
      /** Bytes of the heap that are in use: what a collection leaves. Of Lithograph alone. */
      async heapInUse() {
        child.send('heap');
        return new Promise((resolve) => child.once('message', resolve));
      },
      async stop() {
        process.off('exit', end);
        child.kill();
        await ended;
      },
    },
    async until(isReady) {
      const late = performance.now() + PATIENCE;
      while (!(await isReady())) {
        if (child.exitCode !== null || performance.now() > late)
          throw new Error(`${name} does not answer.\n${errors}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Into bench/peers: what is compared with is no dependency of the product. */
export async function installPeers() {
  const [lock, installed] = ['peers/package-lock.json', 'peers/node_modules/.installed.json'].map(here);
  const wanted = await readFile(lock, 'utf8');
  if (wanted === (await readFile(installed, 'utf8').catch(() => null))) return;
  console.log('Installing what Lithograph is compared with …');
  await promisify(exec)(`npm ci --prefix "${here('peers')}" --ignore-scripts --no-audit --no-fund`);
  await copyFile(lock, installed);
}
