import { coauthorCount, coauthors, crowdedPaperCount } from './coauthors.js';
import type { WalkMapping } from './mapping.js';
import { overlap } from './overlap.js';
import { similar } from './similar.js';
import type { Walk } from './walk.js';

/** The walks that begin at a node, by name. */
export const walks: Readonly<Record<WalkMapping['walk'], Walk>> = {
  coauthors,
  coauthorCount,
  crowdedPaperCount,
  similar,
  overlap,
};
