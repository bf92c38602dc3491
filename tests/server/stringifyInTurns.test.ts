import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringifyInTurns } from '../../src/server/stringifyInTurns.js';
import { WrittenData } from '../../src/server/written.js';

it('writes what JSON.stringify writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 7 }), fc.boolean(), async (value, isLarge) => {
      const values = Array.from({ length: isLarge ? 12_000 : 1 }, () => value);
      const data = { value, none: undefined, deep: [{ values }, []] };
      expect(await stringifyInTurns({ data })).toBe(`${JSON.stringify({ data })}\n`);
    }),
  );
});

it('lets others on', async () => {
  const data = { papers: Array.from({ length: 100_000 }, (_, index) => ({ title: `Paper ${index}` })) };
  let turns = 0;
  const others = setInterval(() => (turns += 1), 0);
  const text = await stringifyInTurns({ data });
  clearInterval(others);
  expect(text).toBe(`${JSON.stringify({ data })}\n`);
  expect(turns).toBeGreaterThan(1);
});

it.each([
  ['nothing', {}],
  ['little', { extensions: { cost: { nodes: 7 } } }],
  ['much', { extensions: { cypher: 'é'.repeat(10_000) } }],
])('ends an answer that is written already with %s', async (_, rest) => {
  const data = { title: 'Über « Graphen » 🎓' };
  const written = new WrittenData(WrittenData.write([JSON.stringify(data)]));
  const whole = await stringifyInTurns({ data: written as never, ...rest });
  expect(Buffer.from(whole).toString()).toBe(`${JSON.stringify({ data, ...rest })}\n`);
});
