import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readExamples } from '../../src/server/examples.js';

it('reads a folder of queries by name, each with its leading comment', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lithograph-examples-'));
  await writeFile(join(folder, '02-b.graphql'), '{ b }');
  await writeFile(join(folder, '01-a.graphql'), '# What a is,\r\n#and why\n\n{ a } # not this\n');
  await writeFile(join(folder, 'notes.md'), 'no query');
  expect(await readExamples(pathToFileURL(`${folder}/`))).toEqual([
    { name: '01-a', description: 'What a is, and why', query: expect.stringContaining('{ a }') as string },
    { name: '02-b', description: '', query: '{ b }' },
  ]);
  await rm(folder, { recursive: true });
});

it('has none where there is no folder', async () => {
  expect(await readExamples(new URL('file:///nowhere/at/all/'))).toEqual([]);
});
