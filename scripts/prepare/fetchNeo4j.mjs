import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Begins to bring the local Neo4j's jars into Maven's own repository, while npm installs: each waits for the network
 * most of the time. Only a head start: whatever goes wrong here is met, and told, when Neo4j is started.
 * @returns {Promise<void>} settled when Maven has ended
 */
export function fetchNeo4j() {
  const goals = ['--batch-mode', '--quiet', 'dependency:resolve', '-DincludeScope=runtime'];
  const maven = spawn('mvn', ['--file', join(root, 'neo4j', 'pom.xml'), ...goals], {
    stdio: 'ignore',
    shell: process.platform === 'win32', // mvn is a .cmd file there
  });
  const kill = () => maven.kill();
  process.once('exit', kill);
  return new Promise((resolve) => maven.once('error', resolve).once('close', resolve)).finally(() => {
    process.off('exit', kill);
  });
}
