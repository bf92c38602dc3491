import { bylineOf, type NamedAuthor } from '../authorNames.js';
import { WrongField, type Fields } from '../fields.js';
import { paperLink, paperRecord } from '../paperRecord.js';
import { plainMarkup } from '../plainMarkup.js';
import { readJson } from '../readJson.js';
import type { SourcePart } from '../record.js';
import { mentionedArxivId, splitKeywords, statedDate } from '../statedFields.js';

/** Reads items of CSL-JSON (https://docs.citationstyles.org/): an array, JSON lines, or Crossref's variant with arrays as values. */
export function readCsl(chunks: AsyncIterable<string>): AsyncGenerator<SourcePart> {
  return readJson(chunks, readItem);
}

function readItem(item: Fields, line: number, raw: string): SourcePart[] {
  const title = firstText(item, 'title');
  if (title === null) throw new WrongField('title', 'a text', item.raw('title'));
  const note = `${firstText(item, 'note') ?? ''} ${firstText(item, 'number') ?? ''}`;
  const url = firstText(item, 'URL');
  const link = url === null ? null : paperLink('URL', url);
  const paper = paperRecord({
    ...{ line, raw, title },
    ...bylineOf(item.objects('author').map(authorOf)),
    date: dateOf(item),
    venue: venueOf(item),
    links: link ? [link] : [],
    // Programs put it into the number of a preprint or the free note.
    arxivId: mentionedArxivId(note),
    doi: firstText(item, 'DOI') ?? /^\s*doi:\s{0,3}(\S{8,300})/im.exec(note)?.[1],
    key: firstText(item, 'citation-key') ?? firstText(item, 'id') ?? undefined,
    abstract: firstText(item, 'abstract') ?? undefined,
    categories: splitKeywords(firstText(item, 'keyword') ?? '').map((keyword) => [keyword]),
  });
  return [{ paper }];
}

/** `literal` is a name that no rule turns round: a team's. */
function authorOf(author: Fields): NamedAuthor {
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/i.exec(author.text('ORCID') ?? '')?.[0].toUpperCase();
  const literal = author.text('literal') ?? author.text('name');
  if (literal !== null) return { name: plainMarkup(literal), isTeam: true, orcid };
  const part = (field: string): string => author.text(field)?.trim() ?? '';
  const joined = (...parts: string[]): string => plainMarkup(parts.filter((text) => text !== '').join(' '));
  const given = joined(part('given'), part('dropping-particle'));
  const family = joined(part('non-dropping-particle'), part('family'));
  const suffix = part('suffix');
  const rawName = joined(given, family, suffix);
  const name = suffix === '' || given === '' ? rawName : `${family}, ${suffix}, ${given}`;
  return { name, rawName, isTeam: given === '' ? undefined : false, orcid };
}

function dateOf(item: Fields): string | null {
  for (const field of ['issued', 'published', 'submitted', 'event-date']) {
    const date = item.object(field);
    const parts = (date?.raw('date-parts') as unknown[][] | undefined)?.[0];
    if (Array.isArray(parts) && parts.length > 0) {
      const [year, month, day] = parts.map((part) =>
        typeof part === 'number' || typeof part === 'string' ? String(part) : '',
      );
      const stated = statedDate({ year: year!, month: month ?? null, day: day ?? null });
      if (stated !== null) return stated;
    }
    const written = date?.text('raw') ?? date?.text('literal') ?? null;
    const stated = statedDate({ date: written });
    if (stated !== null) return stated;
  }
  return null;
}

/** A preprint stands in no container: its archive is the publisher. */
function venueOf(item: Fields): string | null {
  const container =
    firstText(item, 'container-title') ?? firstText(item, 'event-title') ?? firstText(item, 'event');
  if (container !== null) return container;
  const publisher = firstText(item, 'publisher');
  return publisher !== null && /^(?:arxiv|(?:bio|med|chem)rxiv|ssrn|openreview)\b/i.test(publisher)
    ? publisher
    : null;
}

/** The text, the first text of an array, or the number of a field; what else stands there is passed over. */
function firstText(item: Fields, field: string): string | null {
  const value = item.raw(field);
  const first = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (typeof first === 'number' && field !== 'title') return String(first);
  if (typeof first !== 'string') {
    if (first === undefined || first === null || (typeof first === 'object' && field === 'event'))
      return null;
    throw new WrongField(field, 'a text', value);
  }
  const text = field === 'note' ? first.trim() : plainMarkup(first);
  return text === '' ? null : text;
}
