import { describe } from 'vitest';
import { bundledLists } from './bundled.js';
import { testCases } from './cases.js';

const database = bundledLists();

describe('a question of the graph makes one statement for each root field, and gets its answer', () =>
  testCases(new URL('walks/', import.meta.url), database));
