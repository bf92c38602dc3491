import { bylineOf } from '../authorNames.js';
import { unparsed } from '../entryIssue.js';
import { fieldLink, paperLink, paperRecord } from '../paperRecord.js';
import { plainMarkup } from '../plainMarkup.js';
import type { LinkRecord, SourcePart } from '../record.js';
import { mentionedArxivId, statedDate } from '../statedFields.js';
import type { RisField } from './risField.js';

/** The paper that a record states, or an issue when it has no title. */
export function risPaper(line: number, fields: RisField[], raw: string): SourcePart[] {
  const all = (...tags: string[]): string[] =>
    tags.flatMap((tag) =>
      fields.filter((field) => field.tag === tag && field.value !== '').map(({ value }) => value),
    );
  const first = (...tags: string[]): string | null => all(...tags)[0] ?? null;
  const title = plainMarkup(first('TI', 'T1', 'CT') ?? '');
  if (title === '') return [unparsed(line, 'Expected a title (TI or T1), got none. Add the title.', raw)];
  const publisher = first('PB', 'DP');
  const paper = paperRecord({
    ...{ line, raw, title, links: linksOf(all) },
    ...bylineOf(all('AU', 'A1').map((name) => ({ name: plainMarkup(name), rawName: name }))),
    date: dateOf(first('DA', 'Y1', 'PY')) ?? dateOf(first('PY', 'Y1', 'DA')),
    venue:
      first('T2', 'JO', 'JF', 'BT', 'C3', 'JA', 'J2') ??
      (publisher !== null && /arxiv/i.test(publisher) ? 'arXiv' : null),
    arxivId: mentionedArxivId(all('AN', 'M1', 'N1', 'IS', 'VL', 'M3').join('\n')),
    doi:
      first('DO') ??
      all('M3', 'N1')
        .map((text) => /^(?:doi:\s{0,3})?(10\.\d{4,9}\/\S{1,280})$/i.exec(text)?.[1])
        .find((doi) => doi !== undefined),
    key: first('ID', 'LB') ?? undefined,
    abstract: plainMarkup(first('AB', 'N2') ?? ''),
    categories: all('KW')
      .flatMap((keyword) => keyword.split(';'))
      .map((keyword) => [keyword]),
  });
  return [{ paper }];
}

/** "2023/05/17/", "2023/05", "2023///spring". */
function dateOf(written: string | null): string | null {
  const [year = '', month = '', day = ''] = (written ?? '').split('/');
  return /^\d{4}$/.test(year.trim()) ? statedDate({ year, month, day }) : statedDate({ date: written });
}

/** Files on the exporter's own disk are no links. */
function linksOf(all: (...tags: string[]) => string[]): LinkRecord[] {
  return [
    ...all('UR', 'LK')
      .flatMap((text) => text.split(/;(?=\s*https?:)|\s+/))
      .map((url) => paperLink('url', url)),
    ...all('L1', 'L2').map((url) => fieldLink('pdf', url)),
  ].filter((link) => link !== null);
}
