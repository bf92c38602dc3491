import { request as httpRequest } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { exportNames } from '../../src/resolvers/exports/exportFiles.js';
import { serve } from './serve.js';

let url: string;
beforeAll(async () => {
  ({ url } = await serve({ schema: await buildLithographSchema() }));
});

interface Page {
  status: number | undefined;
  headers: NodeJS.Dict<string | string[]>;
  html: string;
}

/** The page as it is shown to who reaches the server by this host. */
function open(query = '', headers: Record<string, string> = {}): Promise<Page> {
  return new Promise((resolve, reject) => {
    httpRequest(`${url}/export/${query}`, { headers }, (response) => {
      let html = '';
      response
        .setEncoding('utf8')
        .on('data', (text: string) => (html += text))
        .on('end', () => resolve({ status: response.statusCode, headers: response.headers, html }));
    })
      .on('error', reject)
      .end();
  });
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link!.replaceAll('&#38;', '&'));
}

describe('the page of the exports', () => {
  it('links every file, and runs nothing', async () => {
    const { status, headers, html } = await open();
    expect(status).toBe(200);
    for (const name of exportNames)
      expect(
        linksOf(html).some((link) => link.startsWith(`/export/${name}`)),
        name,
      ).toBe(true);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'nonce-[^']+'; /);
    expect(html).not.toMatch(/<script|style="|https?:\/\/(?!127)/);
    expect((await fetch(`${url}/export`, { redirect: 'manual' })).headers.get('location')).toBe('/export/');
  });

  it('asks with what the form says', async () => {
    const where = '{"title":{"contains":"<b> & \\"x\\""}}';
    const asked = new URLSearchParams({ where, of: 'bipartite', limit: '20', id: '' });
    const { status, html } = await open(`?${asked.toString()}`);
    expect(status).toBe(200);
    expect(html).toContain('&#60;b&#62; &#38; \\&#34;x\\&#34;');
    expect(linksOf(html)).toContain(`/export/papers.ris?${new URLSearchParams({ where }).toString()}`);
    const link = linksOf(html).find((one) => one.startsWith('/export/graph.dot'))!;
    expect(Object.fromEntries(new URL(link, url).searchParams)).toEqual({
      of: 'bipartite',
      where,
      limit: '20',
    });
  });

  it('says what is wrong with it', async () => {
    const wrong = await open(`?${new URLSearchParams({ where: '{"yaer":"<i>"}' }).toString()}`);
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('role="alert">where: Field &#34;yaer&#34; is not defined');
    expect((await open('?of=neighborhood')).html).toContain('Say around which node');
    expect((await open('?of=nothing')).status).toBe(400);
  });

  it.each(['localhost:4000', '127.0.0.1:4000', '[::1]:4000', '0.0.0.0'])(
    'offers other sites nothing where they cannot come: %s',
    async (host) => expect((await open('', { host })).html).not.toContain('https://'),
  );

  it('opens the graph in other tools where they can', async () => {
    const headers = { host: 'papers.example.org', 'x-forwarded-proto': 'https' };
    const links = linksOf((await open('?of=citation', headers)).html);
    const file = (name: string): string =>
      encodeURIComponent(`https://papers.example.org/export/${name}?of=citation`);
    expect(links).toContain(`https://gephi.org/gephi-lite/?file=${file('graph.gexf')}`);
    expect(links).toContain(`https://app.vosviewer.com/?json=${file('graph.vosviewer.json')}`);
  });
});
