/**
 * The same data with something else in place of every text and number, as `replaced` says. What holds nothing that is
 * replaced is not copied.
 */
export function replaceLeaves(data: unknown, replaced: (leaf: string | number) => unknown): unknown {
  if (typeof data === 'string' || typeof data === 'number') return replaced(data);
  if (data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) {
    const items = data.map((item) => replaceLeaves(item, replaced));
    return items.every((item, index) => item === data[index]) ? data : items;
  }
  const given = data as Record<string, unknown>;
  let copy: Record<string, unknown> | null = null;
  for (const key in given) {
    const inner = given[key];
    const made = replaceLeaves(inner, replaced);
    if (made !== inner) (copy ??= { ...given })[key] = made;
  }
  return copy ?? given;
}
