import { expect, test } from 'vitest';
import { readExamples } from '../../src/server/examples.js';
import { ask } from '../query/ask.js';
import { bundledLists } from './bundled.js';

const database = bundledLists();
const examples = await readExamples();

test.each(examples)('$name answers: $description', async ({ query }) => {
  const { answer } = await ask(query, {}, database());
  expect(answer.errors).toBeUndefined();
  expect(Object.values(answer.data ?? {}).every((value) => value !== null && !isEmptyList(value))).toBe(true);
});

test('there are at least eight, each with a sentence', () => {
  expect(examples.length).toBeGreaterThanOrEqual(8);
  expect(examples.every(({ description }) => description.length > 20)).toBe(true);
});

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
