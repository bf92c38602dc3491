import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedGraph } from '../../src/export/exportedGraph.js';
import { graphFormats } from '../../src/export/graphFormats.js';
import { preparing, Readers } from '../readers/python.js';
import { anyGraph } from './anyGraph.js';
import { text } from './anyPaper.js';

/** Each format is read by a reader that is not ours. */
let readers: Readers;
beforeAll(async () => (readers = await Readers.start()), preparing);
afterAll(() => readers.stop());

type Attributes = Record<string, unknown>;
/** As networkx has it. */
interface ReadGraph {
  directed: boolean;
  graph: Attributes;
  nodes: (Attributes & { id: string })[];
  edges: (Attributes & { source: string; target: string })[];
}

const write = (ending: string, graph: ExportedGraph): Promise<string> =>
  text(graphFormats[ending]!.write(graph));

function always(check: (graph: ExportedGraph) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(anyGraph, check), { numRuns: 60 });
}

/** Ends in one order where a graph has no directions. */
function ends({ isDirected }: ExportedGraph, source: string, target: string): string {
  return (isDirected ? [source, target] : [source, target].sort()).join(' ');
}

function expectSame(graph: ExportedGraph, read: ReadGraph): void {
  expect(read.directed).toBe(graph.isDirected);
  expect(read.nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
  graph.nodes.forEach(({ label, kind, community, firstYear, lastYear }, index) => {
    const { firstYear: first = null, lastYear: last = null, ...node } = read.nodes[index]!;
    expect(node).toMatchObject({ label, kind, community });
    expect([first, last]).toEqual([firstYear, lastYear]);
  });
  const weights = (edges: readonly { source: string; target: string; weight: number }[]): unknown =>
    edges.map(({ source, target, weight }) => `${ends(graph, source, target)} ${weight}`).sort();
  expect(weights(read.edges as never)).toEqual(weights(graph.edges));
}

describe('graphs survive in', { timeout: 60_000 }, () => {
  it('GEXF, read by networkx: with places, sizes and years', () =>
    always(async (graph) => {
      const read = await readers.read<ReadGraph>('gexf', await write('gexf', graph));
      expectSame(graph, read);
      graph.nodes.forEach(({ place, firstYear, lastYear }, index) => {
        const {
          viz,
          start = null,
          end = null,
        } = read.nodes[index] as unknown as {
          start?: string;
          end?: string;
          viz: { position?: { x: number; y: number }; size: number };
        };
        expect(viz.position ?? null).toEqual(place && { ...place, z: 0 });
        expect(viz.size).toBeGreaterThanOrEqual(4);
        expect([start, end]).toEqual([
          firstYear === null ? null : `${firstYear}-01-01`,
          lastYear === null ? null : `${lastYear}-12-31`,
        ]);
      });
    }));

  it('GraphML, read by networkx', () =>
    always(async (graph) => {
      const read = await readers.read<ReadGraph>('graphml', await write('graphml', graph));
      expectSame(graph, read);
      expect(read.graph).toMatchObject({ title: graph.title });
      expect(read.graph['notes'] ?? '').toBe(graph.notes.join(' '));
    }));

  it('nodes and links, read by networkx', () =>
    always(async (graph) => {
      const read = await readers.read<ReadGraph>('node_link', await write('d3.json', graph));
      expectSame(graph, { ...read, edges: read.edges.map((edge) => ({ ...edge, weight: edge['value'] })) });
    }));

  it("Cytoscape's JSON, read by networkx", () =>
    always(async (graph) =>
      expectSame(graph, await readers.read<ReadGraph>('cytoscape', await write('cytoscape.json', graph))),
    ));

  it('graphology, read by graphology', () =>
    always(async (graph) => {
      const read = (graph.isDirected ? DirectedGraph : UndirectedGraph).from(
        JSON.parse(await write('graphology.json', graph)) as never,
      );
      expectSame(graph, {
        directed: read.type === 'directed',
        graph: {},
        nodes: read.mapNodes((id, attributes) => ({ id, ...attributes })),
        edges: read.mapEdges((_, attributes, source, target) => ({ source, target, ...attributes })),
      });
    }));

  it('DOT, read by pydot', () =>
    always(async (graph) => {
      const read = await readers.read<ReadGraph & { type: string }>('dot', await write('dot', graph));
      expect(read.type).toBe(graph.isDirected ? 'digraph' : 'graph');
      expect(read.nodes.map(({ id, label }) => [unquoted(id), unquoted(label as string)])).toEqual(
        graph.nodes.map(({ id, label }) => [id, label.replace(/&(?=#?\w+;)/g, '&amp;')]),
      );
      expect(
        read.edges.map(({ source, target }) => ends(graph, unquoted(source), unquoted(target))).sort(),
      ).toEqual(graph.edges.map(({ source, target }) => ends(graph, source, target)).sort());
    }));

  it('CSV, read by Python', () =>
    always(async (graph) => {
      const edges = await readers.read<Record<string, string>[]>('csv', await write('gephi.csv', graph));
      expect(edges.map(({ Source, Target, Weight }) => [Source, Target, Weight])).toEqual(
        graph.edges.map(({ source, target, weight }) => [source, target, String(weight)]),
      );
      const written = await text(graphFormats['gephi.csv']!.parts!['nodes']!(graph));
      const nodes = await readers.read<Record<string, string>[]>('csv', written);
      expect(nodes.map(({ Id, Label }) => [Id, Label])).toEqual(
        graph.nodes.map(({ id, label }) => [id, label]),
      );
    }));

  it("VOSviewer's JSON, after its schema", async () => {
    const schema: unknown = JSON.parse(
      await readFile(new URL('vosviewer.schema.json', import.meta.url), 'utf8'),
    );
    await always(async (graph) => {
      const document = JSON.parse(await write('vosviewer.json', graph)) as {
        network: { items: { id: string; label: string; cluster: number; x?: number }[]; links: unknown[] };
      };
      expect(await readers.validate(document, schema)).toEqual([]);
      expect(
        document.network.items.map(({ id, label, cluster, x = null }) => [id, label, cluster, x]),
      ).toEqual(
        graph.nodes.map(({ id, label, community, place }) => [id, label, community + 1, place?.x ?? null]),
      );
      expect(document.network.links).toHaveLength(graph.edges.length);
    });
  });
});

it('XML leaves out what no document may hold', async () => {
  const node = { kind: 'PAPER', weight: 1, firstYear: null, lastYear: null, community: 0, place: null };
  const graph: ExportedGraph = {
    ...{ title: 'Odd\u0000', isDirected: false, notes: [], edges: [] },
    nodes: [{ ...node, id: 'P1', label: 'a\u0000b\u0008c\ufffed\ud800e <&>"\' 🤖\tf\ng' }],
  };
  for (const format of ['gexf', 'graphml']) {
    const read = await readers.read<ReadGraph>(format, await write(format, graph));
    expect(read.nodes[0]!['label']).toBe('abcde <&>"\' 🤖\tf\ng');
  }
});

/** What stands between the quotation marks of DOT. */
function unquoted(text: string): string {
  return text.replace(/^"|"$/g, '').replace(/\\(["\\])/g, '$1');
}
