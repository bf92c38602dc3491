import type { GraphQLSchema } from 'graphql';
import { inChunks } from '../../export/inChunks.js';
import { paperFormats } from '../../export/paperFormats.js';
import { InputError } from '../../query/inputError.js';
import type { Asking } from './asking.js';
import { exportedPapers } from './exportedPapers.js';
import { readWhere } from './readWhere.js';

/** What stands behind the question mark, or behind `--` on the command line. */
export type ExportParameters = Readonly<Record<string, string | undefined>>;

/** What a file is to hold. */
export interface ExportQuestion {
  mediaType: string;
  /** What the file is called on the asker's disk. */
  fileName: string;
  /** The file in pieces, made as they are taken. @throws InputError, DatabaseError */
  answer: (asking: Asking) => Promise<AsyncGenerator<string, void, undefined>>;
}

/** A file that can be asked for. */
type ExportFile = (schema: GraphQLSchema, parameters: ExportParameters) => ExportQuestion;

const files = new Map(
  Object.entries(paperFormats).map(([ending, { mediaType, write }]): [string, ExportFile] => {
    const fileName = `papers.${ending}`;
    return [
      fileName,
      (schema, parameters) => {
        allowOnly(['where'], parameters, fileName);
        const papers = exportedPapers(readWhere(schema, parameters['where']));
        return {
          ...{ mediaType, fileName },
          answer: (asking) => Promise.resolve(inChunks(write(papers(asking)))),
        };
      },
    ];
  }),
);

/** Every name there is. */
export const exportNames: readonly string[] = [...files.keys()];

/**
 * The question that the name of a file and its parameters ask; undefined when there is no such file.
 * @throws InputError what is wrong with it, as far as that shows without asking the database
 */
export function readQuestion(
  schema: GraphQLSchema,
  fileName: string,
  parameters: ExportParameters,
): ExportQuestion | undefined {
  return files.get(fileName)?.(schema, parameters);
}

/** A misspelt `where` would silently ask for everything. */
function allowOnly(known: readonly string[], parameters: ExportParameters, fileName: string): void {
  const unknown = Object.keys(parameters).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new InputError(unknown, `${fileName} has no such parameter. It has ${known.join(', ')}.`);
}
