import { useCallback, useEffect, useState } from 'react';
import { ask, keyOf } from './ask.js';
import type { Question } from './question.js';

export interface Answer<Data> {
  /** The newest data; while the next question is out, those of the one before. */
  readonly data: Data | null;
  /** Whether `data` answers the question as it is now. */
  readonly current: boolean;
  /** What went wrong, in words. */
  readonly error: string | null;
  readonly retry: () => void;
}

interface Settled {
  key: string;
  data: unknown;
  error: string | null;
}

/** Asks whenever the question changes. An answer that comes after a newer question was asked is dropped. */
export function useAnswer<Data>(question: Question | null): Answer<Data> {
  const key = question ? keyOf(question) : '';
  const [settled, setSettled] = useState<Settled>({ key: '', data: null, error: null });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!question) return;
    const controller = new AbortController();
    ask(question, controller.signal).then(
      (data) => !controller.signal.aborted && setSettled({ key, data, error: null }),
      (error: unknown) =>
        !controller.signal.aborted &&
        setSettled((before) => ({ key, data: before.data, error: (error as Error).message })),
    );
    return () => controller.abort();
    // The key is the question.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt]);

  const retry = useCallback(() => {
    setSettled((before) => ({ ...before, key: '', error: null }));
    setAttempt((count) => count + 1);
  }, []);
  const current = settled.key === key;
  return { data: settled.data as Data | null, current, error: current ? settled.error : null, retry };
}
