import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { defaultCache } from '../../src/neo4j/local/cache.js';
import { ensureJars } from '../../src/neo4j/local/jars.js';
import { findJava, type Java } from '../../src/neo4j/local/java.js';
import { callElsewhere } from './processes/call.js';

let folder: string;
let java: Java;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lithograph-jars-'));
  java = await findJava();
  await ensureJars(defaultCache, java, () => {});
}, 300_000);
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true, force: true }));

const emptyCache = (name: string) => mkdtemp(join(folder, name));

/** A PATH on which mvn links the jars of the user's cache, half of them before and half after `pause` seconds. */
async function pathWithMaven(pause: number): Promise<string> {
  const bin = await mkdtemp(join(folder, 'bin-'));
  const lines = [
    '#!/bin/sh',
    'for a in "$@"; do case $a in -DoutputDirectory=*) out=${a#*=};; esac; done',
    `cp ${defaultCache}/neo4j-5.26.30/neo4j-[a-m]*.jar "$out" || exit 1`,
    `sleep ${pause}`,
    `cp ${defaultCache}/neo4j-5.26.30/neo4j-[n-z]*.jar "$out"`,
  ];
  await writeFile(join(bin, 'mvn'), lines.join('\n'));
  await chmod(join(bin, 'mvn'), 0o755);
  return `${bin}:/usr/bin:/bin`;
}

async function until(condition: () => Promise<boolean>, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('It did not come to pass.');
    await sleep(50);
  }
}

test('without Maven the message says how to get it', async () => {
  const cache = await emptyCache('cache-');
  vi.stubEnv('PATH', folder);
  await expect(ensureJars(cache, java, () => {})).rejects.toMatchObject({
    code: 'MAVEN_MISSING',
    message: expect.stringMatching(/Install Maven[^]*docker compose up[^]*NEO4J_URI/),
  });
  expect(await readdir(cache)).toEqual([]);
});

test('without a network the message carries what Maven says, and nothing stays', async () => {
  const cache = await emptyCache('cache-');
  const user = join(folder, 'user');
  await mkdir(join(user, '.m2'), { recursive: true });
  await writeFile(
    join(user, '.m2', 'settings.xml'),
    '<settings><mirrors><mirror><id>none</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9/</url></mirror></mirrors></settings>',
  );
  vi.stubEnv('MAVEN_OPTS', `-Duser.home=${user}`);
  await expect(ensureJars(cache, java, () => {})).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringMatching(/could not get Neo4j 5\.26\.30: .*127\.0\.0\.1:9[^]*Look at the network/),
  });
  expect(await readdir(cache)).toEqual([]);
}, 60_000);

test('a download that is killed half-way leaves nothing behind that counts, and the next one clears it', async () => {
  const cache = await emptyCache('cache-');
  const PATH = `${await pathWithMaven(3)}:${process.env['PATH']}`;
  const killed = callElsewhere('jars.ts', 'ensureJars', [cache, java, 'FUNCTION'], { PATH });
  const halves = async () => (await readdir(cache)).filter((name) => name.endsWith('.making'));
  await until(async () => {
    const [half] = await halves();
    return half !== undefined && (await readdir(join(cache, half))).length > 0;
  });
  killed.process.kill('SIGKILL');
  await expect(killed.result).rejects.toThrow();
  expect(await readdir(cache)).not.toContain('neo4j-5.26.30');

  vi.stubEnv('PATH', await pathWithMaven(0));
  await ensureJars(cache, java, () => {});
  expect(await halves()).toEqual([]);
  expect(await readdir(join(cache, 'neo4j-5.26.30'))).toContain('neo4j-server-5.26.30.jar');
}, 60_000);

test('jars that are not a whole Neo4j are not kept', async () => {
  const cache = await emptyCache('cache-');
  const bin = await mkdtemp(join(folder, 'bin-'));
  await writeFile(join(bin, 'mvn'), '#!/bin/sh\nexit 0\n');
  await chmod(join(bin, 'mvn'), 0o755);
  vi.stubEnv('PATH', `${bin}:/usr/bin:/bin`);
  await expect(ensureJars(cache, java, () => {})).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
  expect(await readdir(cache)).toEqual([]);
});

test('processes that want the jars at the same time all get them', async () => {
  const cache = await emptyCache('cache-');
  vi.stubEnv('PATH', await pathWithMaven(1));
  const wanted = await Promise.all([1, 2, 3].map(() => ensureJars(cache, java, () => {})));
  expect(new Set(wanted)).toEqual(new Set([join(cache, 'neo4j-5.26.30')]));
  expect(await readdir(cache)).toEqual(['neo4j-5.26.30']);
});
