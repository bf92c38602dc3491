import { expect, test } from 'vitest';
import { essence, fixture, readFixture } from './readParts.js';

test.each(['entries.csl.json'])('%s is read as its .expected.json says', async (name) => {
  const read = `${JSON.stringify(essence(await readFixture(name)), null, 2)}\n`;
  await expect(read).toMatchFileSnapshot(fixture(`${name}.expected.json`));
});
