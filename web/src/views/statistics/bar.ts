import type { Recipe } from '../../recipe/recipe.js';

/** How many papers, or people, have something. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** How many of them are in the filled part; all if not given. */
  readonly filled?: number;
  /** A colour of its own. */
  readonly hue?: string;
  /** Set apart from the bars above it. */
  readonly apart?: boolean;
  /** What a screen reader says: `April 2023, 12 papers`. */
  readonly description: string;
  /** Shows the papers behind it; null where no recipe does. */
  readonly recipe: Recipe | null;
}
