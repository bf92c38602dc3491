/**
 * Does something at once, in which errors do not take down where they were made. The driver makes one for each statement,
 * in case it fails, and where it stands in our code says nothing: of a small answer that took a tenth of the time.
 */
export function withoutStackTrace<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
