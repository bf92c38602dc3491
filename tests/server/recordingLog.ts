import fastify, { type FastifyBaseLogger } from 'fastify';
import { Writable } from 'node:stream';

export type LogLine = Record<string, unknown> & { level: number; msg?: string };

/** The logger that the server has by default, writing into an array. */
export function recordingLog(): { log: FastifyBaseLogger; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const stream = new Writable({
    write(line: Buffer, _, done) {
      lines.push(JSON.parse(line.toString()) as LogLine);
      done();
    },
  });
  return { log: fastify({ logger: { stream } }).log, lines };
}
