import { useEffect, useState } from 'react';
import { ask, keyOf } from './ask.js';
import type { Question } from './question.js';

export interface Answers<Data> {
  /** In the order of the questions; null while one is out. What was answered before stays until all are in. */
  readonly data: readonly Data[] | null;
  readonly current: boolean;
  readonly error: string | null;
  readonly retry: () => void;
}

/** Asks several questions at once; the answers come together, so that a picture is never half of one. */
export function useAnswers<Data>(questions: readonly Question[]): Answers<Data> {
  const key = JSON.stringify(questions.map(keyOf));
  const [settled, setSettled] = useState<{ key: string; data: readonly Data[] | null; error: string | null }>(
    {
      key: '',
      data: null,
      error: null,
    },
  );
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    Promise.all(questions.map((question) => ask<Data>(question, controller.signal))).then(
      (data) => !controller.signal.aborted && setSettled({ key, data, error: null }),
      (error: unknown) =>
        !controller.signal.aborted &&
        setSettled((before) => ({ key, data: before.data, error: (error as Error).message })),
    );
    return () => controller.abort();
    // The key is the questions.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt]);

  const current = settled.key === key;
  return {
    data: settled.data,
    current,
    error: current ? settled.error : null,
    retry: () => setAttempt((count) => count + 1),
  };
}
