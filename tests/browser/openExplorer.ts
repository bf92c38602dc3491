import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Explorer } from './explorer.js';

/** A page, and what a stranger must not see on it. */
export interface OpenedExplorer {
  readonly page: Page;
  /** Requests that left the page's own origin. */
  readonly outside: string[];
  /** Errors of the page and on its console. */
  readonly complaints: string[];
}

interface Opening extends BrowserContextOptions {
  /** Whether what the test changes in the browser, its clock say, must reach no other page. */
  readonly alone?: boolean;
}

/** Opens a page of the explorer, prepared as asked, and waits until something is drawn. */
export async function openExplorer(
  explorer: Explorer,
  path = '/',
  options: Opening = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<OpenedExplorer> {
  const opened = await openPage(explorer, path, options, prepare);
  await drawn(opened.page);
  return opened;
}

/** Opens a page until the test ends; pages that are opened alike share what a browser keeps. */
export async function openPage(
  { browser, url }: Pick<Explorer, 'browser' | 'url'>,
  path: string,
  options: Opening = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<OpenedExplorer> {
  const { alone = false, ...asked } = options;
  const context = await (alone ? newContext(browser, asked) : sharedContext(browser, asked));
  const page = await context.newPage();
  onTestFinished(() => (alone ? context.close() : page.close()));
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (!['data:', 'blob:'].includes(address.protocol) && address.origin !== url) outside.push(address.href);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await prepare?.(page);
  await page.goto(url + path);
  return { page, outside, complaints };
}

const contexts = new Map<string, Promise<BrowserContext>>();

function sharedContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const key = JSON.stringify(options);
  const context = contexts.get(key) ?? newContext(browser, options);
  contexts.set(key, context);
  return context;
}

function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
}

/** Waits until the stage holds at least so many nodes. */
export async function drawn(page: Page, least = 1): Promise<void> {
  await page.waitForFunction((count) => (window.__explorer?.nodes().length ?? 0) >= count, least);
}

/** Waits until the stage holds just so many nodes. */
export async function nodeCount(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wished) => window.__explorer?.nodes().length === wished, count);
}

/** Ids of what is drawn, in reading order. */
export function ids(page: Page): Promise<string[]> {
  return page.evaluate(() => window.__explorer!.nodes());
}

/** Ids and places of what is drawn. */
export function positions(page: Page): Promise<Record<string, readonly [number, number]>> {
  return page.evaluate(() => window.__explorer!.positions());
}

/** Where a node is in the window. */
export async function placeOf(page: Page, id: string): Promise<[x: number, y: number]> {
  const place = await page.evaluate((node) => window.__explorer!.screen(node), id);
  if (!place)
    throw new Error(`Expected the node ${id} on the stage, which holds: ${(await ids(page)).join(', ')}.`);
  return [...place];
}
