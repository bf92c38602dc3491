import type { PapersAnswer } from '../ask/papers.js';
import type { Theme } from '../canvas/theme.js';
import type { Recipe } from '../recipe/recipe.js';

/** What each view is given. */
export interface ViewProps {
  /** Of everything, whatever the filters. */
  readonly whole: PapersAnswer;
  /** Of what the filters leave. */
  readonly papers: PapersAnswer;
  readonly theme: Theme;
  readonly recipe: Recipe;
  readonly selected: string | null;
}
