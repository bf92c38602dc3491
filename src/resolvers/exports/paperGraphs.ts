import type { GraphQLSchema } from 'graphql';
import type { ExportedPaper } from '../../export/exportedPaper.js';
import { InputError } from '../../query/inputError.js';
import type { Asking } from './asking.js';
import type { PlainGraph } from './plainGraph.js';
import { exportedPapers } from './exportedPapers.js';
import { wholeNumber, type ExportParameters } from './parameters.js';
import { readWhere } from './readWhere.js';

/** Graphs of papers are for tools that take more than can be looked at here. */
const MOST_PAPERS = 10_000;
const DEFAULT_PAPERS = 1_000;

type Node = PlainGraph['nodes'][number];
type Ask = (schema: GraphQLSchema, parameters: ExportParameters) => (asking: Asking) => Promise<PlainGraph>;

/** Papers and their authors, the newest papers first. An author weighs as many papers as are there, a paper one. */
export const bipartite: Ask = (schema, parameters) => {
  const papersOf = firstPapers(parameters, readWhere(schema, parameters['where']).value);
  return async (asking) => {
    const { papers, notes } = await papersOf(asking);
    const authors = new Map<string, Node>();
    const edges: PlainGraph['edges'] = [];
    for (const { id: target, year, authors: byline } of papers)
      for (const { id, name } of byline) {
        const known = authors.get(id);
        const author = known ?? {
          id,
          kind: 'AUTHOR',
          label: name,
          weight: 0,
          firstYear: year,
          lastYear: year,
        };
        author.weight += 1;
        author.firstYear = earlier(author.firstYear, year);
        author.lastYear = later(author.lastYear, year);
        authors.set(id, author);
        edges.push({ source: id, target, kind: 'AUTHORED', weight: 1, firstYear: year, lastYear: year });
      }
    return { nodes: [...papers.map((paper) => nodeOf(paper, 1)), ...authors.values()], edges, notes };
  };
};

/** Papers that cite or are cited, the newest first, and who of them cites whom. A paper weighs what cites it, and one. */
export const citation: Ask = (schema, parameters) => {
  const { json } = readWhere(schema, parameters['where']);
  const isLinked = { OR: [{ cites: { some: {} } }, { citedBy: { some: {} } }] };
  const where = readWhere(schema, JSON.stringify(json ? { AND: [json, isLinked] } : isLinked));
  const papersOf = firstPapers(parameters, where.value);
  return async (asking) => {
    const { papers, notes } = await papersOf(asking);
    const known = new Set(papers.map(({ id }) => id));
    const citedBy = new Map<string, number>();
    const edges: PlainGraph['edges'] = [];
    for (const { id: source, year, cites } of papers)
      for (const { id: target } of cites) {
        if (!known.has(target)) continue;
        citedBy.set(target, (citedBy.get(target) ?? 0) + 1);
        edges.push({ source, target, kind: 'CITES', weight: 1, firstYear: year, lastYear: null });
      }
    return { nodes: papers.map((paper) => nodeOf(paper, 1 + (citedBy.get(paper.id) ?? 0))), edges, notes };
  };
};

function firstPapers(
  parameters: ExportParameters,
  where: unknown,
): (asking: Asking) => Promise<{ papers: ExportedPaper[]; notes: string[] }> {
  const limit = wholeNumber('limit', parameters) ?? DEFAULT_PAPERS;
  if (limit < 1 || limit > MOST_PAPERS)
    throw new InputError(
      'limit',
      `Expected 1 to ${MOST_PAPERS} papers, got ${limit}. Use where to narrow them down.`,
    );
  const all = exportedPapers(where);
  return async (asking) => {
    const papers: ExportedPaper[] = [];
    for await (const paper of all(asking)) {
      if (papers.length === limit)
        return { papers, notes: [`It was cut: there are more than these ${limit} papers.`] };
      papers.push({ ...paper, abstract: null });
    }
    return { papers, notes: [] };
  };
}

function nodeOf({ id, title, year }: ExportedPaper, weight: number): Node {
  return { id, kind: 'PAPER', label: title, weight, firstYear: year, lastYear: null };
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

function later(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
