import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './java.js';
import { listJars } from './jars.js';

export interface Memory {
  /** Java's heap at most, as Java writes it; default `1g`. */
  heap?: string;
  /** Neo4j's page cache, as Neo4j writes it; default `512m`. Only what is used of it is taken. */
  pageCache?: string;
}

export interface Configuration {
  home: string;
  port: number;
  jars: string;
  java: Java;
  memory: Memory;
  /** More options for the Java virtual machine, such as a class archive. */
  javaOptions?: string[];
}

/** What a Neo4j is started for: to answer, or to be filled and ended again. */
export type Workload = 'queries' | 'imports';

/**
 * Java's collector. The usual one keeps its pauses short, beside the work, so that no answer waits long; an import waits
 * for nothing but the processor, of which the parallel one takes less (docs/local-neo4j.md).
 */
export function collectorFor(workload: Workload): string[] {
  return workload === 'imports' ? ['-XX:+UseParallelGC'] : [];
}

/** The file whose name stands on Java's command line: it says which home a running Java belongs to. */
export function argumentsFileOf(home: string): string {
  return join(home, 'conf', 'java.arguments');
}

/** Writes Neo4j's and Java's configuration below `home` and returns the file with Java's arguments. */
export async function configure(configuration: Configuration): Promise<string> {
  const { home, port, memory } = configuration;
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  const lines = Object.entries(settings(port, memory)).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''));
  const file = argumentsFileOf(home);
  await writeFile(
    file,
    (await javaArguments(configuration)).map((argument) => `${quote(argument)}\n`).join(''),
  );
  return file;
}

/** The reasons and the figures stand in docs/local-neo4j.md. */
function settings(port: number, memory: Memory): Record<string, string> {
  return {
    'server.config.strict_validation.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': memory.pageCache ?? '512m',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '2 files',
    'db.logs.query.enabled': 'OFF',
    // Bolt's two connectors wait 5 s each for a last message when they stop: ours have no strangers as clients.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}

/**
 * The optimising compiler begins at four times its usual counts: while Neo4j starts it would take a fifth of the
 * processor time from the work that is waited for; what runs often gets there all the same. It puts less of the called
 * methods into the calling ones, which halves what it takes in the first half minute of an import.
 */
const sparingOptimising = [
  '-XX:+IgnoreUnrecognizedVMOptions',
  '-XX:FreqInlineSize=150',
  '-XX:InlineSmallCode=1000',
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
];

async function javaArguments({
  home,
  jars,
  java,
  memory,
  javaOptions = [],
}: Configuration): Promise<string[]> {
  const delimiter = process.platform === 'win32' ? ';' : ':';
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
  return [
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    // Newer Javas warn of what Neo4j 5.26 and its libraries do on purpose.
    ...(java.major >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    ...(java.major >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    '-Xms256m',
    `-Xmx${memory.heap ?? '1g'}`,
    '-XX:+ExitOnOutOfMemoryError',
    ...sparingOptimising,
    '-Dfile.encoding=UTF-8',
    ...javaOptions,
    '-cp',
    (await listJars(jars)).map((name) => join(jars, name)).join(delimiter),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

/** Java's own syntax for argument files. */
function quote(argument: string): string {
  return `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
