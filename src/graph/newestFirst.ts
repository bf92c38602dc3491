import type { OrderKey } from '../query/mapping.js';

/** The natural order of papers everywhere: newest first, then by title. */
export const newestFirst: OrderKey[] = [
  { on: 'node', property: 'newest', unique: true, refines: ['date', 'year'] },
];
