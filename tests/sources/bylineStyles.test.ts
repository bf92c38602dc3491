import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeByline, readByline } from '../../src/sources/markdown/parts/byline.js';

interface Person {
  given: string;
  surname: string;
}

const givenNames = [
  'Ada',
  'Charles',
  'Mary',
  'José',
  'Łukasz',
  'Wei',
  'Jean-Luc',
  'Xiaoming',
  'Yoon',
  'Nimet',
];
const surnames = [
  'Lovelace',
  'Babbage',
  "O'Brien",
  'Li',
  'Müller',
  'McCarthy',
  'Pérez-Rúa',
  'Chen',
  'Sarıgül',
];
const person: fc.Arbitrary<Person> = fc
  .record({
    first: fc.constantFrom(...givenNames),
    middle: fc.constantFrom('', '', '', ' W.', ' J. R.', ' Kai'),
    particle: fc.constantFrom('', '', '', '', 'van ', 'de la ', 'von der ', 'al-'),
    last: fc.constantFrom(...surnames),
  })
  .map(({ first, middle, particle, last }) => ({ given: first + middle, surname: particle + last }));
const people = (minLength: number) => fc.array(person, { minLength, maxLength: 40 });

const natural = ({ given, surname }: Person) => `${given} ${surname}`;
const inverted = ({ given, surname }: Person) => `${surname}, ${given}`;
const initials = (given: string) =>
  given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${part.charAt(0)}.`)
        .join('-'),
    )
    .join(' ');
const short = ({ given, surname }: Person) => ({ given: initials(given), surname });
const capitals = ({ given, surname }: Person) => ({
  given: initials(given)
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 3),
  surname,
});

function join(names: string[], last: string): string {
  if (names.length < 2) return names.join('');
  return names.slice(0, -1).join(', ') + last + names.at(-1)!;
}

/** How a byline is written, and the fewest people with whom nothing else can be meant. */
const styles: Record<
  string,
  { least: number; write: (list: Person[]) => string; of?: (one: Person) => Person }
> = {
  'with commas': { least: 1, write: (list) => list.map(natural).join(', ') },
  'with ", and"': { least: 1, write: (list) => join(list.map(natural), ', and ') },
  'with "and"': { least: 1, write: (list) => join(list.map(natural), ' and ') },
  'with "&"': { least: 1, write: (list) => join(list.map(natural), ' & ') },
  'with semicolons': { least: 1, write: (list) => list.map(natural).join('; ') },
  'with initials': { least: 1, of: short, write: (list) => join(list.map(natural), ', and ') },
  APA: { least: 1, of: short, write: (list) => join(list.map(inverted), ', & ') },
  'APA without "&"': { least: 1, of: short, write: (list) => list.map(inverted).join(', ') },
  'inverted, with ", and"': { least: 2, write: (list) => join(list.map(inverted), ', and ') },
  'inverted, with semicolons': { least: 1, write: (list) => list.map(inverted).join('; ') },
  BibTeX: { least: 1, write: (list) => list.map(inverted).join(' and ') },
  MLA: { least: 2, write: ([first, ...rest]) => join([inverted(first!), ...rest.map(natural)], ', and ') },
  Vancouver: {
    least: 1,
    of: capitals,
    write: (list) => list.map(({ given, surname }) => `${surname} ${given}`).join(', '),
  },
};

describe('names written in one style are read back', () => {
  test.each(Object.entries(styles))('%s', (_, { least, write, of = (one) => one }) => {
    fc.assert(
      fc.property(people(least), fc.constantFrom('', '. NeurIPS 2022', ', 2021'), (list, behind) => {
        const written = list.map(of);
        const text = write(written) + behind;
        const byline = readByline(text);
        // "Lovelace A. NeurIPS" leaves open whose the dot is.
        const names = byline.names.map(({ name }) => (of === capitals ? name.replace('.', '') : name));
        expect(names).toEqual(written.map(natural));
        expect(byline.etAl).toBe(false);
        expect(byline.venue).toBe(behind.startsWith('.') ? 'NeurIPS 2022' : null);
        expect(byline.names.every((name) => text.includes(name.rawName))).toBe(true);
        if (list.length > 1) expect(looksLikeByline(text)).toBe(true);
      }),
    );
  });

  test('with "et al." behind the first, in either order', () => {
    fc.assert(
      fc.property(
        person,
        fc.constantFrom(' et al.', ', et al.', ' et al', ' and others', ' etal.'),
        (one, more) => {
          for (const write of [natural, inverted]) {
            const byline = readByline(write(one) + more);
            expect(byline.names.map((name) => name.name)).toEqual([natural(one)]);
            expect(byline.etAl).toBe(true);
          }
        },
      ),
    );
  });
});

test('any text is read without a crash, and every name is a part of it with a letter', () => {
  const piece = fc.constantFrom(
    ...[
      'Ada',
      'Lovelace',
      'A.',
      'et al.',
      'and',
      '&',
      ',',
      ';',
      '(',
      ')',
      '[',
      ']',
      '.',
      ' ',
      '2020',
      'ICML',
    ],
    ...['van', '王小明', '1,2', '*', '@', '<sup>', '\uE000', '…', ' - ', 'Jr.', 'Team', "'"],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 60 }), (pieces) => {
      const { names } = readByline(pieces.join(''));
      for (const { name, rawName } of names) {
        expect(rawName).toMatch(/\p{L}/u);
        expect(name.trim()).not.toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});
