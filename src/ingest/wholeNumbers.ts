import neo4j from 'neo4j-driver';

/**
 * The same data with every whole number as Neo4j's INTEGER: the driver sends JavaScript's numbers as FLOAT. What holds
 * no number is not copied.
 */
export function wholeNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map(wholeNumbers);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const given = value as Record<string, unknown>;
  let copy: Record<string, unknown> | null = null;
  for (const key in given) {
    const inner = given[key];
    const whole = wholeNumbers(inner);
    if (whole !== inner) (copy ??= { ...given })[key] = whole;
  }
  return copy ?? given;
}
