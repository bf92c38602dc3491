import type { Question } from './question.js';

/** What went wrong, in words for a person. */
class AskError extends Error {}

/** A question that was sent, and how many still wait for its answer. */
interface Sent {
  readonly answer: Promise<unknown>;
  readonly end: AbortController;
  waiting: number;
}

/** Answers that are kept: as many as a person steps back through. */
const kept = 60;
const answers = new Map<string, Sent>();

/**
 * The API's answer to a question; the same question is answered once. Who no longer needs it says so through `signal`:
 * when nobody waits any more the question is broken off.
 * @throws AskError that says what happened; the next time the question is sent again
 */
export function ask<Data>(question: Question, signal: AbortSignal): Promise<Data> {
  const key = keyOf(question);
  const sent = answers.get(key) ?? begin(question);
  const forget = (): void => {
    if (answers.get(key) === sent) answers.delete(key);
  };
  // The newest is the last to be given up.
  forget();
  answers.set(key, sent);
  if (answers.size > kept) answers.delete(answers.keys().next().value!);

  sent.waiting++;
  const leave = (): void => {
    sent.waiting--;
    if (sent.waiting > 0) return;
    forget();
    sent.end.abort();
  };
  signal.addEventListener('abort', leave);
  sent.answer.catch(forget).finally(() => signal.removeEventListener('abort', leave));
  return sent.answer as Promise<Data>;
}

function begin(question: Question): Sent {
  const end = new AbortController();
  return { answer: send(question, end), end, waiting: 0 };
}

/** Two questions with the same key are the same. */
export function keyOf({ document, variables }: Question): string {
  return JSON.stringify([document, variables]);
}

interface Reply {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Milliseconds to wait for an answer. The server gives up on its database before. */
const patience = 20_000;

async function send({ document, variables }: Question, end: AbortController): Promise<unknown> {
  const late = (): void =>
    end.abort(new AskError(`The server has not answered for ${patience / 1000} seconds.`));
  const timer = setTimeout(late, patience);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document, variables }),
      signal: end.signal,
    });
    const reply = (await response.json().catch((error: unknown) => {
      if (error instanceof SyntaxError) return {};
      throw error;
    })) as Reply;
    const [error] = reply.errors ?? [];
    if (error) throw new AskError(error.message);
    if (!reply.data)
      throw new AskError(`The server answered ${response.status} ${response.statusText}, without data.`);
    return reply.data;
  } catch (error) {
    if (end.signal.aborted || error instanceof AskError) throw error;
    throw new AskError('The server cannot be reached. Is it running, and are you online?', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
