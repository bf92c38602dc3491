// Presented frames while a picture is dragged: the explorer's stage, sigma.js, and what the browser can show at most.
import { fileURLToPath } from 'node:url';
import { build, preview, runnerImport } from 'vite';
import { circumstances, linesOf, table, write } from '../report.mjs';
import { installPeers } from '../servers.mjs';
import { config } from './config.mjs';

const pictures = [
  { draw: 'stage', nodes: 150, links: 300 },
  { draw: 'stage', nodes: 600, links: 900 },
  { draw: 'stage', nodes: 5000, links: 10_000 },
  { draw: 'sigma', nodes: 600, links: 900 },
  { draw: 'sigma', nodes: 5000, links: 10_000 },
];
/** Of the floor's frames, at least. */
const least = new Map([
  [600, 0.7],
  [5000, 0.5],
]);

/** @returns whether the stage presents enough of the frames that the browser can */
export async function frames({ seconds, rounds, folder }) {
  await installPeers();
  await build(config);
  const server = await preview(config);
  const { module } = await runnerImport(
    fileURLToPath(new URL('../../tests/browser/browser.ts', import.meta.url)),
  );
  const browser = await module.openBrowser();
  try {
    const told = await circumstances('generated networks');
    const open = async (picture) => ({ ...picture, page: await openPage(browser, server, picture) });
    const floor = await open({ draw: 'floor', nodes: 0, links: 0 });
    const measured = [];
    for (const picture of pictures) {
      const drives = picture.draw === 'stage' ? ['stage', 'node'] : ['stage'];
      const opened = await open(picture);
      for (const what of drives) {
        const taken = [];
        for (let round = 0; round < rounds; round += 1)
          taken.push({
            floor: await drag(browser, floor, 'stage', seconds),
            own: await drag(browser, opened, what, seconds),
          });
        measured.push(figures(picture, what, taken));
      }
      await opened.page.close();
    }
    const ok = measured.every(({ draw, what, nodes, ratio }) =>
      draw === 'stage' && what === 'stage' ? ratio >= (least.get(nodes) ?? 0) : true,
    );
    const renderer = await floor.page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      return gl
        ? gl.getParameter(
            gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER,
          )
        : 'none';
    });
    const rows = measured.map(({ draw, what, nodes, links, floor: most, own, ratio }) => [
      ...[draw, `${nodes} / ${links}`, what, own.toFixed(1), most.toFixed(1), ratio.toFixed(2)],
    ]);
    const head = ['drawn by', 'nodes / links', 'dragged', 'frames a second', 'floor', 'of the floor'];
    const lines = `${linesOf(told)}\n- Chromium ${browser.version()}, 1280 × 800, WebGL by ${renderer}`;
    await write(folder, 'frames', `# Frames while dragging\n\n${lines}\n\n${table(head, rows)}\n`, {
      told,
      measured,
    });
    return ok;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openPage(browser, server, { draw, nodes, links }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${server.resolvedUrls.local[0]}?draw=${draw}&nodes=${nodes}&links=${links}`);
  await page.waitForFunction(() => document.title === 'Drawn');
  return page;
}

/** Frames a second that reach the screen while the stage, or the node in its middle, is dragged round in circles. */
async function drag(browser, { page }, what, seconds) {
  await page.bringToFront();
  const [x, y] = what === 'node' ? await nodeOf(page) : [640, 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8);
  await browser.startTracing(page, { categories: ['viz'] });
  const start = performance.now();
  for (let step = 0; performance.now() - start < seconds * 1000; step += 1)
    await page.mouse.move(x + 120 * Math.sin(step / 12), y + 130 - 120 * Math.cos(step / 12));
  const took = (performance.now() - start) / 1000;
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  await page.mouse.move(x, y);
  await page.mouse.up();
  const presented = traceEvents.filter(
    ({ name, ph }) => name === 'Display::DrawAndSwap' && 'BX'.includes(ph),
  );
  return presented.length / took;
}

/** Where the first node is in the window. */
function nodeOf(page) {
  return page.evaluate(() => window.__explorer.screen('n0'));
}

function figures(picture, what, taken) {
  const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
  return {
    ...picture,
    what,
    floor: median(taken.map(({ floor }) => floor)),
    own: median(taken.map(({ own }) => own)),
    ratio: median(taken.map(({ floor, own }) => own / floor)),
    taken,
  };
}
