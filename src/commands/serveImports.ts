import { importSource } from '../ingest/importSource.js';
import { removeList } from '../ingest/removeList.js';
import { storedLists } from '../ingest/storedList.js';
import type { Database } from '../neo4j/database.js';
import { ImportError, type Imports } from '../resolvers/imports.js';
import type { ImportQueue } from '../server/importQueue.js';
import { readTextApart } from './readTextApart.js';
import { formatNames, type FormatName } from '../sources/source.js';

/** Characters that a name of a source may have. */
const longestName = 1_000;

/** What the mutations do: what the command line does, one after the other through the queue. */
export function serveImports(database: Database, queue: ImportQueue): Imports {
  return {
    importText({ text, source, format }, gone) {
      const name = sourceName(source);
      const insisted = formatName(format);
      if (text.trim() === '')
        throw badInput(
          'text',
          'Expected the text of a list, got an empty one. removeList takes a list away.',
        );
      return queue.run(async (signal) => {
        const read = await readTextApart({ text, name, format: insisted }, signal);
        return importSource(database, read, { source: name, signal });
      }, gone);
    },
    removeList(id, gone) {
      return queue.run(async (signal) => {
        const list = (await storedLists(database)).find((stored) => stored.id === id);
        if (!list)
          throw badInput(
            'id',
            `Expected the id of a list, got ${JSON.stringify(id.slice(0, 100))}. Ask for lists { id title }.`,
          );
        return removeList(database, list, { signal });
      }, gone);
    },
  };
}

function sourceName(source: string): string {
  const name = source.trim();
  if (name !== '' && name.length <= longestName && !/\p{Cc}/u.test(name)) return name;
  const problem = `Expected the name of a file, of 1 to ${longestName} characters on one line, got ${source.length}.`;
  throw badInput('source', problem);
}

function formatName(format: string | undefined): FormatName | undefined {
  const known = formatNames.find((name) => name === format);
  if (known !== undefined || format === undefined) return known;
  const problem = `Expected one of ${formatNames.join(', ')}, got ${JSON.stringify(format.slice(0, 100))}.`;
  throw badInput('format', `${problem} Leave it out to have it found.`);
}

function badInput(field: string, problem: string): ImportError {
  return new ImportError('BAD_USER_INPUT', problem, { field });
}
