import { describe, expect, test } from 'vitest';
import { ask } from '../query/ask.js';
import { bundledLists } from './bundled.js';
import { testCases } from './cases.js';

const database = bundledLists();

describe('a question of the graph makes one statement for each root field, and gets its answer', () =>
  testCases(new URL('walks/', import.meta.url), database));

describe('a node that is not there is another thing than no answer', () => {
  test.each([
    [
      'coauthorPaths(from: "A9tD4rbRvpR4-GXuJ", to: "nobody") { hopCount }',
      'coauthorPaths.to: Expected the id of an author, got "nobody".',
    ],
    [
      'coauthorPaths(from: "nobody", to: "A9tD4rbRvpR4-GXuJ") { hopCount }',
      'coauthorPaths.from: Expected the id of an author, got "nobody".',
    ],
    [
      'neighborhood(id: "nothing") { truncated }',
      'neighborhood.id: Expected the id of a node, got "nothing".',
    ],
  ])('%s', async (question, message) => {
    const { answer } = await ask(`{ ${question} }`, {}, database());
    expect(answer.errors?.[0]?.message).toContain(message);
    expect(answer.errors?.[0]?.originalError?.name).toBe('InputError');
  });
});
