import { useState } from 'react';

/** A value, or while there is none the one before. */
export function useKept<Value>(value: Value | null): Value | null {
  const [kept, keep] = useState(value);
  if (value !== null && value !== kept) keep(value);
  return value ?? kept;
}
