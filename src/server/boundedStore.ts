import { LRUCache } from 'lru-cache';

/** A store as Apollo Server wants one: keeps what was used last. */
export interface BoundedStore<V> {
  get(key: string): Promise<V | undefined>;
  set(key: string, value: V): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/**
 * @param sizeOf of one value; one that is larger than all may be together is not kept
 * @param maxSize of all values together
 */
export function boundedStore<V extends object | string>(
  sizeOf: (value: V) => number,
  maxSize: number,
): BoundedStore<V> {
  const kept = new LRUCache<string, V>({ maxSize, sizeCalculation: (value) => Math.max(1, sizeOf(value)) });
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
