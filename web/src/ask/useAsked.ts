import { useCallback, useEffect, useState } from 'react';

export interface Answer<Data> {
  /** The newest data; while the next question is out, those of the one before. */
  readonly data: Data | null;
  /** Whether `data` answers the question as it is now. */
  readonly current: boolean;
  /** What went wrong, in words. */
  readonly error: string | null;
  readonly retry: () => void;
}

interface Settled<Data> {
  readonly key: string;
  readonly data: Data | null;
  readonly error: string | null;
}

/**
 * Asks whenever the key changes, which stands for the question; without a question nothing. An answer that comes after a
 * newer question was asked is dropped.
 */
export function useAsked<Data>(
  key: string,
  ask: ((signal: AbortSignal) => Promise<Data>) | null,
): Answer<Data> {
  const [settled, setSettled] = useState<Settled<Data>>({ key: '', data: null, error: null });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!ask) return;
    const controller = new AbortController();
    const { signal } = controller;
    ask(signal).then(
      (data) => !signal.aborted && setSettled({ key, data, error: null }),
      (error: unknown) =>
        !signal.aborted &&
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
  return { data: settled.data, current, error: current ? settled.error : null, retry };
}
