import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cell, cellText, rowCells } from '../../src/ingest/bulk/cell.js';
import { cutOut } from '../../src/ingest/bulk/cutOut.js';
import { LineFile } from '../../src/ingest/bulk/lineFile.js';
import { NodeFile } from '../../src/ingest/bulk/nodeFile.js';
import { readLines } from '../../src/ingest/bulk/readLines.js';

const folder = mkdtempSync(join(tmpdir(), 'lithograph-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'file.csv');

test('a value is a field by its type; null is empty, and an empty text is not', () => {
  expect(cell('a "b"', 'string')).toBe('"a ""b"""');
  expect(cell('', 'string')).toBe('""');
  expect(cell(null, 'string')).toBe('');
  expect(cell(-7, 'long')).toBe('-7');
  expect(cell(false, 'boolean')).toBe('false');
  expect(cell(['a', ''], 'string[]')).toBe('"a\uffff"');
  expect(() => cell(1.5, 'long')).toThrow('Expected a long that a CSV file can hold, got 1.5.');
  expect(() => cell(['a\uffff'], 'string[]')).toThrow('Expected a string[]');
  expect(() => cell([], 'string[]')).toThrow('Expected a string[]');
});

test('the fields of a row are read back, whatever they hold and whatever follows', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), fc.string(), (texts, behind) => {
      const fields = rowCells(`${texts.map((text) => cell(text, 'string')).join(',')}\n${behind}`);
      expect(fields?.map(cellText)).toEqual(texts);
    }),
  );
  expect(rowCells('1,"a\n')).toBeNull();
  expect(rowCells('1,,"a","x\ny"\n2')).toEqual(['1', '', '"a"', '"x\ny"']);
});

test('a file of lines holds short and very long ones, and is read back', () => {
  const lines = [
    '',
    'é',
    'x'.repeat(700_000),
    ...Array.from({ length: 50_000 }, (_, index) => `line ${index} 😀`),
  ];
  const file = new LineFile(path);
  let length = 0;
  for (const line of lines) {
    expect(file.length).toBe(length);
    file.write(line);
    length += Buffer.byteLength(line) + 1;
  }
  file.close();
  expect([...readLines(path)]).toEqual(lines);
});

test('ranges are cut out of a file, also across the pieces in which it is read', async () => {
  const file = new LineFile(path);
  for (let index = 0; index < 400_000; index += 1) file.write(String(index).padStart(7, '0'));
  file.close();
  const whole = readFileSync(path, 'utf8');
  const cuts = [
    { start: 0, end: 8 },
    { start: 8, end: 16 },
    { start: 1_048_568, end: 1_048_584 },
    { start: 1_500_000, end: 2_900_000 },
    { start: 3_199_992, end: 3_200_000 },
  ];
  await cutOut(path, cuts, 'more\n');
  let expected = '';
  let from = 0;
  for (const { start, end } of cuts) {
    expected += whole.slice(from, start);
    from = end;
  }
  expect(readFileSync(path, 'utf8') === `${expected}${whole.slice(from)}more\n`).toBe(true);
});

test('a node is written once, by the best of what is claimed of it', async () => {
  const venues = new NodeFile('venues', path);
  expect(venues.meet('V1', { name: 'neurips "x"' })).toBe(0);
  expect(venues.meet('V2', { name: 'ICML' })).toBe(1);
  expect(venues.meet('V1', { name: 'neurips "x"' })).toBe(0);
  expect(venues.meet('V1', { name: 'NeurIPS' })).toBe(0);
  expect(venues.meet('V1', { name: 'neurIPS' })).toBe(0);
  expect(venues.meet('V3', {})).toBe(2);
  expect(venues.meet('V3', { name: 'ACL' })).toBe(2);
  await venues.finish();
  expect(readFileSync(path, 'utf8')).toBe('1,"V2","ICML"\n2,"V3","ACL"\n0,"V1","NeurIPS"\n');
});

test('a number is compared as a number', async () => {
  const categories = new NodeFile('categories', path);
  const at = (position: number) => ({ name: 'A', path: ['A'], depth: 1, position });
  categories.meet('C1', at(10));
  categories.meet('C1', at(9));
  categories.meet('C1', at(11));
  await categories.finish();
  expect(readFileSync(path, 'utf8')).toBe('0,"C1","A","A",1,9\n');
});
