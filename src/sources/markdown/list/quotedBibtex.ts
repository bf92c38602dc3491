import type { Names } from '../../authorNames.js';
import { bibtexAuthors } from '../../bibtex/bibtexAuthors.js';
import { entryFields, MalformedEntry, predefinedStrings } from '../../bibtex/entryFields.js';
import { latexText } from '../../bibtex/latexText.js';
import type { Chosen } from './choose.js';

/** What is longer is no entry of BibTeX, and of so many no more are read. */
const longest = 5_000;
const most = 5_000;
const start =
  /@(?:article|inproceedings|incollection|conference|misc|book|techreport|phdthesis|mastersthesis)\s?\{/gi;

/**
 * Gives papers without a byline the authors that a list states in BibTeX, "@article{…, title = {…}, author = {…}}",
 * wherever in the text and in whatever block that stands: the title says whose they are.
 */
export function readQuotedBibtex(entries: Chosen[], text: string): void {
  if (!text.includes('@')) return;
  const bylines = new Map<string, Names>();
  let count = 0;
  for (const { index } of text.matchAll(start)) {
    count += 1;
    if (count > most) break;
    const quoted = fieldsOf(text.slice(index, index + longest));
    const [title, author] = [quoted?.get('title'), quoted?.get('author')];
    if (title !== undefined && author !== undefined)
      bylines.set(keyOf(latexText(title)), bibtexAuthors(author));
  }
  if (bylines.size === 0) return;
  for (const entry of entries) {
    if (entry.form === null || entry.paper.byline.length > 0) continue;
    const names = bylines.get(keyOf(entry.paper.title));
    if (names === undefined) continue;
    entry.paper.byline = names.byline;
    entry.paper.etAl = names.etAl;
  }
}

/** The fields of the entry with which a text begins; null where it is not closed or not well formed. */
function fieldsOf(text: string): Map<string, string> | null {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/(?<!\\)[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth > 0) continue;
    try {
      return entryFields(text.slice(0, index + 1), predefinedStrings).fields;
    } catch (error) {
      if (error instanceof MalformedEntry) return null;
      throw error;
    }
  }
  return null;
}

/** Letters and digits in small letters: case, dots, dashes and "defence" for "defense" differ between a list and its BibTeX. */
function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[cz](?=e)|z(?=[ai])/g, 's')
    .replace(/ou(?=r)/g, 'o');
}
