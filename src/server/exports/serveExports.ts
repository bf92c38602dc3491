import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../neo4j/database.js';
import { InputError } from '../../query/inputError.js';
import { exportNames, readQuestion } from '../../resolvers/exports/exportFiles.js';
import { graphVersion } from '../../resolvers/exports/graphVersion.js';
import type { ExportParameters } from '../../resolvers/exports/parameters.js';
import { refuse } from '../httpErrors.js';
import { limits } from '../limits.js';
import { answerVersion } from './answerVersion.js';
import { ExportSlots } from './exportSlots.js';
import { showExportPage } from './showExportPage.js';
import { streamOf } from './streamOf.js';
import { untilGoneOrLate } from './untilGoneOrLate.js';

/** `/export/papers.csv` and its like: any question that yields papers or a graph, as a file. */
export function serveExports(app: FastifyInstance, schema: GraphQLSchema, database: Database): void {
  const slots = new ExportSlots(limits.exports);

  app.get('/export', (_, reply) => reply.redirect('/export/'));
  app.get('/export/', (request, reply) => showExportPage(schema, parametersOf(request), request, reply));
  app.get<{ Params: { file: string } }>('/export/:file', async (request, reply) => {
    const { file } = request.params;
    const question = readQuestion(schema, file, parametersOf(request));
    if (!question) return refuse(reply.code(404), 'NOT_FOUND', noSuchFile(file));
    const signal = untilGoneOrLate(reply.raw, limits.exportMilliseconds);
    if (answerVersion(request, reply, await graphVersion(database, signal))) return reply.send();

    const described = (): FastifyReply =>
      reply
        .type(question.mediaType)
        .header('content-disposition', `attachment; filename="${question.fileName}"`);
    // Of no text Fastify would say that the file is empty; how long it is, nobody knows before it is written.
    if (request.method === 'HEAD') return described().send(Readable.from([]));
    const leave = slots.take();
    if (!leave) return refuse(reply.code(503).header('retry-after', 10), 'EXPORTS_BUSY', busy);
    reply.raw.once('close', leave);
    const { pieces, notes } = await question.answer({ schema, database, signal });
    const stream = await streamOf(pieces, signal);
    if (notes.length > 0) reply.header('x-lithograph-notes', notes.join(' '));
    return described().send(stream);
  });
}

const busy = `${limits.exports} exports are being written already, and no more at a time. Try again in a moment.`;

function noSuchFile(file: string): string {
  return `There is no export named ${file.slice(0, 100)}. There are ${exportNames.join(', ')}; /export/ tells of them.`;
}

/** @throws InputError when one is given twice */
function parametersOf({ query }: FastifyRequest): ExportParameters {
  for (const [name, value] of Object.entries(query as Record<string, unknown>))
    if (typeof value !== 'string') throw new InputError(name, 'Expected it once, got it more than once.');
  return query as ExportParameters;
}
