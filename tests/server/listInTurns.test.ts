import { expect, it } from 'vitest';
import { listInTurns } from '../../src/server/listInTurns.js';
import { stringifyInTurns } from '../../src/server/stringifyInTurns.js';
import { WrittenList } from '../../src/server/written.js';

const paper = (number: number) => ({
  title: `Paper ${number}`,
  authors: number % 3 === 0 ? null : ['É. Ü.'],
});

/** Takes so many milliseconds of the one thread. */
function slowly(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

it('leaves a short list as it is', async () => {
  expect(await listInTurns([1, 2], paper)).toEqual([paper(1), paper(2)]);
  expect(await listInTurns([], paper)).toEqual([]);
});

it.each([
  ['more items than fit in a turn', 30, 1],
  ['each longer than a turn', 3, 6],
  ['one, longer than a turn', 1, 6],
])('writes a long list, and lets others on: %s', async (_, length, milliseconds) => {
  const numbers = Array.from({ length }, (_, index) => index);
  let turns = 0;
  const others = setInterval(() => (turns += 1), 0);
  const papers = await listInTurns(numbers, (number) => {
    slowly(milliseconds);
    return paper(number);
  });
  clearInterval(others);
  expect(papers).toBeInstanceOf(WrittenList);
  expect(turns).toBeGreaterThan(0);
  const text = await stringifyInTurns({ data: { papers: papers, count: length } });
  expect(text).toBe(`${JSON.stringify({ data: { papers: numbers.map(paper), count: length } })}\n`);
});
