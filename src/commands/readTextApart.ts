import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Importable } from '../ingest/importSource.js';
import { packageRoot } from '../packageRoot.js';
import { ImportError } from '../resolvers/imports.js';
import type { SourcePart } from '../sources/record.js';
import type { TextMessage, TextTask } from './textWorker.js';

/** As built: a thread cannot run TypeScript. */
const program = join(packageRoot, 'dist', 'commands', 'textWorker.js');

/**
 * Reads a text in a thread of its own: a long list takes minutes, in which a server must answer others.
 * @throws ImportError when the text cannot be read; the signal's reason when it is aborted before the end
 */
export function readTextApart(task: TextTask, signal: AbortSignal): Promise<Importable> {
  return new Promise((resolve, reject) => {
    const read: SourcePart[] = [];
    const worker = new Worker(program, { workerData: task });
    const stop = (): void => end(() => reject(signal.reason as Error));
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', stop);
      settle();
      void worker.terminate();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (message: TextMessage) => {
      if (message.is === 'parts') for (const part of message.parts) read.push(part);
      else if (message.is === 'refusal') end(() => reject(refused(message.message)));
      else end(() => resolve({ title: message.title, parts: read, sha256: () => message.sha256 }));
    });
    worker.on('error', (error) => end(() => reject(error)));
    worker.on('exit', () =>
      end(() => reject(new Error('The thread that read a text ended before its end.'))),
    );
  });
}

function refused(why: string): ImportError {
  return new ImportError('BAD_USER_INPUT', why, { field: 'text' });
}
