import type { Config } from '../config.js';
import { exportNames, readQuestion } from '../resolvers/exports/exportFiles.js';
import type { ExportParameters } from '../resolvers/exports/parameters.js';
import { buildLithographSchema } from '../resolvers/schema.js';
import { openDatabase } from './openDatabase.js';
import { writeToStandardOutput, writeWholeFile } from './wholeFile.js';

/**
 * Writes papers or a graph, as `/export/` of the server does.
 * @param fileName what to write, by the name that it has there: "papers.bib"
 * @param output path of a file; standard output if not given
 * @throws Error that says what is wrong with the question
 */
export async function exportFile(
  config: Config,
  fileName: string,
  parameters: ExportParameters,
  output: string | undefined,
): Promise<void> {
  const schema = await buildLithographSchema();
  const question = readQuestion(schema, fileName, parameters);
  if (!question)
    throw new Error(`There is no export named ${fileName}. There are ${exportNames.join(', ')}.`);
  const { database, close } = await openDatabase(config);
  try {
    const { signal } = new AbortController();
    const { pieces, notes } = await question.answer({ schema, database, signal });
    for (const note of notes) process.stderr.write(`${note}\n`);
    await (output === undefined ? writeToStandardOutput(pieces) : writeWholeFile(output, pieces));
  } finally {
    await close();
  }
}
