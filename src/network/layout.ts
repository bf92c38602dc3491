import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { setImmediate } from 'node:timers/promises';
import type { Network } from './network.js';

// The package is CommonJS and is the function itself; its types speak of a default export.
const forceAtlas2 = forceAtlas2Module as unknown as (typeof forceAtlas2Module)['default'];

export interface Place {
  x: number;
  y: number;
}

/** 300 rounds of so many nodes take some 5 s of a processor. */
export const MOST_PLACED = 2_000;

const MOST_ROUNDS = 300;
/** Rounds at once: of 2,000 nodes some 0.2 s, in which nobody else is answered. */
const ROUNDS = 10;
/** Of the width: who moves less on average has found its place. */
const STILL = 0.0005;

/**
 * Where nodes stand by ForceAtlas2 (Jacomy and others, 2014), beginning at a spiral in the order of the network. There is
 * no chance in it: the same network always looks the same. Others are answered between its rounds.
 * @throws the signal's reason when it is aborted
 */
export async function layoutOf(network: Network, signal: AbortSignal): Promise<ReadonlyMap<string, Place>> {
  const placed = network.copy();
  placed.nodes().forEach((node, index) => placed.mergeNodeAttributes(node, spiral(index)));
  const settings = {
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 10,
    slowDown: 1 + Math.log(Math.max(1, placed.order)),
    edgeWeightInfluence: 1,
    barnesHutOptimize: placed.order > 500,
  };
  let places = placesIn(placed);
  for (let rounds = 0; placed.order > 1 && rounds < MOST_ROUNDS; rounds += ROUNDS) {
    signal.throwIfAborted();
    forceAtlas2.assign(placed, { iterations: ROUNDS, getEdgeWeight: 'weight', settings });
    const next = placesIn(placed);
    const isStill = meanStep(places, next) / ROUNDS < STILL * widthOf(next);
    places = next;
    if (isStill) break;
    await setImmediate();
  }
  return places;
}

/** The golden angle between one node and the next. */
function spiral(index: number): Place {
  const radius = 10 * Math.sqrt(index + 1);
  const angle = 2.399963 * index;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function placesIn(network: Network): Map<string, Place> {
  return new Map(
    network.mapNodes((node, attributes) => {
      const { x, y } = attributes as Place;
      return [node, { x, y }];
    }),
  );
}

function meanStep(before: ReadonlyMap<string, Place>, after: ReadonlyMap<string, Place>): number {
  let sum = 0;
  for (const [node, { x, y }] of after) sum += Math.hypot(x - before.get(node)!.x, y - before.get(node)!.y);
  return sum / after.size;
}

function widthOf(places: ReadonlyMap<string, Place>): number {
  let [least, most] = [Infinity, -Infinity];
  for (const { x } of places.values()) [least, most] = [Math.min(least, x), Math.max(most, x)];
  return most - least;
}
