/** @param ascending numbers in ascending order; NaN of none */
export function quantile(ascending, part) {
  return ascending[Math.min(ascending.length - 1, Math.floor(part * ascending.length))] ?? NaN;
}

export function median(numbers) {
  const ascending = numbers.toSorted((one, other) => one - other);
  const middle = ascending.length / 2;
  return ascending.length % 2 === 1
    ? ascending[Math.floor(middle)]
    : (ascending[middle - 1] + ascending[middle]) / 2;
}

/** With three significant digits. */
export function shown(number) {
  if (!Number.isFinite(number)) return '';
  return Math.abs(number) >= 100 ? String(Math.round(number)) : String(Number(number.toPrecision(3)));
}
