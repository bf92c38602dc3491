import type { Question } from './question.js';

/** What went wrong, in words for a person. */
class AskError extends Error {}

/** Answers that are kept: as many as a person steps back through. */
const kept = 60;
const answers = new Map<string, Promise<unknown>>();

/**
 * The API's answer to a question; the same question is answered once. A question that is no longer needed is broken
 * off through `signal`.
 * @throws AskError that says what happened; the next time the question is sent again
 */
export function ask<Data>(question: Question, signal?: AbortSignal): Promise<Data> {
  const key = keyOf(question);
  const known = answers.get(key);
  if (known) {
    answers.delete(key);
    answers.set(key, known);
    return known as Promise<Data>;
  }
  const answer = send(question, signal);
  answers.set(key, answer);
  const forget = (): void => void answers.delete(key);
  signal?.addEventListener('abort', forget);
  answer.catch(forget).finally(() => signal?.removeEventListener('abort', forget));
  if (answers.size > kept) answers.delete(answers.keys().next().value!);
  return answer as Promise<Data>;
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

async function send({ document, variables }: Question, signal?: AbortSignal): Promise<unknown> {
  const giving = new AbortController();
  const giveUp = (): void => giving.abort();
  const timer = setTimeout(giveUp, patience);
  signal?.addEventListener('abort', giveUp);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document, variables }),
      signal: giving.signal,
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
    if (signal?.aborted || error instanceof AskError) throw error;
    throw new AskError(
      giving.signal.aborted
        ? `The server has not answered for ${patience / 1000} seconds.`
        : 'The server cannot be reached. Is it running, and are you online?',
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
