import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ask } from './ask.js';
import { explorer } from './explorer.js';
import { drawn, nodeCount, openExplorer } from './openExplorer.js';

const served = explorer();

/** Saves the picture on the stage. */
async function save(page: Page, format: 'SVG' | 'PNG'): Promise<{ name: string; file: Buffer }> {
  await page.getByText('Export', { exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(`^${format}`) }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

/** What an SVG holds when a browser shows it by itself. */
async function read(page: Page, svg: string) {
  const alone = await page.context().newPage();
  try {
    await alone.setContent(svg);
    return await alone.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      const drawing = document.querySelector('svg')!;
      const frame = drawing.getBoundingClientRect();
      const cut = [...drawing.querySelectorAll('text')].filter((label) => {
        const box = label.getBoundingClientRect();
        const { left, right, top, bottom } = frame;
        return box.left < left || box.right > right || box.top < top || box.bottom > bottom;
      });
      return {
        isWhole: parsed.querySelector('parsererror') === null,
        size: [frame.width, frame.height],
        ground: drawing.querySelector('rect')!.getAttribute('fill'),
        nodes: [...drawing.querySelectorAll('.marks > [data-id]')].map((mark) =>
          mark.getAttribute('data-id'),
        ),
        lines: drawing.querySelectorAll('.lines path').length,
        arcs: drawing.querySelectorAll('.arcs path').length,
        cut: cut.map(({ textContent }) => textContent),
      };
    }, svg);
  } finally {
    await alone.close();
  }
}

it('as SVG of the dial has a mark for every node, link and arc, and cuts no text', async () => {
  const { page } = await openExplorer(served());
  const { name, file } = await save(page, 'SVG');
  expect(name).toBe('lithograph-map.svg');
  const { width, height } = (await page.locator('.canvas').boundingBox())!;
  expect(await read(page, file.toString())).toEqual({
    isWhole: true,
    size: [width, height],
    ground: '#ffffff',
    nodes: await page.evaluate(() => window.__explorer!.nodes()),
    lines: await page.evaluate(() => window.__explorer!.links()),
    arcs: await page.evaluate(() => window.__explorer!.arcs()),
    cut: [],
  });
});

/** The picture on the stage as SVG holds all that stands there, and cuts no text. */
async function holdsAll(page: Page): Promise<void> {
  const { file } = await save(page, 'SVG');
  const { nodes, lines, cut } = await read(page, file.toString());
  expect(nodes).toEqual(await page.evaluate(() => window.__explorer!.nodes()));
  expect(lines).toBe(await page.evaluate(() => window.__explorer!.links()));
  expect(cut).toEqual([]);
}

it('as SVG of what was unfolded has it as it is looked at', async () => {
  const { author } = await ask<{ author: { id: string } }>(
    served().url,
    '{ author(name: "Chaoyi Wu") { id } }',
  );
  const { page } = await openExplorer(
    served(),
    `/?seed=${author.id}&open=${author.id}:papers:12~${author.id}:coauthors:12`,
  );
  await nodeCount(page, 10);
  await holdsAll(page);
});

it('as SVG of people has every one of them', async () => {
  const { page } = await openExplorer(served(), '/?view=people');
  await drawn(page, 2);
  await holdsAll(page);
});

it.each([
  ['light', [0xff, 0xff, 0xff]],
  ['dark', [0x0f, 0x14, 0x19]],
] as const)(
  'as PNG has twice the size, the ground of the %s theme and what is drawn',
  async (theme, ground) => {
    const { page } = await openExplorer(served(), '/', { colorScheme: theme });
    const { name, file } = await save(page, 'PNG');
    expect(name).toBe('lithograph-map.png');
    const { width, height } = (await page.locator('.canvas').boundingBox())!;
    const seen = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
      const colours = new Set(new Uint32Array(bytes.buffer));
      return { size: [image.width, image.height], corner: [...bytes.slice(0, 3)], colours: colours.size };
    }, file.toString('base64'));
    expect(seen.size).toEqual([2 * width, 2 * height]);
    expect(seen.corner).toEqual(ground);
    expect(seen.colours).toBeGreaterThan(50);
  },
);
