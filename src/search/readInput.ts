import { LRUCache } from 'lru-cache';
import { parseArxivId } from '../identity/arxiv.js';
import { parseDoi } from '../identity/doi.js';
import { authorKey } from '../identity/name.js';
import { nodeId } from '../identity/nodeId.js';
import { parseRepository, repositoryKey } from '../identity/repository.js';
import { titleKey } from '../identity/title.js';
import { venueKey } from '../identity/venue.js';
import type { PaperRecord } from '../sources/record.js';
import { readMarkdown } from '../sources/markdown/readMarkdown.js';
import { likenessQuery } from './lucene.js';

/** What an input may be the name of, for the graph to look up: every way to name a node with its values. */
export interface Lookups {
  readonly ids: readonly string[];
  readonly arxivIds: readonly string[];
  readonly dois: readonly string[];
  readonly openAlexIds: readonly string[];
  readonly orcids: readonly string[];
  readonly urls: readonly string[];
  readonly titleKeys: readonly string[];
  readonly names: readonly string[];
  /** A query for titles that are like it. */
  readonly like: string;
}

export interface Reading {
  readonly lookups: Lookups;
  /** What it was taken for: "the arXiv id 2304.14454"; null where it can be no name of anything. */
  readonly understood: string | null;
  /** The title that it states or is. */
  readonly title: string | null;
  /** Why it was not looked at. */
  readonly refused: string | null;
}

const LONGEST = 5_000;
/** Of a line of a list: hostile Markdown takes time that grows with the square of its marks. */
const MOST_MARKS = 100;

const none: Lookups = {
  ids: [],
  arxivIds: [],
  dois: [],
  openAlexIds: [],
  orcids: [],
  urls: [],
  titleKeys: [],
  names: [],
  like: likenessQuery(''),
};

const whatIsUnderstood =
  'an id of a node, an arXiv id, a DOI, an OpenAlex id, an ORCID iD, the URL of any of these or of a repository, ' +
  'a line of a list or a title';

/** Of the last inputs: each is read for its statement, and again for what the statement did not find. */
const readings = new LRUCache<string, Reading>({ max: 200 });

/** Reads what a person or a program pastes to mean one node. */
export function readInput(input: string): Reading {
  const known = readings.get(input) ?? read(input);
  // A text that is too long to be read is too long to be kept, too.
  if (known.refused === null) readings.set(input, known);
  return known;
}

function read(input: string): Reading {
  const text = input.trim();
  if (text === '') return refused('got a blank text');
  if (text.length > LONGEST) return refused(`got ${text.length} characters; at most ${LONGEST} are read`);
  return (/\s/.test(text) ? null : readName(text)) ?? readPhrase(text) ?? readTitle(text);
}

function refused(came: string): Reading {
  return { lookups: none, understood: null, title: null, refused: `Expected ${whatIsUnderstood}; ${came}.` };
}

function understood(what: string, lookups: Partial<Lookups>, title: string | null = null): Reading {
  return { lookups: { ...none, ...lookups }, understood: what, title, refused: null };
}

/** A text without spaces that says by its form what it names. */
function readName(text: string): Reading | null {
  const identifier = readIdentifier(text);
  if (identifier) return identifier;
  const repository = parseRepository(text);
  if (repository) {
    const { url } = repository;
    return understood(`the repository ${url}`, {
      ids: [nodeId('REPOSITORY', repositoryKey(repository))],
      urls: [text],
    });
  }
  if (/^https?:\/\//i.test(text)) return understood(`the address ${text}`, { urls: [text] });
  if (/^[PACRVL][\w-]{16}$/.test(text)) return understood(`the id ${text}`, { ids: [text] });
  return null;
}

/** Also "arXiv: 2304.14454" and "doi: 10.1/x". */
function readIdentifier(text: string): Reading | null {
  const arxiv = parseArxivId(text);
  if (arxiv) return understood(`the arXiv id ${arxiv.id}`, { arxivIds: [arxiv.id], urls: [text] });
  const doi = parseDoi(text);
  if (doi) return understood(`the DOI ${doi}`, { dois: [doi], urls: [text] });
  const orcid = /^(?:https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i
    .exec(text)?.[1]
    ?.toUpperCase();
  if (orcid) return understood(`the ORCID iD ${orcid}`, { orcids: [orcid] });
  const openAlex = /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:works\/)?)?(W\d{4,15})$/i
    .exec(text)?.[1]
    ?.toUpperCase();
  return openAlex ? understood(`the OpenAlex id ${openAlex}`, { openAlexIds: [openAlex] }) : null;
}

function readPhrase(text: string): Reading | null {
  return readIdentifier(text) ?? readLine(text);
}

/** Signs that a text is a line of a list, and not a title: an item, a row, emphasis, a link, an image, an address. */
const markdown = /^(?:[-*+]|\d{1,4}[.)]|\|)\s|\*\*|__|\]\(|https?:\/\/|<[a-z]/i;

/** What the first entry says, ids before the title. */
function readLine(text: string): Reading | null {
  if (!markdown.test(text) || text.split(/[*_[<!`~|]/).length > MOST_MARKS) return null;
  const asItem = /^(?:[-*+]|\d{1,4}[.)]|\||#)/.test(text) ? text : `- ${text}`;
  const record = firstRecord(text) ?? (asItem === text ? undefined : firstRecord(asItem));
  if (!record) return null;
  const { title, arxivId, doi, links } = record;
  const ids = [arxivId && `arXiv id ${arxivId}`, doi && `DOI ${doi}`].filter(Boolean).join(', ');
  return understood(
    `a line of a list with the title "${title}"${ids ? ` and the ${ids}` : ''}`,
    {
      arxivIds: arxivId ? [arxivId] : [],
      dois: doi ? [doi] : [],
      openAlexIds: record.openAlexId ? [record.openAlexId] : [],
      urls: links.filter(({ kind }) => kind === 'PAPER').map(({ url }) => url),
      titleKeys: [titleKey(title)].filter(Boolean),
      like: likenessQuery(title),
    },
    title,
  );
}

function firstRecord(text: string): PaperRecord | undefined {
  return readMarkdown(text, { fallbackTitle: '' }).records[0];
}

function readTitle(text: string): Reading {
  // What follows a line break is something else.
  const title = text.split(/[\r\n]/)[0]!.trim();
  return understood(
    `the title or name "${title.length > 120 ? `${title.slice(0, 119)}…` : title}"`,
    {
      // Ids are opaque: whatever has no spaces may be one.
      ids: /\s/.test(title) ? [nodeId('VENUE', venueKey(title))] : [title, nodeId('VENUE', venueKey(title))],
      titleKeys: [titleKey(title)].filter(Boolean),
      names: [authorKey(title)],
      like: likenessQuery(title),
    },
    title,
  );
}
