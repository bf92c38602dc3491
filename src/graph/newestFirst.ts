import type { OrderKey } from '../query/mapping.js';

/** The natural order of papers everywhere. */
export const newestFirst: OrderKey[] = [
  { on: 'node', property: 'date', descending: true, nullable: true },
  { on: 'node', property: 'title' },
];
