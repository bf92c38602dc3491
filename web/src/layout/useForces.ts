import { useEffect, useState } from 'react';
import type { Forces } from './forces.js';
import type { Place } from './place.js';

/** Who is linked with whom, and by how many papers. */
export interface Network {
  /** Their ids. */
  readonly nodes: readonly string[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly papers: number }[];
}

/** Layouts that are kept: going back is instant. */
const kept = new Map<string, ReadonlyMap<string, Place>>();

/**
 * The places that forces find, computed beside the page; null until they are there, or when none are asked for. When
 * only the pins have changed the places before hold until then.
 */
export function useForces(
  network: Network | null,
  pins: Readonly<Record<string, Place>>,
): ReadonlyMap<string, Place> | null {
  const input: Forces | null = network && {
    nodes: network.nodes.map((id) => ({ id, size: 8 })),
    links: network.links.map(({ source, target, papers }) => ({ source, target, weight: papers })),
    pins,
  };
  const key = input ? JSON.stringify(input) : '';
  const [found, setFound] = useState<{
    network: Network | null;
    places: ReadonlyMap<string, Place>;
  } | null>(null);

  useEffect(() => {
    if (!input || kept.has(key)) return;
    const worker = new Worker(new URL('./forces.worker.ts', import.meta.url), { type: 'module' });
    const keep = (places: ReadonlyMap<string, Place>): void => {
      kept.set(key, places);
      if (kept.size > 30) kept.delete(kept.keys().next().value!);
      setFound({ network, places });
    };
    worker.onmessage = ({ data }: MessageEvent<ReadonlyMap<string, Place>>) => keep(data);
    // Where a browser starts no worker the page waits for the places rather than have none.
    worker.onerror = () =>
      void import('./forces.js').then(({ layOutByForces }) => keep(layOutByForces(input)));
    worker.postMessage(input);
    return () => worker.terminate();
    // The key is the input.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);

  if (!input) return null;
  return kept.get(key) ?? (found?.network === network ? found.places : null);
}
