import fc from 'fast-check';
import type { ExportedGraph, ExportedNode } from '../../src/export/exportedGraph.js';
import { oddText } from './anyPaper.js';

const year = fc.option(fc.integer({ min: 1900, max: 2030 }));
const years = fc
  .tuple(year, fc.nat(20))
  .map(([first, more]) => ({ firstYear: first, lastYear: first === null ? null : first + more }));

const node: fc.Arbitrary<Omit<ExportedNode, 'id'>> = fc
  .tuple(
    fc.record({
      kind: fc.constantFrom('AUTHOR', 'PAPER'),
      label: oddText,
      weight: fc.nat(50),
      community: fc.nat(12),
      place: fc.option(fc.record({ x: fc.integer(), y: fc.integer() })),
    }),
    years,
  )
  .map(([rest, when]) => ({ ...rest, ...when }));

/** A graph of which every label may be odd; at most one edge between two nodes, none from a node to itself. */
export const anyGraph: fc.Arbitrary<ExportedGraph> = fc
  .tuple(fc.array(node, { minLength: 1, maxLength: 10 }), fc.boolean(), fc.array(oddText, { maxLength: 2 }))
  .chain(([nodes, isDirected, notes]) =>
    fc.record({
      title: oddText,
      isDirected: fc.constant(isDirected),
      notes: fc.constant(notes),
      nodes: fc.constant(nodes.map((rest, index) => ({ id: `A${index}-_x`, ...rest }))),
      edges: fc
        .uniqueArray(
          fc.tuple(fc.nat(nodes.length - 1), fc.nat(nodes.length - 1), fc.integer({ min: 1, max: 9 }), years),
          {
            maxLength: 12,
            selector: ([one, other]) => [one, other].sort().join(' '),
          },
        )
        .map((ends) =>
          ends
            .filter(([one, other]) => one !== other)
            .map(([one, other, weight, when]) => {
              const [source, target] = [`A${one}-_x`, `A${other}-_x`];
              return {
                id: `COAUTHOR ${source} ${target}`,
                source,
                target,
                kind: 'COAUTHOR',
                weight,
                ...when,
              };
            }),
        ),
    }),
  );
