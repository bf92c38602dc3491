import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { packageRoot } from '../../src/packageRoot.js';

/** The folder that `npm run build` makes. */
export const explorerFolder = join(packageRoot, 'dist', 'web');

/** A page, and what a stranger must not see on it. */
export interface OpenedExplorer {
  readonly page: Page;
  /** Requests that left the page's own origin. */
  readonly outside: string[];
  /** Errors of the page and on its console. */
  readonly complaints: string[];
}

/** Opens the explorer in a context of its own, prepared as asked, and waits until something is drawn. */
export async function openExplorer(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<OpenedExplorer> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(address);
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== origin)
      outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await prepare?.(page);
  await page.goto(address);
  await drawn(page);
  return { page, outside, complaints };
}

/** Waits until the stage holds at least so many nodes. */
export async function drawn(page: Page, least = 1): Promise<void> {
  await page.waitForFunction((count) => (window.__explorer?.nodes().length ?? 0) >= count, least);
}

/** Ids and places of what is drawn. */
export function positions(page: Page): Promise<Record<string, readonly [number, number]>> {
  return page.evaluate(() => window.__explorer!.positions());
}
