import { useEffect, useRef, type KeyboardEvent } from 'react';

/**
 * Takes an Enter that comes before the suggestions do: when they are there for what was typed, the first is picked.
 * @param typed the text in the field
 * @param items the suggestions for it; null while they are not known
 * @returns what the field does with a key, before the combobox does
 */
export function useEarlyEnter<Item>(
  typed: string,
  items: readonly Item[] | null,
  pick: (item: Item) => void,
): (event: KeyboardEvent) => void {
  const waiting = useRef<string | null>(null);
  useEffect(() => {
    if (waiting.current === null || items === null) return;
    const [first] = waiting.current === typed ? items : [];
    waiting.current = null;
    if (first) pick(first);
  });
  return (event) => {
    if (event.key !== 'Enter' || typed === '' || items !== null) return;
    event.preventDefault();
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    waiting.current = typed;
  };
}
