import { bylineOf, type NamedAuthor } from '../authorNames.js';
import { orcidOf, WrongField, type Fields } from '../fields.js';
import { paperLink, paperRecord } from '../paperRecord.js';
import { plainMarkup } from '../plainMarkup.js';
import { readJson } from '../readJson.js';
import type { LinkRecord, SourcePart } from '../record.js';
import { abstractOf } from './abstract.js';

/**
 * Reads works as OpenAlex gives them: the JSON lines of its snapshot, or pages of its API
 * (https://docs.openalex.org/api-entities/works/work-object).
 */
export function readOpenAlex(chunks: AsyncIterable<string>): AsyncGenerator<SourcePart> {
  return readJson(chunks, readWork);
}

function readWork(work: Fields, line: number, raw: string): SourcePart[] {
  const title = plainMarkup(work.text('title') ?? work.text('display_name') ?? '');
  if (title === '') throw new WrongField('title', 'a text', work.raw('title'));
  const ids = work.object('ids');
  const openAlexId = workId(work.text('id') ?? ids?.text('openalex') ?? '');
  const places = placesOf(work);
  const { byline, etAl } = bylineOf(work.objects('authorships').map(authorOf));
  const paper = paperRecord({
    ...{ line, raw, title, byline, openAlexId, key: openAlexId },
    etAl: etAl || work.flag('is_authors_truncated'),
    date: dateOf(work),
    venue: venueOf(work.object('primary_location')),
    links: linksOf(places),
    doi: work.text('doi') ?? ids?.text('doi'),
    abstract: abstractOf(work.object('abstract_inverted_index')),
    categories: topicOf(work.object('primary_topic')),
    cites: work.texts('referenced_works').flatMap((cited) => {
      const id = workId(cited);
      return id === undefined ? [] : [`openalex:${id}`];
    }),
  });
  return [{ paper }];
}

function workId(text: string): string | undefined {
  return /(?:^|\/)(W\d{1,15})$/i.exec(text)?.[1]?.toUpperCase();
}

function authorOf(authorship: Fields): NamedAuthor {
  const author = authorship.object('author');
  const rawName = plainMarkup(authorship.text('raw_author_name') ?? '');
  const name = plainMarkup(author?.text('display_name') ?? rawName);
  const written = authorship.texts('raw_affiliation_strings');
  const places =
    written.length > 0
      ? written
      : authorship.objects('institutions').map((place) => place.text('display_name') ?? '');
  const affiliation = places
    .map(plainMarkup)
    .filter((place) => place !== '')
    .join('; ');
  return {
    name,
    rawName: rawName || name,
    orcid: orcidOf(author?.text('orcid') ?? null),
    ...(affiliation !== '' && { affiliation }),
  };
}

/** Of works known by their year alone the source says the first of January. */
function dateOf(work: Fields): string | null {
  const date = work.date('publication_date') ?? work.year('publication_year');
  return date?.replace(/-01-01$/, '') ?? null;
}

/** "arXiv (Cornell University)" names the host of an archive in brackets. */
function venueOf(place: Fields | null): string | null {
  const source = place?.object('source');
  const name = source?.text('display_name') ?? place?.text('raw_source_name') ?? null;
  return name !== null && source?.text('type') === 'repository' ? name.replace(/ \([^()]*\)$/, '') : name;
}

function placesOf(work: Fields): Fields[] {
  const places = [
    work.object('primary_location'),
    work.object('best_oa_location'),
    ...work.objects('locations'),
  ];
  return places.filter((place) => place !== null);
}

/** Addresses of the resolver say no more than the DOI does. */
function linksOf(places: Fields[]): LinkRecord[] {
  return places
    .flatMap((place) => [link('url', place.text('landing_page_url')), link('pdf', place.text('pdf_url'))])
    .filter((found) => found !== null && !/^https?:\/\/(?:dx\.)?doi\.org\//i.test(found.url)) as LinkRecord[];
}

function link(label: string, url: string | null): LinkRecord | null {
  return url === null ? null : paperLink(label, url);
}

/** The primary topic within its subfield and field. */
function topicOf(topic: Fields | null): string[][] {
  if (!topic) return [];
  const path = [topic.object('field'), topic.object('subfield'), topic].map(
    (level) => level?.text('display_name') ?? '',
  );
  return path.includes('') ? [] : [path];
}
