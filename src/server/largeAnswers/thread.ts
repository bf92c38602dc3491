import 'reflect-metadata';
import { getOperationAST, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { constants, platform, setPriority } from 'node:os';
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { Database } from '../../neo4j/database.js';
import { DatabaseError } from '../../neo4j/errors.js';
import type { Context } from '../../resolvers/context.js';
import { buildLithographSchema } from '../../resolvers/schema.js';
import { answerCompiled, compileOperation, type CompiledOperation } from '../compiledOperation.js';
import {
  rejectedAnswers,
  rememberAnswers,
  rememberingSchema,
  type RememberingContext,
} from '../rememberedAnswers.js';
import { jsonOf } from '../stringifyInTurns.js';
import { WrittenData } from '../written.js';
import type { Failure, FromThread, Outcome, Question, ThreadData, ToThread } from './messages.js';

/** The thread in which large answers are made: it is told valid queries and tells the JSON of their data. */

/** So many queries are kept compiled. */
const MOST_COMPILED = 100;

/** To Linux a thread is a process: what others wait for goes first. Elsewhere it would slow down all of them. */
if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const port = parentPort!;

const { address } = workerData as ThreadData;
const database = Database.open(address);
const schema = rememberingSchema(await buildLithographSchema());
const compiled = new LRUCache<string, CompiledOperation | false>({ max: MOST_COMPILED });
const underWay = new Map<number, AbortController>();

port.on('message', (message: ToThread) => {
  if ('cancelled' in message) underWay.get(message.cancelled)?.abort();
  else void answer(message.asked, message);
});
port.postMessage('ready' satisfies FromThread);

async function answer(asked: number, question: Question): Promise<void> {
  const gone = new AbortController();
  underWay.set(asked, gone);
  const outcome = await outcomeOf(question, gone.signal);
  underWay.delete(asked);
  // The bytes are handed over, not copied.
  port.postMessage({ asked, outcome } satisfies FromThread, outcome.data ? [outcome.data.buffer] : []);
}

async function outcomeOf(question: Question, signal: AbortSignal): Promise<Outcome> {
  const operation = compile(question);
  if (!operation) return { data: null, failures: [] };
  const context: Context & RememberingContext = { database, signal };
  rememberAnswers(context);
  const data = await answerCompiled(operation, question.variables, context, { asTheyCome: true });
  if (data) return { data: WrittenData.write(jsonOf(data)), failures: [] };
  const rejected = await rejectedAnswers(context);
  return { data: null, failures: rejected.flatMap(([field, error]) => failure(field, error)) };
}

function compile({ source, operationName }: Question): CompiledOperation | null {
  const key = JSON.stringify([operationName, source]);
  let known = compiled.get(key);
  if (known === undefined) {
    const document = parse(source, { noLocation: true });
    const operation = getOperationAST(document, operationName);
    known = (operation && compileOperation(schema, document, operation)) ?? false;
    compiled.set(key, known);
  }
  return known || null;
}

/** Nothing of what is not the database's: graphql-js meets it again, and says what it is. */
function failure(field: string, error: unknown): Failure[] {
  if (!(error instanceof DatabaseError)) return [];
  return [{ field, code: error.code, message: error.message, cause: inspect(error.cause) }];
}
