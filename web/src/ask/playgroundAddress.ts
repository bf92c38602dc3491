import type { Question } from './question.js';

/** The Playground with a question filled in. */
export function playgroundAddress({ document, variables }: Question): string {
  const parameters = new URLSearchParams({ query: document, variables: JSON.stringify(variables, null, 2) });
  return `/playground?${parameters}`;
}
