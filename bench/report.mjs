import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const run = promisify(execFile);

/** When, with what and where something is measured: what stands above every table. */
export async function circumstances(graph) {
  const git = async (...args) => (await run('git', args, { cwd: root })).stdout.trim();
  const changed = await git('status', '--porcelain', '--untracked-files=no').catch(() => '');
  return {
    date: new Date().toISOString(),
    command: [
      `npm run ${process.env.npm_lifecycle_event ?? 'bench'} --`,
      ...process.argv.slice(2).map((word) => basename(word)),
    ].join(' '),
    commit: `${await git('rev-parse', '--short', 'HEAD').catch(() => 'unknown')}${changed ? ' with changes' : ''}`,
    machine: `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    load: `${loadavg()[0].toFixed(1)} before`,
    versions: await versions(),
    graph,
  };
}

async function versions() {
  const of = async (folder, name) =>
    JSON.parse(await readFile(new URL(`${folder}node_modules/${name}/package.json`, root), 'utf8')).version;
  const { NEO4J_VERSION } = await import('../dist/neo4j/local/cache.js');
  const { stderr } = await run('java', ['-version']).catch(() => ({ stderr: '' }));
  const peers = ['@neo4j/graphql', '@apollo/server', 'graphql', 'neo4j-driver'];
  const installed = await Promise.all(
    peers.map(async (name) => [name, await of('bench/peers/', name).catch(() => null)]),
  );
  return {
    node: process.version,
    java: /"([^"]+)"/.exec(stderr)?.[1] ?? 'unknown',
    neo4j: NEO4J_VERSION,
    ...Object.fromEntries(installed.filter(([, version]) => version !== null)),
  };
}

export function linesOf({ date, command, commit, machine, load, versions, graph }) {
  return [
    `- ${date}, \`${command}\`, commit ${commit}`,
    `- ${machine}; load ${load}, ${loadavg()[0].toFixed(1)} after`,
    `- ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    `- ${graph}`,
  ].join('\n');
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Writes FOLDER/NAME.md and FOLDER/NAME.json, and prints the former. */
export async function write(folder, name, markdown, figures) {
  const style = await resolveConfig(new URL('bench.mjs', import.meta.url));
  const text = await format(markdown, { ...style, parser: 'markdown' });
  const json = await format(JSON.stringify(figures), { ...style, parser: 'json' });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.md`), text);
  await writeFile(join(folder, `${name}.json`), json);
  console.log(`\n${text}\nWritten to ${join(folder, name)}.md and .json.`);
}
