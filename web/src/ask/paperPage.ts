import type { Filters } from '../recipe/recipe.js';
import { shownPage } from './connectionParts.js';
import type { PapersAnswer } from './papers.js';
import type { Question } from './question.js';
import { paperWhere } from './where.js';

/** Papers on a page of the dial: what the API gives at once. */
export const papersOnPage = 100;

export interface PaperPageAnswer {
  readonly papersConnection: Pick<PapersAnswer['papersConnection'], 'nodes' | 'pageInfo'>;
}

const document = `query PaperPage($where: PaperWhere!, $after: String) {
  papersConnection(where: $where, first: ${papersOnPage}, after: $after, orderBy: [{ date: DESC }]) {
${shownPage}  }
}
`;

/** A further page of the papers for which filters hold, newest first: what stands behind a cursor. */
export function paperPageQuestion(filters: Filters, after: string | null): Question {
  return { document, variables: { where: paperWhere(filters), after } };
}
