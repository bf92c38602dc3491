import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import type { Place } from './place.js';

// Their types promise ES modules with a default; they are CommonJS modules that are the function.
const forceAtlas2 = forceAtlas2Module as unknown as (typeof forceAtlas2Module)['default'];
const noverlap = noverlapModule as unknown as (typeof noverlapModule)['default'];

type Network = UndirectedGraph<{ x: number; y: number; size: number; fixed: boolean }, { weight: number }>;

/** What a layout needs to know. */
export interface Forces {
  readonly nodes: readonly { readonly id: string; readonly size: number }[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  readonly pins: Readonly<Record<string, Place>>;
}

/**
 * Places found by attraction along links and repulsion between all, around 0, 0 in pixels. No chance is in it: the
 * same input gives the same places. Nodes without links stand in a row below.
 */
export function layOutByForces({ nodes, links, pins }: Forces): Map<string, Place> {
  const graph: Network = new UndirectedGraph();
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  for (const [index, { id, size }] of nodes.filter(({ id }) => linked.has(id)).entries()) {
    const [x, y] = pins[id] ?? spiral(index);
    graph.addNode(id, { x, y, size, fixed: id in pins });
  }
  for (const { source, target, weight } of links)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.mergeEdge(source, target, { weight });

  if (graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations: 300,
      settings: {
        strongGravityMode: true,
        gravity: 0.05,
        scalingRatio: 10,
        slowDown: 1 + Math.log(graph.order),
        edgeWeightInfluence: 1,
        barnesHutOptimize: graph.order > 500,
      },
    });
    scale(graph, pins);
    if (graph.order <= 1000)
      noverlap.assign(graph, {
        maxIterations: 120,
        settings: { margin: 6, ratio: 1.6, speed: 3, gridSize: 20, expansion: 1.1 },
      });
  }

  const places = new Map<string, Place>();
  graph.forEachNode((id, { x, y }) => places.set(id, [round(x), round(y)]));
  const lowest = Math.max(0, ...[...places.values()].map(([, y]) => y));
  const alone = nodes.filter(({ id }) => !linked.has(id));
  const perRow = Math.max(8, Math.ceil(Math.sqrt(alone.length * 3)));
  for (const [index, { id }] of alone.entries())
    places.set(
      id,
      pins[id] ?? [((index % perRow) - (perRow - 1) / 2) * 60, lowest + 90 + Math.floor(index / perRow) * 50],
    );
  return places;
}

/** The start: a spiral in the order of the nodes. */
function spiral(index: number): Place {
  const radius = 10 * Math.sqrt(index + 1);
  return [radius * Math.cos(2.399963 * index), radius * Math.sin(2.399963 * index)];
}

/** To some 45 pixels from a node to its nearest, without moving what is pinned. */
function scale(graph: Network, pins: Readonly<Record<string, Place>>): void {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_, { x, y }) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  });
  const wished = 62 * Math.sqrt(graph.order);
  const factor = wished / Math.max(1, (right - left + bottom - top) / 2);
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  graph.updateEachNodeAttributes((id, attributes) =>
    id in pins
      ? attributes
      : {
          ...attributes,
          x: (attributes.x - middleX) * factor,
          y: (attributes.y - middleY) * factor,
        },
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
