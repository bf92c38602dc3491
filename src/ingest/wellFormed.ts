/**
 * The same data with U+FFFD for every half of a surrogate pair, as Neo4j would store it: otherwise what is read back
 * would differ from what was written for ever.
 */
export function wellFormed<T>(data: T): T {
  const text = JSON.stringify(data);
  // JSON.stringify escapes halves, and nothing else, in this way.
  if (!loneSurrogate.test(text)) return data;
  return JSON.parse(text.replace(new RegExp(loneSurrogate, 'g'), '$1\ufffd')) as T;
}

/** An escaped half behind an even number of backslashes. */
const loneSurrogate = /((?<!\\)(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/;
