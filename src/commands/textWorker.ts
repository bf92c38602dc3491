import { parentPort, workerData } from 'node:worker_threads';
import { lintMarkdown } from '../lint/lintMarkdown.js';
import { readText } from '../sources/open.js';
import type { SourcePart } from '../sources/record.js';
import { SourceError, type FormatName } from '../sources/source.js';

/** What the thread is given. */
export interface TextTask {
  text: string;
  /** Of the source, for errors. */
  name: string;
  format: FormatName | undefined;
}

/** What it tells: some parts, again and again, then the end; or that the text cannot be read. */
export type TextMessage =
  | { is: 'parts'; parts: SourcePart[] }
  | { is: 'end'; title: string; sha256: string }
  | { is: 'refusal'; message: string };

/** Parts in one message: taking one takes the other thread a moment only. */
const SOME = 200;

const { text, name, format } = workerData as TextTask;
const tell = (message: TextMessage): void => parentPort?.postMessage(message);
try {
  const source = await readText(text, name, { format, check: lintMarkdown });
  let parts: SourcePart[] = [];
  for await (const part of source.parts) {
    parts.push(part);
    if (parts.length < SOME) continue;
    tell({ is: 'parts', parts });
    parts = [];
  }
  tell({ is: 'parts', parts });
  tell({ is: 'end', title: source.title, sha256: source.sha256() });
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  tell({ is: 'refusal', message: error.message });
}
