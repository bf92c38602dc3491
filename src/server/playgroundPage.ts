import { ruruHTML, type RuruClientConfig } from 'ruru/server';
import { escapeHtml } from './escapeHtml.js';
import type { Example } from './examples.js';

export interface PlaygroundPage {
  /** Where ruru's own files are served; ends in a slash. */
  readonly assets: string;
  readonly examples: readonly Example[];
  /** Filled into the editor. */
  readonly query: string | undefined;
  /** Filled into the variables' editor, as JSON. */
  readonly variables: string | undefined;
  /** Allows this page's inline scripts, and no others. */
  readonly nonce: string;
}

/** The Playground: ruru (a GraphiQL) under a bar of ours with the examples at hand. */
export function playgroundPage({ assets, examples, query, variables, nonce }: PlaygroundPage): string {
  // Partial: without React's types (which nothing else here needs) ruru's own call every setting required.
  const clientConfig: Partial<RuruClientConfig> = {
    debugTools: [],
    defaultQuery: examples[0]?.query ?? '{ __typename }\n',
    ...(query !== undefined && { initialQuery: query }),
    ...(variables !== undefined && { initialVariables: variables }),
  };
  const html = ruruHTML({
    staticPath: assets,
    endpoint: '/graphql',
    clientConfig: clientConfig as RuruClientConfig,
    htmlParts: {
      titleTag: `<title>Lithograph Playground</title><link rel="icon" href="${icon}">`,
      // ruru's own leaves "</SCRIPT" as it is.
      configScript: (_, config) => `<script>const RURU_CONFIG = ${scriptJson(config)};</script>`,
      styleTags: (tags) => `${tags}<style>${styles}</style>`,
      bodyContent: (content) => bar(examples) + content,
      bodyScripts: (scripts) => `${scripts}<script type="module">${closing}</script>`,
    },
  });
  // Every "<script" that is left is a tag: texts are escaped above and in the bar.
  return html.replaceAll('<script', `<script nonce="${nonce}"`);
}

function bar(examples: readonly Example[]): string {
  const items = examples.map(
    ({ name, description, query }) =>
      `<li><a href="/playground?query=${encodeURIComponent(query)}"><strong>${escapeHtml(title(name))}</strong> <span>${escapeHtml(description)}</span></a></li>`,
  );
  return `<header class="lithograph">
<a class="name" href="/playground">Lithograph</a>
<span class="motto">Ask the graph of papers in GraphQL</span>
${items.length ? `<details><summary>Examples</summary><nav aria-label="Example queries"><ul>${items.join('')}</ul></nav></details>` : ''}
</header>`;
}

/** `papers-with-code` reads "Papers with code". */
function title(name: string): string {
  const words = name.replace(/^\d+[-_]/, '').replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** JSON that can stand in a script whatever its texts hold. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M4 12 8 4l4 8z" fill="none" stroke="#5b5bd6" stroke-width="1.5"/><g fill="#5b5bd6"><circle cx="8" cy="4" r="2.5"/><circle cx="4" cy="12" r="2.5"/><circle cx="12" cy="12" r="2.5"/></g></svg>',
  );

/** A list of examples that is open closes as every menu does: by Escape, and by a click elsewhere. */
const closing = `
const list = document.querySelector('.lithograph details');
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && list?.open) { list.open = false; list.querySelector('summary').focus(); }
});
addEventListener('pointerdown', (event) => { if (list && !list.contains(event.target)) list.open = false; });
`;

/** The editor's dark theme: chosen in its settings, or the system's. */
const dark =
  '--ink: #eceef8; --soft: #b4bacd; --paper: #212a3b; --line: #3b4558; --accent: #b3aeff; --tint: #2f394d;';

const styles = `
body { display: flex; flex-direction: column; height: 100vh; --ink: #24263a; --soft: #5f6378; --paper: #fff; --line: #d9dbe6; --accent: #4f46c8; --tint: #f1f1fb; }
body.graphiql-dark { ${dark} }
@media (prefers-color-scheme: dark) { body:not(.graphiql-light) { ${dark} } }
#ruru-root { flex: 1; height: auto; min-height: 0; }
.lithograph { display: flex; align-items: center; gap: 16px; padding: 8px 16px; position: relative; z-index: 20; color: var(--ink); background: var(--paper); border-bottom: 1px solid var(--line); font: 15px/1.4 system-ui, sans-serif; }
.lithograph a { color: inherit; text-decoration: none; }
.lithograph .name { font-weight: 650; font-size: 17px; }
.lithograph .motto { color: var(--soft); }
.lithograph details { margin-left: auto; }
.lithograph summary { cursor: pointer; list-style: none; padding: 5px 14px; border: 1px solid var(--accent); border-radius: 6px; color: var(--accent); font-weight: 600; }
.lithograph summary::-webkit-details-marker { display: none; }
.lithograph summary::after { content: " \\25be"; }
.lithograph summary:hover, .lithograph li a:hover, .lithograph li a:focus-visible { background: var(--tint); }
.lithograph :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.lithograph nav { position: absolute; right: 16px; top: calc(100% + 4px); width: min(760px, calc(100vw - 32px)); max-height: 75vh; overflow: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 10px 30px rgb(0 0 0 / .2); }
.lithograph ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 4px; margin: 0; padding: 8px; list-style: none; }
.lithograph li a { display: block; height: 100%; box-sizing: border-box; padding: 10px 12px; border-radius: 6px; }
.lithograph li span { display: block; color: var(--soft); font-size: 13.5px; }
@media (max-width: 600px) { .lithograph .motto { display: none; } }
`;
