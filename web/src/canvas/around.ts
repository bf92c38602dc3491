import type { Scene } from './scene.js';

/** Nodes and all that they are linked with. */
export function around({ lines }: Scene, ids: ReadonlySet<string>): ReadonlySet<string> {
  const near = new Set(ids);
  for (const { source, target } of lines) {
    if (ids.has(source)) near.add(target);
    if (ids.has(target)) near.add(source);
  }
  return near;
}
