import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, send } from './client.js';
import { serve } from './serve.js';

let url: string;
beforeAll(async () => {
  ({ url } = await serve({
    examples: [{ name: '2-a-name', description: 'Says <hello> & "more"', query: '{ answer }' }],
  }));
});

describe('GraphQL over HTTP', () => {
  // Audits may GET without a header that a foreign page cannot send; we want one, which is as the specification has it.
  const audits = serverAudits({
    url: () => `${url}/graphql`,
    fetchFn: (input: string, init: RequestInit = {}) =>
      fetch(input, { ...init, headers: { 'apollo-require-preflight': 'true', ...init.headers } }),
  });

  it('has audits to pass', () => expect(audits.length).toBeGreaterThanOrEqual(61));
  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });

  it('refuses a mutation or a query by GET from a foreign page', async () => {
    expect((await send(`${url}/graphql?query={answer}`)).status).toBe(400);
  });
});

describe('reading from anywhere', () => {
  it('every origin may read', async () => {
    const { headers, body } = await ask(
      url,
      '{ answer }',
      {},
      {
        headers: { origin: 'https://notebook.example', 'content-type': 'application/json' },
      },
    );
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(body.data).toEqual({ answer: '42' });
  });

  it('a browser that asks beforehand is told so', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://notebook.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type');
  });

  it('only the origins named, when origins are named', async () => {
    const named = await serve({ corsOrigin: 'https://a.example, https://b.example' });
    const allowed = async (origin: string): Promise<string | null> =>
      (await fetch(`${named.url}/livez`, { headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allowed('https://b.example')).toBe('https://b.example');
    expect(await allowed('https://c.example')).toBeNull();
  });
});

describe('the Playground', () => {
  const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  it('is where / leads', async () => {
    const response = await fetch(url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/playground']);
  });

  it('is what a browser gets at /graphql', async () => {
    const response = await fetch(`${url}/graphql?query={answer}`, { headers: html });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('"initialQuery":"{answer}"');
  });

  it('lets no text of a link or an example become code', async () => {
    const attack = '</SCRIPT><script>alert(1)</script><!--';
    const response = await fetch(
      `${url}/playground?${new URLSearchParams({ query: attack, variables: attack })}`,
    );
    const page = await response.text();
    const policy = response.headers.get('content-security-policy')!;
    const nonce = /'nonce-([^']+)'/.exec(policy)![1]!;
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(page).not.toContain(attack);
    expect(page).toContain('Says &#60;hello&#62; &#38; &#34;more&#34;');
    expect(page).not.toMatch(new RegExp(`<script(?! nonce="${nonce.replaceAll('+', '\\+')}")`, 'i'));
    const again = await fetch(`${url}/playground`);
    expect(again.headers.get('content-security-policy')).not.toContain(nonce);
  });

  it('names the examples', async () => {
    const page = await (await fetch(`${url}/playground`)).text();
    expect(page).toContain('<a href="/playground?query=%7B%20answer%20%7D"><strong>A name</strong>');
  });

  it.each([
    ['ruru.js', 'text/javascript; charset=utf-8'],
    ['ruru.css', 'text/css; charset=utf-8'],
    ['graphqlWorker.js', 'text/javascript; charset=utf-8'],
    ['f6283f7ccaed1249d9eb.ttf', 'font/ttf'],
  ])('serves %s itself, once', async (file, type) => {
    const address = `${url}/playground/assets/${file}`;
    const response = await fetch(address, { headers: { 'accept-encoding': 'br' } });
    const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
    const again = await fetch(address, { headers: { 'if-none-match': response.headers.get('etag')! } });
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(await response.text());
    expect(again.status).toBe(304);
  });

  it.each(['nothing.js', '../server.js', '..%2f..%2fpackage.json', '__proto__', 'ruru.js.map'])(
    'serves nothing else: %s',
    async (file) => expect((await send(`${url}/playground/assets/${file}`)).status).toBe(404),
  );
});

describe('every answer', () => {
  it.each(['/livez', '/readyz', '/playground', '/nowhere', '/playground/assets/ruru.css'])(
    'is safe to hand to a browser: %s',
    async (path) => {
      const { headers } = await fetch(url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );
});

it('lives and is ready', async () => {
  expect(await send(`${url}/livez`)).toMatchObject({ status: 200, body: { status: 'alive' } });
  expect(await send(`${url}/readyz`)).toMatchObject({ status: 200, body: { status: 'ready' } });
});
