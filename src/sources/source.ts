import type { SourcePart } from './record.js';

export const formatNames = [
  'markdown',
  'bibtex',
  'ris',
  'csl-json',
  'openalex',
  'papers-with-code',
  'jsonl',
  'csv',
] as const;

export type FormatName = (typeof formatNames)[number];

/** A source that is being read. */
export interface Source {
  format: FormatName;
  /** From its own text, else the file's name without its endings. */
  title: string;
  /** In document order, a section before what stands in it. Can be read once; reading is the only thing that goes on. */
  parts: AsyncIterable<SourcePart>;
  /** Bytes of the file read so far and in all; `total` is 0 where it is not known beforehand (a pipe). */
  progress: () => { read: number; total: number };
  /** Of the file's bytes as they lie, in hexadecimal. Known after `parts` has ended. */
  sha256: () => string;
}

/** The source as a whole cannot be read, or not further. The message names file and line and says what to do. */
export class SourceError extends Error {
  override name = 'SourceError';
  /** @param line from 1; null when it concerns no line */
  constructor(
    readonly source: string,
    readonly line: number | null,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`${source}${line === null ? '' : `:${line}`}: ${problem}`, options);
  }
}
