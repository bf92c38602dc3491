import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import { pack, type Piece } from './pack.js';
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

/** Pixels around a part of the picture that keep others away: labels stand in them. */
const margin = 34;

/**
 * Places found by attraction along links and repulsion between all, around 0, 0 in pixels. No chance is in it: the
 * same input gives the same places. What hangs together is laid out by itself, the largest part in the middle and the
 * others around it; nodes without links stand in rows below.
 */
export function layOutByForces({ nodes, links, pins }: Forces): Map<string, Place> {
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  const parts = partsOf({ nodes: nodes.filter(({ id }) => linked.has(id)), links, pins }).map((part) =>
    layOutPart(part),
  );
  const places = new Map<string, Place>();
  // A part with something pinned stays where that is.
  const loose = parts.filter((part) => ![...part.keys()].some((id) => id in pins));
  for (const part of parts) if (!loose.includes(part)) for (const [id, place] of part) places.set(id, place);
  const boxes = [...(places.size ? [boxOf(places)] : []), ...loose.map(boxOf)];
  const middles = pack(boxes);
  const [originX, originY] = places.size ? [boxes[0]!.x, boxes[0]!.y] : [0, 0];
  for (const [index, part] of loose.entries()) {
    const place = boxes.length - loose.length + index;
    const { x, y } = boxes[place]!;
    const [toX, toY] = middles[place]!;
    for (const [id, [px, py]] of part)
      places.set(id, [round(px - x + toX + originX), round(py - y + toY + originY)]);
  }

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

/** What hangs together, the largest first; of equally large ones that which comes first. */
function partsOf({ nodes, links, pins }: Forces): Forces[] {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of links) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const partOf = new Map<string, number>();
  let count = 0;
  for (const { id } of nodes) {
    if (partOf.has(id)) continue;
    const waiting = [id];
    partOf.set(id, count);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const neighbour of neighbours.get(next) ?? [])
        if (neighbours.has(neighbour) && !partOf.has(neighbour)) {
          partOf.set(neighbour, count);
          waiting.push(neighbour);
        }
    count++;
  }
  const parts = Array.from({ length: count }, (_, part): Forces => ({
    nodes: nodes.filter(({ id }) => partOf.get(id) === part),
    links: links.filter(({ source }) => partOf.get(source) === part),
    pins,
  }));
  return parts.sort((a, b) => b.nodes.length - a.nodes.length);
}

function layOutPart({ nodes, links, pins }: Forces): Map<string, Place> {
  const graph: Network = new UndirectedGraph();
  for (const [index, { id, size }] of nodes.entries()) {
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
  return new Map(graph.mapNodes((id, { x, y }) => [id, [round(x), round(y)]]));
}

/** The middle of some places, and the room that they and their labels take. */
function boxOf(places: ReadonlyMap<string, Place>): Piece & { readonly x: number; readonly y: number } {
  const xs = [...places.values()].map(([x]) => x);
  const ys = [...places.values()].map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    halfWidth: (right - left) / 2 + margin,
    halfHeight: (bottom - top) / 2 + margin * 0.8,
  };
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
