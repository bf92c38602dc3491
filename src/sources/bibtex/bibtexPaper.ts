import { parseArxivId } from '../../identity/arxiv.js';
import { unparsed } from '../entryIssue.js';
import { fieldLink, paperLink, paperRecord } from '../paperRecord.js';
import { mentionedArxivId, splitKeywords, statedDate } from '../statedFields.js';
import type { LinkRecord, SourcePart } from '../record.js';
import { bibtexAuthors } from './bibtexAuthors.js';
import type { PlacedEntry } from './containers.js';
import { latexText } from './latexText.js';

/** Fields with addresses of the paper itself. */
const ownAddresses = ['url', 'ee', 'link', 'adsurl', 'bdsk-url-1'];
/** Fields with addresses of what belongs to it; the field's name is the label. */
const otherAddresses =
  'pdf code github repository repo project website homepage video demo data dataset slides blog model'.split(
    ' ',
  );

/** The paper that an entry states, or an issue when it has no title. */
export function bibtexPaper({ key, fields, line, text: raw }: PlacedEntry): SourcePart[] {
  const text = (...names: string[]): string | null => {
    for (const name of names) {
      const value = latexText(fields.get(name) ?? '');
      if (value !== '') return value;
    }
    return null;
  };
  const title = text('title');
  if (title === null) return [unparsed(line, 'Expected a field "title", got none. Add the title.', raw)];
  const subtitle = text('subtitle');
  const links = linksOf(fields);
  const paper = paperRecord({
    ...{ line, raw, links, key: key.trim() },
    title: subtitle === null ? title : `${title.replace(/[:.]$/, '')}: ${subtitle}`,
    ...bibtexAuthors(fields.get('author') ?? ''),
    date: statedDate({ date: text('date'), year: text('year'), month: text('month'), day: text('day') }),
    venue: venueOf(text),
    arxivId: arxivIdOf(fields, text),
    doi: verbatim(fields.get('doi') ?? '') || null,
    abstract: text('abstract') ?? undefined,
    categories: ['groups', 'keywords', 'keyword', 'mendeley-tags'].flatMap((name) =>
      splitKeywords(text(name) ?? '').map((keyword) => [keyword]),
    ),
  });
  return [{ paper }];
}

type TextField = (...names: string[]) => string | null;

/** An address in howpublished is a link and no venue. */
function venueOf(text: TextField): string | null {
  const stated = text('booktitle', 'journal', 'journaltitle') ?? text('howpublished');
  return stated === null || /https?:\/\//.test(stated) ? null : stated;
}

function arxivIdOf(fields: ReadonlyMap<string, string>, text: TextField): string | null {
  const archive = (text('archiveprefix', 'eprinttype') ?? 'arxiv').toLowerCase();
  const eprint = archive === 'arxiv' ? verbatim(fields.get('eprint') ?? '') : '';
  const mentions = ['journal', 'journaltitle', 'howpublished', 'number', 'note'].map(
    (name) => text(name) ?? '',
  );
  // DBLP: journal CoRR, volume abs/2304.08247.
  const volume = /^abs\/(.+)$/.exec(text('volume') ?? '')?.[1] ?? '';
  return parseArxivId(eprint)?.id ?? parseArxivId(volume)?.id ?? mentionedArxivId(mentions.join('\n'));
}

function linksOf(fields: ReadonlyMap<string, string>): LinkRecord[] {
  const published = fields.get('howpublished') ?? '';
  return [
    ...ownAddresses.map((name) => paperLink(name, verbatim(fields.get(name) ?? ''))),
    paperLink('url', /https?:\/\/[^\s{}]+/.exec(verbatim(published))?.[0] ?? ''),
    ...otherAddresses.map((name) => fieldLink(name, verbatim(fields.get(name) ?? ''))),
  ].filter((link) => link !== null);
}

/** An address or id as it is meant: braces, "\url" and escapes off. */
function verbatim(latex: string): string {
  return latex
    .replace(/\\url\b/g, '')
    .replace(/\\textasciitilde\s*|\\~/g, '~')
    .replace(/[{}]/g, '')
    .replace(/\\([_%&#$~])/g, '$1')
    .trim();
}
