import { get } from 'node:http';
import { expect, it } from 'vitest';
import { explorer } from './explorer.js';
import { ids, openExplorer } from './openExplorer.js';

const served = explorer();

/** As a browser asks again: `fetch` of Node would ask caches to stand aside. */
function statusOf(address: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });
}

it('comes from our own files under a policy without exceptions, and is kept by browsers', async () => {
  const { url } = served();
  const page = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  expect(page.status).toBe(200);
  const policy = page.headers.get('content-security-policy')!;
  for (const hole of ['unsafe-inline', 'unsafe-eval', 'blob:', '*', 'https:'])
    expect(policy).not.toContain(hole);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const known = { 'accept-encoding': 'br', 'if-none-match': page.headers.get('etag')! };
  expect(await statusOf(url, known)).toBe(304);

  const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())![1]!;
  const asset = await fetch(url + script, { headers: { 'accept-encoding': 'br' } });
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-encoding')).toBe('br');
  expect((await fetch(`${url}/assets/nothing.js`)).status).toBe(404);
});

it('draws the default list without a request to anywhere else and without an error', async () => {
  const { page, outside, complaints } = await openExplorer(served());
  expect(await ids(page)).toHaveLength(71);
  await page.getByRole('button', { name: /Specialized Medical LLMs 32/ }).waitFor();
  await page.getByText('71 papers by section').waitFor();
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});
