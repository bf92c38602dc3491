import { useEffect, useState } from 'react';
import type { Filters } from '../recipe/recipe.js';
import { ask } from './ask.js';
import { paperPageQuestion, type PaperPageAnswer } from './paperPage.js';
import type { ShownPaper } from './papers.js';

/** The papers of a page from the second on; null for the first, and while they are not there. */
export function usePaperPage(
  filters: Filters,
  page: number,
): {
  readonly nodes: readonly ShownPaper[] | null;
  readonly error: string | null;
  readonly retry: () => void;
} {
  const key = JSON.stringify([filters, page]);
  const [found, setFound] = useState<{
    key: string;
    nodes: readonly ShownPaper[] | null;
    error: string | null;
  }>({
    ...{ key: '', nodes: null, error: null },
  });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (page < 2) return;
    const controller = new AbortController();
    // A cursor is known only by who was on the page before.
    const walk = async (): Promise<readonly ShownPaper[]> => {
      let after: string | null = null;
      for (let at = 1; ; at++) {
        const answer: PaperPageAnswer = await ask(paperPageQuestion(filters, after), controller.signal);
        const { nodes, pageInfo } = answer.papersConnection;
        if (at === page || !pageInfo.hasNextPage) return at === page ? nodes : [];
        after = pageInfo.endCursor;
      }
    };
    walk().then(
      (nodes) => !controller.signal.aborted && setFound({ key, nodes, error: null }),
      (error: unknown) =>
        !controller.signal.aborted && setFound({ key, nodes: null, error: (error as Error).message }),
    );
    return () => controller.abort();
    // The key is filters and page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt]);

  const current = found.key === key;
  return {
    nodes: current ? found.nodes : null,
    error: current ? found.error : null,
    retry: () => setAttempt((count) => count + 1),
  };
}
