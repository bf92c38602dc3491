import { ask, keyOf } from './ask.js';
import type { Question } from './question.js';
import { useAsked, type Answer } from './useAsked.js';

/**
 * Asks several questions at once; the answers come together, in the order of the questions, so that a picture is never
 * half of one.
 */
export function useAnswers<Data>(questions: readonly Question[]): Answer<readonly Data[]> {
  return useAsked(JSON.stringify(questions.map(keyOf)), (signal) =>
    Promise.all(questions.map((question) => ask<Data>(question, signal))),
  );
}
