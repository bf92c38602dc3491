import type { ExportedEdge, ExportedGraph, ExportedNode } from '../exportedGraph.js';
import { jsonArray } from './jsonPieces.js';
import { round } from './sizes.js';

/**
 * VOSviewer's JSON (https://app.vosviewer.com/docs/file-types/json-file-type/): items with clusters, weights and scores,
 * links with strengths. Its clusters are the communities, from 1; it knows one undirected link between two items.
 */
export function* writeVosviewer({ title, nodes, edges, notes }: ExportedGraph): Generator<string> {
  yield '{"network":{"items":';
  yield* jsonArray(nodes, item);
  yield ',"links":';
  yield* jsonArray(links(edges), ({ source, target, weight }) => ({
    source_id: source,
    target_id: target,
    strength: weight,
  }));
  const clusters = [...new Set(nodes.map(({ community }) => community + 1))].sort(
    (one, other) => one - other,
  );
  yield ',"clusters":';
  yield* jsonArray(clusters, (cluster) => ({ cluster, label: `Community ${cluster}` }));
  const config = {
    terminology: { item: 'Node', items: 'Nodes', link: 'Link', links: 'Links' },
    parameters: { item_size: 1, item_color: 1 },
  };
  const info = { title, description: html([title, ...notes].join(' ')) };
  yield `},"config":${JSON.stringify(config)},"info":${JSON.stringify(info)}}\n`;
}

function item({ id, kind, label, weight, firstYear, lastYear, community, place }: ExportedNode): object {
  return {
    id,
    label,
    ...(place && { x: round(place.x), y: round(place.y) }),
    cluster: community + 1,
    weights: { Weight: weight },
    ...(lastYear !== null && { scores: { 'Last year': lastYear } }),
    description: html([label, kind.toLowerCase(), years(firstYear, lastYear)].filter(Boolean).join(' · ')),
  };
}

function years(first: number | null, last: number | null): string {
  if (first === null || last === null) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

function links(edges: readonly ExportedEdge[]): Pick<ExportedEdge, 'source' | 'target' | 'weight'>[] {
  const between = new Map<string, { source: string; target: string; weight: number }>();
  for (const { source, target, weight } of edges) {
    if (source === target) continue;
    const key = [source, target].sort().join(' ');
    const known = between.get(key);
    if (known) known.weight += weight;
    else between.set(key, { source, target, weight });
  }
  return [...between.values()];
}

/** It shows descriptions as HTML. */
function html(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
