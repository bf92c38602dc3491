import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fixMarkdown } from '../lint/fixMarkdown.js';
import type { LintIssue } from '../lint/issue.js';
import { withLineEndingsOf } from '../lint/lineEndings.js';
import { lintMarkdown } from '../lint/lintMarkdown.js';
import { outputs, type Output } from '../lint/render.js';
import { readMarkdown } from '../sources/markdown/readMarkdown.js';
import { decodeText } from '../sources/text.js';
import { replaceFile } from './replaceFile.js';

export interface LintOptions {
  output: Output;
  fix?: true;
}

/**
 * Prints what the rules find in the lists, on standard output, and what could not be read, on standard error.
 * @returns the exit code: 0 clean, 1 with findings, 2 when a file could not be read or fixed
 */
export async function lintFiles(files: string[], { output, fix }: LintOptions): Promise<0 | 1 | 2> {
  let code: 0 | 1 | 2 = 0;
  for (const file of files) {
    try {
      const issues = await (fix ? fixFile(file) : lintFile(file));
      process.stdout.write(outputs[output](file, issues));
      if (issues.length > 0 && code === 0) code = 1;
    } catch (error) {
      const { code: reason = '', message } = error as NodeJS.ErrnoException;
      process.stderr.write(`${file}: ${reasons[reason] ?? message}\n`);
      code = 2;
    }
  }
  return code;
}

async function lintFile(file: string): Promise<LintIssue[]> {
  const text = decodeText(await readFile(file));
  return lintMarkdown(text, readMarkdown(text, { fallbackTitle: titleOf(file) }));
}

/** @returns what is left */
async function fixFile(file: string): Promise<LintIssue[]> {
  const bytes = await readFile(file);
  const text = decodeText(bytes);
  const original = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (withLineEndingsOf(original, text) !== original)
    throw new Error(
      'Expected text in UTF-8, got UTF-8 that was read as Windows-1252 and encoded a second time. ' +
        'Nothing is fixed: save the file as UTF-8 first.',
    );
  const result = fixMarkdown(text, { fallbackTitle: titleOf(file) });
  if (result.text !== text) {
    await replaceFile(file, withLineEndingsOf(original, result.text));
    process.stderr.write(`${file}: ${result.fixed} fixed\n`);
  }
  return result.issues;
}

function titleOf(file: string): string {
  return basename(file, extname(file));
}

const reasons: Record<string, string> = {
  ENOENT: 'Expected a file, found nothing of this name.',
  EISDIR: 'Expected a file, found a folder. Name the files in it.',
  EACCES: 'The file may not be read or written. Change its permissions.',
};
