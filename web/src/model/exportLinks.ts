import { paperWhere } from '../ask/where.js';
import type { Filters } from '../recipe/recipe.js';

export interface ExportLink {
  readonly name: string;
  /** What it is for. */
  readonly use: string;
  readonly href: string;
}

const paperFormats: readonly (readonly [ending: string, name: string, use: string])[] = [
  ['csv', 'CSV', 'spreadsheets, pandas, R'],
  ['bib', 'BibTeX', 'LaTeX, JabRef, Zotero'],
  ['ris', 'RIS', 'Zotero, EndNote, Mendeley'],
  ['csl.json', 'CSL-JSON', 'Pandoc, citeproc'],
  ['md', 'Markdown', 'a reading list'],
  ['jsonl', 'JSON lines', 'programs'],
];

const graphFormats: readonly (readonly [ending: string, name: string, use: string])[] = [
  ['gexf', 'GEXF', 'Gephi, Gephi Lite'],
  ['graphml', 'GraphML', 'yEd, networkx, igraph'],
  ['vosviewer.json', 'VOSviewer JSON', 'VOSviewer'],
  ['cytoscape.json', 'Cytoscape JSON', 'Cytoscape'],
  ['d3.json', 'D3 JSON', 'D3, Observable'],
  ['graphology.json', 'Graphology JSON', 'sigma.js'],
  ['gephi.csv', 'CSV of edges', 'Gephi, spreadsheets'],
  ['dot', 'DOT', 'Graphviz'],
];

/** The papers for which filters hold, as files. */
export function paperExports(filters: Filters): ExportLink[] {
  return paperFormats.map(([ending, name, use]) => ({
    name,
    use,
    href: address(`papers.${ending}`, filters),
  }));
}

/** Who wrote with whom on these papers, or who wrote which, as files. */
export function graphExports(filters: Filters, of: 'coauthorship' | 'bipartite'): ExportLink[] {
  return graphFormats.map(([ending, name, use]) => ({
    ...{ name, use },
    href: address(`graph.${ending}`, filters, of),
  }));
}

/** Opens the co-author graph in tools on the web; none where they could not reach this server. */
export function webTools(filters: Filters, origin: string): ExportLink[] {
  if (!isPublic(new URL(origin).hostname)) return [];
  const file = (ending: string): string =>
    encodeURIComponent(origin + address(`graph.${ending}`, filters, 'coauthorship'));
  return [
    {
      name: 'Gephi Lite',
      use: 'opens it on the web',
      href: `https://gephi.org/gephi-lite/?file=${file('gexf')}`,
    },
    {
      name: 'VOSviewer Online',
      use: 'opens it on the web',
      href: `https://app.vosviewer.com/?json=${file('vosviewer.json')}`,
    },
  ];
}

function address(file: string, filters: Filters, of?: string): string {
  const where = paperWhere(filters);
  const parameters = new URLSearchParams();
  if (of !== undefined) parameters.set('of', of);
  if (Object.keys(where).length > 0) parameters.set('where', JSON.stringify(where));
  const query = parameters.toString();
  return query ? `/export/${file}?${query}` : `/export/${file}`;
}

/** Whether a host may be reached from elsewhere, as far as its name tells. */
function isPublic(host: string): boolean {
  return (
    host.includes('.') &&
    !/^(127|10|0)[.]|^192[.]168[.]|^172[.](1[6-9]|2\d|3[01])[.]|^169[.]254[.]|[.](local|internal|lan|home|test)$/.test(
      host,
    )
  );
}
