import type { BibtexPaper } from './bibtexPaper.js';
import { entryKey } from './entryKey.js';
import { latex } from './latex.js';
import { placeOf } from './placeOf.js';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A paper as a BibTeX entry, in UTF-8, that ends with a line feed.
 * @param key two papers may have the one that is made of author, year and title
 */
export function writeBibtex(paper: BibtexPaper, key = entryKey(paper)): string {
  const { title, date, year, arxivId, doi, url } = paper;
  const { type, field } = placeOf(paper.venue);
  const [, month, day] = (date ?? '').split('-').map(Number);
  const fields: [name: string, value: string | null][] = [
    ['title', `{{${latex(title)}}}`],
    ['author', byline(paper)],
    [field, braced(paper.venue)],
    ['year', year === null ? null : `{${year}}`],
    ['month', months[(month ?? 0) - 1] ?? null],
    ['day', day ? `{${day}}` : null],
    ['doi', address(doi)],
    ['eprint', address(arxivId)],
    ['archiveprefix', arxivId === null ? null : '{arXiv}'],
    ['url', address(url)],
  ];
  const given = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${[key, ...given].join(',\n')}\n}\n`;
}

function byline({ authors, etAl }: BibtexPaper): string | null {
  const names = authors.map(({ name, kind }) => (kind === 'TEAM' ? `{${latex(name)}}` : person(name)));
  if (etAl) names.push('others');
  return names.length > 0 ? `{${names.join(' and ')}}` : null;
}

/** Given name first, as BibTeX reads it too; a suffix goes between the commas, whatever else has one or "and" is one word. */
function person(name: string): string {
  const [, given, surname, suffix] = /^(.+) (\S+), (Jr\.?|Sr\.?)$/.exec(name) ?? [];
  if (suffix) return latex(`${surname}, ${suffix}, ${given}`);
  return /,|\sand\s/i.test(name) ? `{${latex(name)}}` : latex(name);
}

function braced(text: string | null): string | null {
  return text === null ? null : `{${latex(text)}}`;
}

/** Addresses and ids are read as they stand; braces alone would end the field. */
function address(text: string | null): string | null {
  return text === null ? null : `{${text.replace(/[{}\\]/g, encodeURIComponent)}}`;
}
