import { readdir, readFile } from 'node:fs/promises';

/** A ready query that the Playground offers. */
export interface Example {
  /** The file's name without its ending: `papers-with-code`. */
  readonly name: string;
  /** What it answers, in words: the comment that the file begins with. */
  readonly description: string;
  /** The whole file; the comment stays, for the reader of the editor. */
  readonly query: string;
}

/** `schema/examples` of the checkout or the package, seen from `src/server` and from `dist/server` alike. */
const bundled = new URL('../../schema/examples/', import.meta.url);

/** The examples of a folder, in the order of their file names. A folder that does not exist has none. */
export async function readExamples(folder: URL = bundled): Promise<Example[]> {
  const files = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const graphql = files.filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    graphql.map(async (file) => {
      const query = await readFile(new URL(encodeURIComponent(file), folder), 'utf8');
      return { name: file.replace(/\.graphql$/, ''), description: leadingComment(query), query };
    }),
  );
}

function leadingComment(query: string): string {
  const [comment = ''] = /^(?:[ \t]*#[^\n]*\n?)*/.exec(query) ?? [];
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*#\s?/, '').trim())
    .filter(Boolean)
    .join(' ');
}
