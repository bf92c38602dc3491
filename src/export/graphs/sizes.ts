import type { ExportedNode } from '../exportedGraph.js';

const smallest = 4;
const largest = 30;

/** Tells how large a node is drawn: its area follows its weight. */
export function sizes(nodes: readonly ExportedNode[]): (node: ExportedNode) => number {
  const heaviest = nodes.reduce((most, { weight }) => Math.max(most, weight), 1);
  return ({ weight }) => round(smallest + (largest - smallest) * Math.sqrt(Math.max(0, weight) / heaviest));
}

/** To hundredths: the rest says nothing. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
