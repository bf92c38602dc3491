import { graphFormats } from '../../export/graphFormats.js';
import { paperFormats } from '../../export/paperFormats.js';
import { graphKinds } from '../../resolvers/exports/exportedGraphs.js';
import type { ExportParameters } from '../../resolvers/exports/parameters.js';
import { escapeHtml } from '../escapeHtml.js';
import { exportPageStyles } from './exportPageStyles.js';

export interface ExportPage {
  /** What the form holds. */
  given: ExportParameters;
  /** What is wrong with it. */
  problem: string | undefined;
  /** Where other sites find this server; null when they do not. */
  origin: string | null;
  /** Allows this page's style, and no other. */
  nonce: string;
}

/** Tools that open a file by its address, and how they are told it. */
const tools = [
  { name: 'Gephi Lite', file: 'graph.gexf', address: 'https://gephi.org/gephi-lite/?file=' },
  { name: 'VOSviewer Online', file: 'graph.vosviewer.json', address: 'https://app.vosviewer.com/?json=' },
];

/** What can be exported, with a form that narrows it down and links that ask for it. Works without scripts. */
export function exportPage({ given, problem, origin, nonce }: ExportPage): string {
  const kind = graphKinds.find(({ of }) => of === given['of']) ?? graphKinds[0]!;
  const forPapers = query(given, ['where']);
  const forGraphs = query({ ...given, of: kind.of }, ['of', ...kind.takes]);
  const isAsked = !kind.takes.includes('id') || given['id'] !== undefined;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Export · Lithograph</title>
<style nonce="${nonce}">${exportPageStyles}</style>
</head>
<body>
<header><a href="/">Lithograph</a> <span>Papers and graphs as files</span></header>
<main>
<h1>Export</h1>
<p>Every question that yields papers or a graph is a file at an address: download it, or point a tool at it.
The same <code>where</code> as in the API says which papers; <a href="/playground">the Playground</a> knows its fields.</p>
<form method="get" action="/export/">
<label for="where">Which papers <small>JSON of <code>PaperWhere</code>; all if empty</small></label>
<textarea id="where" name="where" rows="2" spellcheck="false" placeholder='{"year":{"gte":2023}}'>${value('where')}</textarea>
<div class="row">
<div class="wide"><label for="of">Which graph</label><select id="of" name="of">${graphKinds.map(option).join('')}</select></div>
<div><label for="id">Around which node <small>id, for a neighborhood</small></label><input id="id" name="id" value="${value('id')}"></div>
<div><label for="limit">How large at most <small>people or papers</small></label><input id="limit" name="limit" inputmode="numeric" value="${value('limit')}"></div>
<button>Make the links</button>
</div>
</form>
${problem === undefined ? '' : `<p class="problem" role="alert">${escapeHtml(problem)}</p>`}
<h2>Papers</h2>
${table('papers', paperFormats, forPapers)}
<h2>Graph</h2>
<p>${escapeHtml(kind.title)}${isAsked ? '' : ' Say around which node, above.'}</p>
${isAsked ? `${table('graph', graphFormats, forGraphs)}${openIn(origin, forGraphs)}` : ''}
<h2>From a shell</h2>
<pre><code>curl -OJ --get ${escapeHtml(origin ?? 'http://127.0.0.1:4000')}/export/papers.bib --data-urlencode 'where={"year":{"gte":2023}}'
npm run -s lithograph -- export graph.gexf --of bipartite --where '{"year":{"gte":2023}}' -o recent.gexf</code></pre>
</main>
</body>
</html>
`;

  function value(name: string): string {
    return escapeHtml(given[name] ?? '');
  }

  function option({ of, title }: (typeof graphKinds)[number]): string {
    return `<option value="${of}"${of === kind.of ? ' selected' : ''}>${of}: ${escapeHtml(title)}</option>`;
  }
}

function table(
  kind: string,
  formats: Readonly<Record<string, { title: string; use: string }>>,
  asked: string,
): string {
  const rows = Object.entries(formats).map(([ending, { title, use }]) => {
    const file = `${kind}.${ending}`;
    return `<tr><th scope="row"><a href="${escapeHtml(`/export/${file}${asked}`)}">${file}</a></th><td>${escapeHtml(title)}</td><td>${escapeHtml(use)}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr><th scope="col">File</th><th scope="col">Format</th><th scope="col">For</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** Other sites cannot fetch from a server that only this machine reaches. */
function openIn(origin: string | null, asked: string): string {
  if (origin === null)
    return '<p>On an address that others reach, links stand here that open the graph in Gephi Lite and VOSviewer Online. Here, download the file and open it there.</p>';
  const links = tools.map(
    ({ name, file, address }) =>
      `<a class="button" rel="noreferrer" href="${escapeHtml(address + encodeURIComponent(`${origin}/export/${file}${asked}`))}">Open in ${name}</a>`,
  );
  return `<p class="tools">${links.join(' ')}</p>`;
}

/** `?where=…` of the parameters with these names that are given. */
function query(given: ExportParameters, names: readonly string[]): string {
  const asked = new URLSearchParams();
  for (const name of names) if (given[name] !== undefined) asked.set(name, given[name]);
  return asked.size > 0 ? `?${asked.toString()}` : '';
}
