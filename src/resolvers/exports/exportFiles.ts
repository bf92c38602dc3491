import type { GraphQLSchema } from 'graphql';
import { graphFormats, type GraphFormat } from '../../export/graphFormats.js';
import { inChunks } from '../../export/inChunks.js';
import { paperFormats, type PaperFormat } from '../../export/paperFormats.js';
import { InputError } from '../../query/inputError.js';
import type { Asking } from './asking.js';
import { exportedGraph } from './exportedGraphs.js';
import { exportedPapers } from './exportedPapers.js';
import { allowOnly, type ExportParameters } from './parameters.js';
import { readWhere } from './readWhere.js';

/** What a file is to hold. */
export interface ExportQuestion {
  mediaType: string;
  /** What the file is called on the asker's disk. */
  fileName: string;
  /** @throws InputError, DatabaseError */
  answer: (asking: Asking) => Promise<ExportAnswer>;
}

export interface ExportAnswer {
  /** The file, made as it is taken. */
  pieces: AsyncGenerator<string, void, undefined>;
  /** What was cut or left out, a sentence each. */
  notes: readonly string[];
}

/** A file that can be asked for. */
type ExportFile = (schema: GraphQLSchema, parameters: ExportParameters) => ExportQuestion;

const files: ReadonlyMap<string, ExportFile> = new Map([
  ...Object.entries(paperFormats).map(
    ([ending, format]) => [`papers.${ending}`, papersAs(ending, format)] as const,
  ),
  ...Object.entries(graphFormats).map(
    ([ending, format]) => [`graph.${ending}`, graphAs(ending, format)] as const,
  ),
]);

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

function papersAs(ending: string, { mediaType, write }: PaperFormat): ExportFile {
  const fileName = `papers.${ending}`;
  return (schema, parameters) => {
    allowOnly(['where'], parameters, fileName);
    const papers = exportedPapers(readWhere(schema, parameters['where']).value);
    return {
      ...{ mediaType, fileName },
      answer: (asking) => Promise.resolve({ pieces: inChunks(write(papers(asking))), notes: [] }),
    };
  };
}

function graphAs(ending: string, { mediaType, isLaidOut, write, parts }: GraphFormat): ExportFile {
  return (schema, { part, ...parameters }) => {
    if (part !== undefined && !Object.hasOwn(parts ?? {}, part))
      throw new InputError(
        'part',
        parts
          ? `Expected ${Object.keys(parts).join(' or ')}, got ${JSON.stringify(part)}.`
          : `graph.${ending} has no such parameter; graph.gephi.csv has it.`,
      );
    const asked = { isLaidOut, fileName: `graph.${ending}` };
    const { of, answer } = exportedGraph(schema, parameters, asked);
    const writePart = part === undefined ? write : parts![part]!;
    return {
      mediaType,
      fileName: [of, ...(part === undefined ? [] : [part]), ending].join('.'),
      answer: async (asking) => {
        const graph = await answer(asking);
        return { pieces: inChunks(writePart(graph)), notes: graph.notes };
      },
    };
  };
}
