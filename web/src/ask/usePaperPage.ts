import type { Filters } from '../recipe/recipe.js';
import { ask } from './ask.js';
import { paperPageQuestion, type PaperPageAnswer } from './paperPage.js';
import type { ShownPaper } from './papers.js';
import { useAsked, type Answer } from './useAsked.js';

/** The papers of a page from the second on; nothing for the first. */
export function usePaperPage(filters: Filters, page: number): Answer<readonly ShownPaper[]> {
  return useAsked(
    JSON.stringify([filters, page]),
    page < 2 ? null : (signal) => walkTo(page, filters, signal),
  );
}

/** A cursor is known only by who was on the page before. */
async function walkTo(page: number, filters: Filters, signal: AbortSignal): Promise<readonly ShownPaper[]> {
  let after: string | null = null;
  for (let at = 1; ; at++) {
    const answer: PaperPageAnswer = await ask(paperPageQuestion(filters, after), signal);
    const { nodes, pageInfo } = answer.papersConnection;
    if (at === page) return nodes;
    if (!pageInfo.hasNextPage) return [];
    after = pageInfo.endCursor;
  }
}
