import type { BibtexPaper } from './bibtexPaper.js';

/** Words that tell no title from another. */
const empty = new Set([
  'a',
  'an',
  'the',
  'on',
  'of',
  'in',
  'for',
  'and',
  'to',
  'with',
  'is',
  'are',
  'from',
  'towards',
]);

/** `wu2023pmcllama`: surname of the first author, year, first telling word of the title; ASCII letters and digits alone. */
export function entryKey({ authors, year, title }: BibtexPaper): string {
  const [first] = authors;
  const name = first?.kind === 'TEAM' ? first.name : surname(first?.name ?? '');
  const words = title.split(/[\s:/,.]+/).map(ascii);
  const word = words.find((one) => one !== '' && !empty.has(one)) ?? '';
  const key = `${ascii(name)}${year ?? ''}${word}`;
  return /^[a-z]/.test(key) ? key : `paper${key}`;
}

function surname(name: string): string {
  const words = name.replace(/,? (?:Jr\.?|Sr\.?|II|III|IV)$/, '').split(' ');
  return words.at(-1)!;
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[^A-Za-z0-9]+/g, '')
    .toLowerCase();
}
