import neo4j, { type Integer } from 'neo4j-driver';

/** The same data with every whole number as Neo4j's INTEGER: the driver sends JavaScript's numbers as FLOAT. */
export function wholeNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? integer(value) : value;
  if (Array.isArray(value)) return value.map(wholeNumbers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wholeNumbers(inner)]));
}

function integer(value: number): Integer {
  return neo4j.int(value);
}
