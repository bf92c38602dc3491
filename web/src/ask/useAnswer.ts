import { ask, keyOf } from './ask.js';
import type { Question } from './question.js';
import { useAsked, type Answer } from './useAsked.js';

/** Asks a question whenever it changes. */
export function useAnswer<Data>(question: Question | null): Answer<Data> {
  return useAsked(question ? keyOf(question) : '', question && ((signal) => ask<Data>(question, signal)));
}
