import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError } from './errors.js';

/** The oldest Java that Neo4j 5.26 runs on. */
const OLDEST = 17;

export interface Java {
  /** What to run: a path, or `java` when it was found on the PATH. */
  command: string;
  /** `JAVA_HOME` for Maven; undefined when Java was found on the PATH. */
  home: string | undefined;
  major: number;
  /** Everything `java -version` says: vendor, build, kind of virtual machine. */
  version: string;
}

/**
 * The Java to run Neo4j with: `javaHome`, else the environment's `JAVA_HOME`, else `java` on the PATH.
 * @throws LocalNeo4jError `JAVA_MISSING` or `JAVA_TOO_OLD`.
 */
export async function findJava(javaHome = process.env['JAVA_HOME']): Promise<Java> {
  const home = javaHome || undefined;
  const command = home ? join(home, 'bin', 'java') : 'java';
  const place = home ? `in JAVA_HOME (${home})` : 'on the PATH';
  const version = await askVersion(command, place);
  const major = majorOf(version);
  if (major === undefined)
    throw new LocalNeo4jError(
      'JAVA_MISSING',
      `The java ${place} does not say its version. It said: ${version.split('\n')[0] || 'nothing'}`,
      install,
    );
  if (major < OLDEST)
    throw new LocalNeo4jError(
      'JAVA_TOO_OLD',
      `Neo4j 5.26 needs Java ${OLDEST} or newer; the java ${place} is version ${major}.`,
      install,
    );
  return { command, home, major, version };
}

const install = `Install Java ${OLDEST} or newer (https://adoptium.net, or your package manager) and let JAVA_HOME or the PATH name it.`;

async function askVersion(command: string, place: string): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, ['-version'], { timeout: 15_000 });
    return (stderr + stdout).trim();
  } catch (cause) {
    throw new LocalNeo4jError(
      'JAVA_MISSING',
      `Neo4j needs Java, and no java that runs was found ${place}.`,
      install,
      { cause },
    );
  }
}

/** `openjdk version "17.0.15"` → 17; `java version "1.8.0_402"` → 8. */
function majorOf(version: string): number | undefined {
  const numbers = /version "(?:1\.)?(\d+)/.exec(version);
  return numbers ? Number(numbers[1]) : undefined;
}
