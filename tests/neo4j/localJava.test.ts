import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireSpace } from '../../src/neo4j/local/disk.js';
import { findJava } from '../../src/neo4j/local/java.js';
import { openLocalNeo4j } from '../../src/neo4j/local/openLocalNeo4j.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lithograph-java-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A JAVA_HOME whose java says what we want to hear. */
async function javaHomeThatSays(name: string, text: string): Promise<string> {
  const bin = join(folder, name, 'bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, 'java'), `#!/bin/sh\necho '${text}' >&2\n`);
  await chmod(join(bin, 'java'), 0o755);
  return join(folder, name);
}

test('the Java of this machine is found and new enough', async () => {
  expect((await findJava()).major).toBeGreaterThanOrEqual(17);
});

test('a JAVA_HOME without Java is said to be so, with the ways on', async () => {
  const opening = openLocalNeo4j({ home: join(folder, 'home'), javaHome: join(folder, 'nothing') });
  await expect(opening).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringMatching(/nothing[^]*Install Java 17[^]*docker compose up[^]*NEO4J_URI/),
  });
});

test.each([
  ['java version "1.8.0_402"', 8],
  ['openjdk version "11.0.22" 2024-01-16', 11],
])('%s is too old', async (text, major) => {
  const javaHome = await javaHomeThatSays(`java-${major}`, text);
  await expect(findJava(javaHome)).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: expect.stringContaining(`is version ${major}.`),
  });
});

test.each([
  ['openjdk version "17" 2021-09-14', 17],
  ['openjdk version "25.0.3" 2026-04-21 LTS', 25],
  ['openjdk version "26-ea" 2026-03-17', 26],
])('%s is new enough', async (text, major) => {
  expect((await findJava(await javaHomeThatSays(`java-${major}`, text))).major).toBe(major);
});

test('a java that is something else does not pass', async () => {
  const javaHome = await javaHomeThatSays('coffee', 'a cup of coffee');
  await expect(findJava(javaHome)).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: expect.stringContaining('a cup of coffee'),
  });
});

test('too little room on the disk is said before anything is written', async () => {
  await expect(requireSpace(folder, 1e12, 'Neo4j')).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringMatching(/needs 1000000000000 MB, and the disk has \d+ MB left/),
  });
});
