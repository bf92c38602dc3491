import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { NEO4J_VERSION, packaged } from './cache.js';
import { diskFull, requireSpace, tellsOfFullDisk } from './disk.js';
import { LocalNeo4jError } from './errors.js';
import type { Java } from './java.js';
import { clearSiblings, makeSibling } from './siblings.js';

/** Megabytes for the jars, in the cache folder and in Maven's own. */
const SPACE = 300;
/** How long another process's download is waited for, in milliseconds, before an own one is begun. */
const LONGEST_WAIT = 5 * 60_000;

/**
 * The folder with Neo4j's jars, `neo4j-VERSION` in `cache`. Maven brings them when they are not there; the folder is
 * complete or absent, also when this process is killed or several processes do the same at once.
 * @throws LocalNeo4jError `MAVEN_MISSING`, `DOWNLOAD_FAILED` or `DISK_FULL`.
 */
export async function ensureJars(
  cache: string,
  java: Java,
  onProgress: (text: string) => void,
): Promise<string> {
  const folder = join(cache, `neo4j-${NEO4J_VERSION}`);
  await mkdir(cache, { recursive: true });
  await waitForOthers(folder, onProgress);
  if (await exists(folder)) return folder;
  await requireSpace(cache, SPACE, 'Neo4j');

  const making = await makeSibling(folder);
  try {
    await download(making, java, onProgress);
    await requireWhole(making);
    await rename(making, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error; // else another process was quicker, and its copy is as good
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}

/** The jars of `folder` in a steady order: a class archive holds only for the same class path. */
export async function listJars(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.jar')).sort();
}

async function waitForOthers(folder: string, onProgress: (text: string) => void): Promise<void> {
  const until = performance.now() + LONGEST_WAIT;
  for (let told = false; performance.now() < until; told = true) {
    if ((await clearSiblings(folder)).length === 0 || (await exists(folder))) return;
    if (!told) onProgress('Another process is getting Neo4j; waiting for it');
    await sleep(250);
  }
}

async function download(making: string, java: Java, onProgress: (text: string) => void): Promise<void> {
  const title = `Getting Neo4j ${NEO4J_VERSION} from Maven (once)`;
  onProgress(title);
  const output: string[] = [];
  let jars = 0;
  let megabytes = 0;
  const ticking = setInterval(() => {
    if (jars > 0) onProgress(`${title}: ${jars} jars, ${Math.round(megabytes)} MB`);
  }, 1_000);

  const code = await new Promise<number | null>((resolve, reject) => {
    const maven = spawn(
      'mvn',
      [
        '--batch-mode',
        '--strict-checksums',
        '--file',
        packaged('pom.xml'),
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${making}`,
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...(java.home && { JAVA_HOME: java.home }) },
        cwd: dirname(making),
        shell: process.platform === 'win32', // mvn is a .cmd file there
        windowsHide: true,
      },
    );
    for (const stream of [maven.stdout, maven.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        output.push(line);
        const size = /Downloaded from .*\.jar \(([\d.]+) (B|kB|MB)/.exec(line);
        if (size) {
          jars += 1;
          megabytes += Number(size[1]) / { B: 1e6, kB: 1e3, MB: 1 }[size[2] as 'B' | 'kB' | 'MB'];
        }
      });
    maven.on('error', reject);
    maven.on('close', resolve);
  })
    .catch((cause: unknown) => {
      throw mavenMissing(cause);
    })
    .finally(() => clearInterval(ticking));
  if (code !== 0) throw downloadFailed(output, making);
}

/** Maven said that all is well; a folder without the server would still be kept for ever, so look once more. */
async function requireWhole(folder: string): Promise<void> {
  const jars = await listJars(folder);
  const sizes = await Promise.all(jars.map(async (name) => (await stat(join(folder, name))).size));
  if (!jars.includes(`neo4j-server-${NEO4J_VERSION}.jar`) || sizes.includes(0))
    throw new LocalNeo4jError(
      'DOWNLOAD_FAILED',
      `Maven ended well, and yet its ${jars.length} jars are not a whole Neo4j.`,
      'Run the command again; if it stays so, remove org/neo4j from the local Maven repository (~/.m2/repository).',
    );
}

function mavenMissing(cause: unknown): LocalNeo4jError {
  return new LocalNeo4jError(
    'MAVEN_MISSING',
    `The local Neo4j comes from Maven, and mvn was not found on the PATH.`,
    'Install Maven (https://maven.apache.org/install.html, or your package manager) beside Java 17 or newer.',
    { cause },
  );
}

function downloadFailed(output: string[], making: string): LocalNeo4jError {
  const reason = output.find((line) => line.startsWith('[ERROR]'))?.slice('[ERROR] '.length) ?? output.at(-1);
  const cause = new Error(output.slice(-40).join('\n'));
  if (tellsOfFullDisk(cause.message))
    return diskFull(dirname(making), 'Maven could not write the jars.', cause);
  return new LocalNeo4jError(
    'DOWNLOAD_FAILED',
    `Maven could not get Neo4j ${NEO4J_VERSION}: ${reason ?? 'it said nothing.'}`,
    'Look at the network, and at a proxy or mirror in ~/.m2/settings.xml, then run the command again: what was downloaded is kept.',
    { cause },
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
