import { DockerfileParser } from 'dockerfile-ast';
import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';

const checkout = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, checkout), 'utf8');

const dockerfile = DockerfileParser.parse(read('Dockerfile'));
const instructions = dockerfile.getInstructions().map((instruction) => ({
  keyword: instruction.getKeyword(),
  content: instruction.getArgumentsContent() ?? '',
}));
const last = instructions.map(({ keyword }) => keyword).lastIndexOf('FROM');
const final = instructions.slice(last);
const argumentsOf = (keyword: string): string[] =>
  final.filter((instruction) => instruction.keyword === keyword).map(({ content }) => content);

/** What a stage takes out of the checkout: the sources of every COPY that names no other stage. */
const copied = dockerfile
  .getCOPYs()
  .filter((copy) => copy.getFlags().every((flag) => flag.getName() !== 'from'))
  .flatMap((copy) => copy.getArguments().slice(0, -1))
  .map((argument) => argument.getValue());

describe('Dockerfile', () => {
  test('has instructions that Docker knows', () => {
    const known = [
      'FROM',
      'WORKDIR',
      'COPY',
      'RUN',
      'ENV',
      'USER',
      'EXPOSE',
      'HEALTHCHECK',
      'ENTRYPOINT',
      'CMD',
    ];
    expect(known).toEqual(expect.arrayContaining(instructions.map(({ keyword }) => keyword)));
  });

  test('builds in one stage and runs in another, on the same Node, which package.json allows', () => {
    const images = dockerfile.getFROMs().map((from) => from.getImage());
    expect(images).toHaveLength(2);
    expect(new Set(images).size).toBe(1);
    expect(Number(/^node:(\d+)-slim$/.exec(images[0] ?? '')?.[1])).toBeGreaterThanOrEqual(20);
  });

  test('installs what the lock file says and leaves out what only building needs', () => {
    const runs = instructions.filter(({ keyword }) => keyword === 'RUN').map(({ content }) => content);
    expect(runs.join('\n')).toMatch(/npm ci /);
    expect(runs.join('\n')).toMatch(/npm prune --omit=dev/);
    expect(argumentsOf('RUN')).toEqual([]);
  });

  test('runs as a user without rights, in production, under a health check', () => {
    expect(argumentsOf('USER')).toEqual(['node']);
    expect(argumentsOf('ENV')).toEqual(['NODE_ENV=production']);
    expect(argumentsOf('ENTRYPOINT')).toEqual(['["node", "dist/main.js"]']);
    expect(argumentsOf('CMD')).toEqual(['["serve"]']);
    expect(argumentsOf('HEALTHCHECK')).toEqual([expect.stringContaining('/readyz')]);
  });

  test('asks /readyz with a program that Node understands', () => {
    const [check = ''] = argumentsOf('HEALTHCHECK');
    const [node, flag, program] = JSON.parse(check.slice(check.indexOf('['))) as string[];
    expect([node, flag]).toEqual(['node', '-e']);
    expect(() => new Script(program!)).not.toThrow();
  });

  test.each(copied)('finds %s in the checkout and past .dockerignore', (path) => {
    expect(existsSync(new URL(path, checkout))).toBe(true);
    expect(read('.dockerignore').split('\n')).toContain(`!${path.replace(/^[.][/]/, '')}`);
  });

  test('takes along all that the server reads from the checkout', () => {
    expect(copied).toEqual(expect.arrayContaining(['package.json', 'cypher', 'schema', 'lists']));
  });
});
