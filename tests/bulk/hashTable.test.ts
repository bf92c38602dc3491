import { describe, expect, test } from 'vitest';
import { hash64 } from '../../src/ingest/hash64.js';
import { Column, HashSet64, HashTable } from '../../src/ingest/hashTable.js';

describe('a set of hashes', () => {
  test('says of each text whether it is new', () => {
    const set = new HashSet64();
    expect(set.add('a')).toBe(true);
    expect(set.add('b')).toBe(true);
    expect(set.add('a')).toBe(false);
    expect(set.add('')).toBe(true);
    expect(set.add('')).toBe(false);
    expect([set.has('a'), set.has('c'), set.has('')]).toEqual([true, false, true]);
    expect(set.size).toBe(3);
  });

  test('holds what a Set holds, through many growths', () => {
    const set = new HashSet64();
    const texts = new Set<string>();
    let wrong = 0;
    for (let index = 0; index < 300_000; index += 1) {
      const text = `10.${index % 7}/${(index * 7919) % 200_003}`;
      if (set.add(text) === texts.has(text)) wrong += 1;
      texts.add(text);
    }
    expect(wrong).toBe(0);
    expect(set.size).toBe(texts.size);
    expect([...texts].every((text) => set.has(text))).toBe(true);
    expect(set.has('10.0/x')).toBe(false);
  });
});

test('a table numbers texts in the order of their coming', () => {
  const table = new HashTable();
  const numbers = Array.from({ length: 50_000 }, (_, index) => table.put(`text ${index}`));
  expect(numbers.every((number, index) => number === index)).toBe(true);
  expect(table.put('text 7')).toBe(7);
  expect(table.find('text 49999')).toBe(49_999);
  expect(table.find('text 50000')).toBe(-1);
});

test('a column grows with what is put in', () => {
  const column = new Column(new Float64Array());
  column.set(5, 2 ** 40);
  column.set(100_000, 1.5);
  expect([column.get(5), column.get(6), column.get(100_000), column.get(10 ** 6)]).toEqual([
    2 ** 40,
    0,
    1.5,
    0,
  ]);
});

describe('the hash', () => {
  const halves = (text: string): string => {
    const { high, low } = hash64(text, { high: 0, low: 0 });
    return `${high} ${low}`;
  };

  test('differs for texts that differ little', () => {
    const texts = [
      ...[
        '',
        'a',
        'b',
        'ab',
        'ba',
        'aa',
        'aaa',
        '\0',
        '\0\0',
        'é',
        'e\u0301',
        '\u{1F600}',
        '\ud83d',
        '\ude00',
      ],
      ...Array.from({ length: 65_536 }, (_, unit) => `x${String.fromCharCode(unit)}`),
      ...Array.from({ length: 65_536 }, (_, unit) => `${String.fromCharCode(unit)}x`),
    ];
    expect(new Set(texts.map(halves)).size).toBe(new Set(texts).size);
  });

  test('spreads each half evenly: as many collisions in 32 bits as chance has', () => {
    const count = 200_000;
    const highs = new Set<number>();
    const lows = new Set<number>();
    for (let index = 0; index < count; index += 1) {
      const { high, low } = hash64(`https://example.org/papers/${index}`, { high: 0, low: 0 });
      highs.add(high);
      lows.add(low);
    }
    // 200,000² / 2^33 ≈ 4.7 are expected; more than 30 would be no chance.
    expect(count - highs.size).toBeLessThan(30);
    expect(count - lows.size).toBeLessThan(30);
  });
});
