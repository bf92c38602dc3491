import { describe, expect, test } from 'vitest';
import { decodeText, SourceTextError } from '../../src/sources/text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('sound text stays as it is', () => {
  test.each([
    'plain ASCII',
    'Grégoire Mialon, Ivan Vulić, Marc-Alexandre Côté',
    '“quotes”, ‘quotes’ — a dash – and an ellipsis…',
    'é',
    '🔥 emoji 🏁 and 汉字',
    'Ãnot doubled: a tilde',
    'price: £5, 20 °C, ¿qué?',
    '',
  ])('%s', (text) => {
    expect(decodeText(utf8(text))).toBe(text);
  });
});

describe('text encoded twice is read as it was meant', () => {
  // Written by Python's codec for Windows-1252, with the bytes that it lacks as C1 controls.
  test.each([
    ['🔔 News', 'ðŸ”” News'],
    ['✨ é — “x” 汉字', 'âœ¨ Ã© â€” â€œxâ€\x9d æ±‰å\xad—'],
    [
      '🏁 holds two bytes that Windows-1252 lacks, 👍 one, Í Ï Ý one each',
      'ðŸ\x8f\x81 holds two bytes that Windows-1252 lacks, ðŸ‘\x8d one, Ã\x8d Ã\x8f Ã\x9d one each',
    ],
    ['‑', 'â€‘'],
    ['à la carte', 'Ã\xa0 la carte'],
  ])('%s', (text, doubled) => {
    expect(decodeText(utf8(doubled))).toBe(text);
  });

  test('a byte order mark before it or encoded with it is no part of it', () => {
    expect(decodeText(utf8('\uFEFFÃ©'))).toBe('é');
    expect(decodeText(utf8('ï»¿Ã©'))).toBe('é');
  });

  test('only once', () => {
    expect(decodeText(utf8('ÃƒÂ©'))).toBe('Ã©');
  });
});

test('text that is doubled only in parts is left alone', () => {
  const mixed = 'sound é, doubled Ã©';
  expect(decodeText(utf8(mixed))).toBe(mixed);
  const withEmoji = `sound 🔥, doubled Ã©`;
  expect(decodeText(utf8(withEmoji))).toBe(withEmoji);
});

test('a byte order mark is taken off and line endings become "\\n", line by line', () => {
  expect(decodeText(utf8('\uFEFFa\r\nb\rc\n\r\nd'))).toBe('a\nb\nc\n\nd');
});

describe('what is no text says where and what to do', () => {
  const failing = (bytes: number[], options = {}) => {
    try {
      decodeText(Uint8Array.from(bytes), options);
    } catch (error) {
      return error as SourceTextError;
    }
    throw new Error('expected a failure');
  };

  test.each<[string, number[], number]>([
    ['a byte of Latin-1', [0x61, 0x0a, 0xe9, 0x62], 2],
    ['a sequence cut off at the end', [0x61, 0xe2, 0x82], 1],
    ['an overlong form', [0xc0, 0x80], 0],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
    ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
  ])('%s', (_, bytes, offset) => {
    const error = failing(bytes);
    expect(error).toBeInstanceOf(SourceTextError);
    expect(error.offset).toBe(offset);
    expect(error.message).toContain(`byte offset ${offset}`);
  });

  test('with the line and the bytes', () => {
    expect(failing([0x61, 0x0a, 0xe9, 0x62]).message).toBe(
      'Expected UTF-8, got the bytes e9 62 at byte offset 2 (line 2). Save the source as UTF-8.',
    );
  });

  test('UTF-16 and binary files by name', () => {
    expect(failing([0xff, 0xfe, 0x61, 0x00]).message).toContain('looks like UTF-16');
    expect(failing([0x50, 0x4b, 0x00]).message).toContain('binary');
  });

  test('more bytes than allowed', () => {
    expect(failing([0x61, 0x62, 0x63], { maximumBytes: 2 }).message).toContain('at most 2 bytes');
  });
});
