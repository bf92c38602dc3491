import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { quantile, shown } from './figures.mjs';
import { openGraph } from './graph.mjs';
import { circumstances, linesOf, table, write } from './report.mjs';
import { startServers, stopServers } from './servers.mjs';

/** Visits that are measured, after as many that warm the server up. */
const VISITS = 15;

/** How soon a stranger sees something of the explorer, over the bundled list and over many papers. */
export async function firstPaint({ source, folder }) {
  const { module } = await runnerImport(
    fileURLToPath(new URL('../tests/browser/browser.ts', import.meta.url)),
  );
  const browser = await module.openBrowser();
  try {
    const told = await circumstances('the bundled list; papers');
    const measured = [
      { most: 1_000, ...(await visits(browser, {})) },
      { most: 1_500, ...(await visits(browser, source)) },
    ];
    await write(folder, 'paint', written(told, browser, measured), { ...told, measured });
    return measured.every(({ picture, most }) => quantile(picture, 0.5) <= most);
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the navigation to the first words and to the first picture, of each visit, in order of size. */
async function visits(browser, source) {
  const graph = await openGraph(source);
  let servers = [];
  try {
    servers = await startServers(graph, ['lithograph']);
    const { origin } = new URL(servers[0].url);
    const [{ papers }] = await graph.ask('MATCH (paper:Paper) RETURN count(*) AS papers');
    const taken = [];
    for (let visit = 0; visit < 2 * VISITS; visit += 1) taken.push(await visited(browser, origin));
    const sorted = (name) =>
      taken
        .slice(VISITS)
        .map((times) => times[name])
        .sort((one, other) => one - other);
    return { graph: graph.name, papers, words: sorted('words'), picture: sorted('picture') };
  } finally {
    await stopServers(servers);
    await graph.close();
  }
}

async function visited(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      // Once the stage holds nodes: the frame after the next has them on the screen.
      const look = () => {
        if (!window.__explorer?.nodes().length) requestAnimationFrame(look);
        else requestAnimationFrame(() => (window.pictureShown = performance.now()));
      };
      requestAnimationFrame(look);
    });
    await page.goto(origin);
    await page.waitForFunction(() => window.pictureShown);
    return await page.evaluate(() => ({
      words: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      picture: window.pictureShown,
    }));
  } finally {
    await context.close();
  }
}

function written(told, browser, measured) {
  const head = ['graph', 'papers', 'first words', 'first picture', 'p90', 'slowest', 'allowed'];
  const rows = measured.map(({ graph, papers, words, picture, most }) => [
    ...[graph, papers, shown(quantile(words, 0.5))],
    ...[0.5, 0.9, 1].map((part) => shown(quantile(picture, part))),
    most,
  ]);
  return [
    '# First paint of the explorer',
    `${linesOf(told)}\n- Chromium ${browser.version()}, 1280 × 800, nothing cached`,
    `Medians of ${VISITS} visits after as many that warm the server up, in milliseconds from the navigation.`,
    table(head, rows),
  ].join('\n\n');
}
