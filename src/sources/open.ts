import { basename } from 'node:path';
import { readCsv } from './csv/readCsv.js';
import { readBibtex } from './bibtex/readBibtex.js';
import { readCsl } from './csl/readCsl.js';
import { fileBytes, textBytes, type SourceBytes } from './fileBytes.js';
import { detectFormat, headLength, mayBe } from './format.js';
import { gunzip } from './gunzip.js';
import { readJsonLines } from './jsonl/readJsonLines.js';
import { readMarkdown } from './markdown/readMarkdown.js';
import { readOpenAlex } from './openalex/readOpenAlex.js';
import { readPapersWithCode } from './paperswithcode/readPapersWithCode.js';
import { prepend } from './prepend.js';
import type { SourceDocument, SourceIssue, SourcePart } from './record.js';
import { readRis } from './ris/readRis.js';
import { SourceError, type FormatName, type Source } from './source.js';
import { decodeText, SourceTextError } from './text.js';
import { countLines, textChunks } from './textChunks.js';

export interface OpenOptions {
  /** What the source must be; found from its text if not given. */
  format?: FormatName | undefined;
  /** What there is to say of a Markdown list, in place of the reader's own issues; those come in the document. */
  check?: (text: string, document: SourceDocument) => SourceIssue[];
}

/** @param name of the source, for errors */
export type Reader = (chunks: AsyncIterable<string>, name: string) => AsyncIterable<SourcePart>;

const readers: Record<Exclude<FormatName, 'markdown'>, Reader> = {
  bibtex: readBibtex,
  ris: readRis,
  'csl-json': readCsl,
  openalex: readOpenAlex,
  'papers-with-code': readPapersWithCode,
  jsonl: readJsonLines,
  csv: readCsv,
};

/**
 * Opens a file of any format, also in gzip. Entries are read while `parts` is iterated, in bounded memory; Markdown,
 * which is read as a whole, may have 8 MiB.
 * @throws {SourceError} the file cannot be read or is not of the format; also while `parts` is iterated
 */
export async function openSource(path: string, options: OpenOptions = {}): Promise<Source> {
  return open(await fileBytes(path), path, options);
}

/** The same for a text at hand, called by the name of a file. */
export async function readText(text: string, name: string, options: OpenOptions = {}): Promise<Source> {
  return open(textBytes(text), name, options);
}

async function open(bytes: SourceBytes, name: string, options: OpenOptions): Promise<Source> {
  const unpacked = await gunzip(bytes.chunks, name);
  const { head, whole } = await lookInto(unpacked);
  try {
    refuseBinary(head, name);
    const format = formatOf(head, name, options.format);
    const title =
      basename(name)
        .replace(/\.gz$/i, '')
        .replace(/(?<=.)\.[^.\s]+$/, '') || name;
    const known = { progress: () => bytes.progress(), sha256: () => bytes.sha256() };
    if (format !== 'markdown') {
      const parts = readers[format](textChunks(whole, name), name);
      return { format, title, parts, ...known };
    }
    const text = await wholeText(whole, name);
    const document = readMarkdown(text, { fallbackTitle: title });
    const issues = options.check?.(text, document) ?? document.issues;
    return { format, title: document.title, parts: partsOf({ ...document, issues }), ...known };
  } catch (error) {
    await whole.return(undefined);
    throw error;
  }
}

/** The first bytes, and all bytes including those. */
async function lookInto(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; whole: AsyncGenerator<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  for (let length = 0; length < headLength;) {
    const next = await iterator.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(taken), whole: prepend(taken, iterator) };
}

/** Told before the format is looked for: every other message would lead astray. */
function refuseBinary(head: Uint8Array, name: string): void {
  const nul = head.indexOf(0);
  if (nul < 0) return;
  const isUtf16 = /^(?:fffe|feff)/.test(Buffer.from(head.subarray(0, 2)).toString('hex'));
  const problem = isUtf16
    ? 'Expected UTF-8, got what looks like UTF-16. Save the source as UTF-8.'
    : 'Expected text, got a NUL byte. This looks like a binary file: give the text itself.';
  throw new SourceError(name, countLines(head.subarray(0, nul)) + 1, problem);
}

function formatOf(head: Uint8Array, name: string, insisted: FormatName | undefined): FormatName {
  const text = new TextDecoder().decode(head.subarray(0, headLength)).replace(/\r\n?/g, '\n');
  // Nobody means to empty a list by giving a blank file: there is a command that takes lists away.
  if (text.trim() === '' && head.length < headLength)
    throw new SourceError(
      name,
      null,
      `Expected ${insisted ?? 'a list or a bibliography'}, got an empty file. To take a list away, remove it.`,
    );
  if (insisted === undefined) return detectFormat(text);
  if (insisted === 'markdown') return insisted;
  if (mayBe(insisted, text)) return insisted;
  const found = detectFormat(text);
  const advice =
    found === 'markdown'
      ? 'Give the file as it was exported.'
      : `It looks like ${found}: leave the format out.`;
  const start = JSON.stringify(text.trimStart().slice(0, 60));
  throw new SourceError(name, 1, `Expected ${insisted}, got a text that begins with ${start}. ${advice}`);
}

const longestMarkdown = 8 * 1024 * 1024;

async function wholeText(bytes: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > longestMarkdown) {
      const most = `${longestMarkdown / 1024 / 1024} MiB`;
      const problem = `Expected at most ${most} of Markdown, got more. Split the list into smaller files.`;
      throw new SourceError(name, null, problem);
    }
    chunks.push(chunk);
  }
  try {
    return decodeText(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof SourceTextError)
      throw new SourceError(name, error.line, error.message, { cause: error });
    throw error;
  }
}

/** In line order; what stands on one line: section, paper, issue. */
// eslint-disable-next-line @typescript-eslint/require-await -- read like the formats that come in a stream
async function* partsOf(document: SourceDocument): AsyncGenerator<SourcePart> {
  const parts: { line: number; part: SourcePart }[] = [
    ...document.sections.map((section) => ({ line: section.line, part: { section } })),
    ...document.records.map((paper) => ({ line: paper.line, part: { paper } })),
    ...document.issues.map((issue) => ({ line: issue.line, part: { issue } })),
  ];
  for (const { part } of parts.sort((one, other) => one.line - other.line)) yield part;
}
