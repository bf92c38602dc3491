import { bylineOf, splitAuthors, type NamedAuthor, type Names } from '../authorNames.js';
import { latexText } from './latexText.js';

/** The byline that an author field states. Braces round a whole name make it a team's. */
export function bibtexAuthors(field: string): Names {
  return bylineOf(splitAtAnd(field).flatMap(authorsOf));
}

function authorsOf(written: string): NamedAuthor[] {
  const rawName = written.replace(/\s+/g, ' ');
  if (isBraced(written)) return [{ name: latexText(written), rawName, isTeam: true }];
  const name = latexText(written);
  const commas = name.split(',').length - 1;
  // "and" is the only separator there is; people write others.
  if (commas < 2 && !name.includes(';')) return [{ name, rawName }];
  return splitAuthors(name, { isWhole: false }).map((one) => ({
    name: one,
    ...(one === name && { rawName }),
  }));
}

/** Parts at "and" outside of braces. */
function splitAtAnd(field: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const mark of field.matchAll(/[{}]|(?<=\s)and(?=\s)/gi)) {
    if (mark[0] === '{') depth += 1;
    else if (mark[0] === '}') depth -= 1;
    else if (depth === 0) {
      parts.push(field.slice(start, mark.index).trim());
      start = mark.index + 3;
    }
  }
  return [...parts, field.slice(start).trim()].filter((part) => part !== '');
}

/** One pair of braces holds the whole name; "{\'E}" and "{\L}ukasz {\.Z}" are letters. */
function isBraced(name: string): boolean {
  if (!name.startsWith('{') || !name.endsWith('}')) return false;
  if (name.startsWith('{\\') && !/\s/.test(name)) return false;
  let depth = 0;
  for (const mark of name.matchAll(/[{}]/g)) {
    depth += mark[0] === '{' ? 1 : -1;
    if (depth === 0) return mark.index === name.length - 1;
  }
  return false;
}
