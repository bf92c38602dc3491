import type { Page } from 'playwright-core';

/** One thing that somebody does, and which of the many things that it could be done to. */
export interface Move {
  readonly do: 'facet' | 'date' | 'view' | 'key' | 'crumb' | 'clear';
  readonly pick: number;
}

/** What the page shows when it has come to rest. */
export interface Shown {
  readonly address: string;
  /** Of the nodes drawn, or of the rows of the table. */
  readonly ids: readonly string[];
  readonly places: Readonly<Record<string, readonly [number, number]>>;
  readonly total: number;
  /** Papers by the value of a facet. */
  readonly counts: Readonly<Record<string, number>>;
  readonly caption: string;
  readonly failures: readonly string[];
}

declare global {
  interface Window {
    /** Answers and layouts that are still out. */
    __out?: number;
  }
}

/** Counts what the page waits for; before it is opened. */
export function watchWork(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.__out = 0;
    const ended = (): void => void setTimeout(() => (window.__out! -= 1));
    const ask = window.fetch.bind(window);
    window.fetch = (...asked) => {
      window.__out! += 1;
      const answer = ask(...asked);
      answer.then(ended, ended);
      return answer;
    };
    window.Worker = class extends Worker {
      #out = false;
      override postMessage(message: unknown): void {
        this.#out = true;
        window.__out! += 1;
        this.addEventListener('message', () => this.#close());
        super.postMessage(message);
      }
      override terminate(): void {
        this.#close();
        super.terminate();
      }
      #close(): void {
        if (this.#out) ended();
        this.#out = false;
      }
    };
  });
}

/** Makes a move in the page itself, which is faster than a hand on the mouse, and says what is shown then. */
export async function walk(page: Page, move: Move): Promise<Shown> {
  await page.evaluate(async ({ do: what, pick }) => {
    const one = (selector: string): Element | undefined => {
      const all = document.querySelectorAll(selector);
      return all[pick % Math.max(1, all.length)];
    };
    const click = (element: Element | undefined): void =>
      void element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const key = async (name: string): Promise<void> => {
      const canvas = document.querySelector<HTMLElement>('.canvas');
      canvas?.focus();
      canvas?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve));
    };
    if (what === 'facet') click(one('.facets button.value'));
    if (what === 'date') click(one('.facets .histogram .target'));
    if (what === 'clear') click(one('.facets .total a'));
    if (what === 'crumb') click(one('nav[aria-label="Steps"] a'));
    if (what === 'view') {
      const views = ['Map', 'Timeline', 'Table', 'Map', 'People'];
      const links = document.querySelectorAll('nav[aria-label="Views"] a');
      click([...links].find(({ textContent }) => textContent === views[pick % views.length]));
    }
    if (what === 'key') {
      for (let step = 0; step <= pick % 4; step++) await key(pick % 2 ? 'n' : 'N');
      await key(['Enter', 'Enter', 'Enter', 'Backspace', 'h', 'p', 't', ' '][(pick >> 3) % 8]!);
    }
  }, move);
  return shown(page);
}

/** Goes one entry back in the browser's history. */
export async function back(page: Page): Promise<Shown> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('popstate', () => resolve(), { once: true });
        history.back();
      }),
  );
  return shown(page);
}

/** Waits until nothing is out, and reads the page. What a busy database was too slow for is asked again, as people do. */
export async function shown(page: Page): Promise<Shown> {
  for (let attempt = 0; attempt < 4; attempt++) {
    await rest(page);
    const late = page.getByRole('alert').filter({ hasText: 'did not answer in time' });
    if (!(await late.count())) break;
    await late.first().getByRole('button').click();
  }
  return read(page);
}

async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rest = (): boolean => window.__out === 0 && !document.querySelector('[aria-busy="true"], .loading');
    const late = performance.now() + 20_000;
    // Twice: what came last is drawn, and asks what it asks.
    for (let calm = 0; calm < 2 && performance.now() < late; calm = rest() ? calm + 1 : 0)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

function read(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const number = (text: string | null | undefined): number => Number(text?.replaceAll(/\D/g, '') ?? NaN);
    const rows = [...document.querySelectorAll('tbody tr')];
    const counts = [...document.querySelectorAll<HTMLElement>('.facets button.value')].map(
      (value): [string, number] => [
        value.title || value.querySelector('.name')!.textContent,
        number(value.querySelector('.count')!.textContent),
      ],
    );
    const stage = document.querySelector('.canvas') && window.__explorer;
    return {
      address: location.search,
      ids: stage ? stage.nodes() : rows.map((row) => row.querySelector('th')?.textContent ?? ''),
      places: stage ? stage.positions() : {},
      total: number(document.querySelector('.facets .total strong')?.textContent),
      counts: Object.fromEntries(counts),
      caption: document.querySelector('caption')?.textContent ?? '',
      failures: [...document.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent),
    };
  });
}
