import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveImports } from '../../src/commands/serveImports.js';
import { startServing } from '../../src/commands/serving.js';
import { applySchema } from '../../src/ingest/applySchema.js';
import { importSource } from '../../src/ingest/importSource.js';
import { statement } from '../../src/ingest/statement.js';
import type { Held } from '../../src/neo4j/held.js';
import { buildLithographSchema } from '../../src/resolvers/schema.js';
import { ImportQueue } from '../../src/server/importQueue.js';
import { readText } from '../../src/sources/open.js';
import { testDatabase, testDatabaseUri } from '../database.js';
import { ask, send, type Answer } from './client.js';
import { openTestDatabase, serve } from './serve.js';

const token = crypto.randomBytes(32).toString('hex');
const bearer = { authorization: `Bearer ${token}` };
const database = testDatabase();
beforeAll(async () => {
  await applySchema(database());
  // Not empty: so no start has to import the bundled list.
  await importSource(database(), await readText('- **Seed** *Ann Lee.*\n', 'seed.md'), { source: 'seed.md' });
});

const one = `# One list
## Topic
- [2023/01] **First paper** *Amy Lin et al. ACL.* [[paper](https://arxiv.org/abs/2301.00001)] [[code](https://github.com/ann/first)]
- [2023/02] **Second paper** *Bob Ray.* [[paper](https://arxiv.org/abs/2302.00002)]
`;
const other = one.replace('One list', 'Other list').replace(/- \[2023\/01\].*\n/, '');

const importing = `mutation ($text: String!, $source: String!, $format: String) {
  importText(text: $text, source: $source, format: $format) {
    list { id title source papers(orderBy: [{ title: ASC }]) { title alsoKnownAs { by } } }
    papers { created updated unchanged removed }
    authors { created updated unchanged removed }
    categories { created updated unchanged removed }
    repositories { created updated unchanged removed }
    venues { created updated unchanged removed }
    issues { line code message raw proposal }
    complete
  }
}`;
const removing = `mutation ($id: ID!) {
  removeList(id: $id) { list { id } papers { created updated unchanged removed } authors { removed } issues { code } complete }
}`;

const headers = (more: Record<string, string> = {}): Record<string, string> => ({
  'content-type': 'application/json',
  ...more,
});
/** @param init to replace the header that holds the token */
function mutate(url: string, query: string, variables: object, init: RequestInit = {}): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  return ask(url, query, {}, { headers: headers(bearer), ...init, body });
}
const importOne = (url: string, init?: RequestInit): Promise<Answer> =>
  mutate(url, importing, { text: one, source: 'one.md' }, init);
const none = { created: 0, updated: 0, unchanged: 0, removed: 0 };

/** A server as `serve` makes it, whose queue has these limits. */
async function serveWriting(limits: ConstructorParameters<typeof ImportQueue>[0] = {}): Promise<{
  url: string;
  queue: ImportQueue;
}> {
  const queue = new ImportQueue(limits);
  const own = openTestDatabase();
  const schema = await buildLithographSchema({ mutations: true });
  const { url } = await serve({
    schema,
    database: own,
    writing: { token, imports: serveImports(own, queue) },
  });
  return { url, queue };
}

describe('without LITHOGRAPH_TOKEN', () => {
  it('there is no mutation in what is served, and one is refused as a query that makes no sense', async () => {
    const { url, close } = await started(undefined);
    const { body } = await ask(url, '{ __schema { mutationType { name } types { name } } }');
    const schema = body.data!['__schema'] as { mutationType: unknown; types: { name: string }[] };
    expect(schema.mutationType).toBeNull();
    expect(schema.types.map(({ name }) => name)).not.toContain('ImportReport');
    const refused = await importOne(url);
    expect(refused.body.errors!.map(({ message }) => message)).toContain('No mutation is served here.');
    expect(refused.body.data).toBeUndefined();
    await close();
  });
});

describe('with LITHOGRAPH_TOKEN', () => {
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => ({ url, close } = await started(token)));
  afterAll(() => close());

  it('everyone may read', async () => {
    expect((await ask(url, '{ paperCount }')).body.errors).toBeUndefined();
  });

  it.each<[string, Record<string, string>]>([
    ['no header', {}],
    ['another token', { authorization: `Bearer ${'0'.repeat(64)}` }],
    ['the token without its end', { authorization: bearer.authorization.slice(0, -1) }],
    ['the token and more', { authorization: `${bearer.authorization}0` }],
    ['no token', { authorization: 'Bearer ' }],
    ['the token alone', { authorization: token }],
    ['another scheme', { authorization: `Basic ${token}` }],
    ['the token elsewhere', { 'x-token': token, cookie: `token=${token}` }],
  ])('refuses %s without a hint', async (_, sent) => {
    const { body, status } = await importOne(url, { headers: headers(sent) });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: null,
      errors: [
        {
          message: 'This needs the header "Authorization: Bearer <token>".',
          path: ['importText'],
          locations: [{ line: 2, column: 3 }],
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });

  it('compares a hundred tokens of every length in constant time, by digests', async () => {
    const compare = vi.spyOn(crypto, 'timingSafeEqual');
    syncBuiltinESMExports();
    for (let length = 1; length <= 100; length += 1) {
      const authorization = `Bearer ${token.repeat(2).slice(0, length === 64 ? 63 : length)}`;
      const { body } = await mutate(url, removing, { id: 'L' }, { headers: headers({ authorization }) });
      expect(body.errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    }
    expect(compare.mock.calls.length).toBeGreaterThanOrEqual(100);
    expect(
      compare.mock.calls.every(([left, right]) => left.byteLength === 32 && right.byteLength === 32),
    ).toBe(true);
    compare.mockRestore();
    syncBuiltinESMExports();
  });

  it('imports a text, and the second time changes nothing', async () => {
    const first = await importOne(url);
    expect(first.body.errors).toBeUndefined();
    expect(first.body.data!['importText']).toEqual({
      list: {
        id: expect.stringMatching(/^L/) as string,
        title: 'One list',
        source: 'one.md',
        papers: [
          { title: 'First paper', alsoKnownAs: [{ by: 'TITLE' }] },
          { title: 'Second paper', alsoKnownAs: [{ by: 'TITLE' }] },
        ],
      },
      papers: { ...none, created: 2 },
      authors: { ...none, created: 2 },
      categories: { ...none, created: 1 },
      repositories: { ...none, created: 1 },
      venues: { ...none, created: 1 },
      issues: [],
      complete: true,
    });
    const second = await importOne(url);
    expect(second.body.data!['importText']).toMatchObject({
      papers: { ...none, unchanged: 2 },
      authors: { ...none, unchanged: 2 },
      complete: true,
    });
  });

  it('reads other formats, and says what could not be read', async () => {
    const text = '{"title": "A paper in a line", "authors": ["Cy Orr"]}\n{"title": 7}\n';
    const variables = { text, source: 'https://example.org/lines.jsonl', format: 'jsonl' };
    const { body } = await mutate(url, importing, variables);
    expect(body.errors).toBeUndefined();
    expect(body.data!['importText']).toMatchObject({
      list: { title: 'lines' },
      papers: { created: 1 },
      issues: [{ line: 2, code: 'unparsed-entry' }],
      complete: false,
    });
  });

  it.each<[string, object, RegExp, string]>([
    [
      'a format that there is not',
      { format: 'word' },
      /^Expected one of markdown, bibtex.*got "word"/,
      'format',
    ],
    ['a text that is not of its format', { format: 'bibtex' }, /^one\.md:1: Expected bibtex/, 'text'],
    ['an empty text', { text: '  \n' }, /got an empty one\. removeList/, 'text'],
    ['no name', { source: ' ' }, /^Expected the name of a file/, 'source'],
    ['a name of two lines', { source: 'a\nb' }, /^Expected the name of a file/, 'source'],
  ])('refuses %s, and says why', async (_, wrong, message, field) => {
    const { body } = await mutate(url, importing, { text: one, source: 'one.md', ...wrong });
    expect(body.errors![0]!.message).toMatch(message);
    expect(body.errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
  });

  it('removes a list with what it alone says, and nothing that another list says', async () => {
    const [{ body: first }] = [
      await importOne(url),
      await mutate(url, importing, { text: other, source: 'other.md' }),
    ];
    const { list } = first.data!['importText'] as { list: { id: string } };
    const removed = await mutate(url, removing, { id: list.id });
    expect(removed.body).toMatchObject({
      data: {
        removeList: {
          list: null,
          papers: { ...none, removed: 1 },
          authors: { removed: 1 },
          issues: [],
          complete: true,
        },
      },
    });
    const left = await ask(
      url,
      '{ lists { title } papers(where: { title: { in: ["First paper", "Second paper"] } }) { title lists { title } } }',
    );
    expect(left.body.data).toMatchObject({
      papers: [{ title: 'Second paper', lists: [{ title: 'Other list' }] }],
    });
    expect(JSON.stringify(left.body.data)).not.toContain('One list');
    const again = await mutate(url, removing, { id: list.id });
    expect(again.body.errors![0]).toMatchObject({
      message: expect.stringContaining('Expected the id of a list') as string,
      extensions: { code: 'BAD_USER_INPUT', field: 'id' },
    });
  });

  it('never by GET', async () => {
    const address = `${url}/graphql?${new URLSearchParams({ query: 'mutation { removeList(id: "L") { complete } }' })}`;
    const { status } = await fetch(address, { headers: { ...bearer, 'apollo-require-preflight': '1' } });
    expect(status).toBe(405);
  });

  describe('a body', () => {
    const long = (bytes: number): string => `${one}\n<!-- ${'x'.repeat(bytes)} -->\n`;
    const sending = (bytes: number, sent: Record<string, string>): Promise<Answer> =>
      mutate(url, importing, { text: long(bytes), source: 'long.md' }, { headers: headers(sent) });

    it.each([[{}], [{ authorization: 'Bearer nothing' }]])('of 2 MB is too large with %j', async (sent) => {
      const { status, body } = await sending(2_000_000, sent);
      expect(status).toBe(413);
      expect(body.errors![0]!.message).toBe('The request body is too large; at most 1 MB is read.');
    });

    it('of 2 MB is read from who holds the token', async () => {
      const { body } = await sending(2_000_000, bearer);
      expect(body.errors).toBeUndefined();
    });

    it('of 9 MB is too large from everyone', async () => {
      const { status, body } = await sending(9_000_000, bearer);
      expect(status).toBe(413);
      expect(body.errors![0]!.message).toBe('The request body is too large; at most 8 MB is read.');
    });

    it('of a length that is not told ends at the limit too', async () => {
      const chunks = new ReadableStream({
        pull: (controller) =>
          controller.enqueue(new TextEncoder().encode(`{"query": "${'x'.repeat(65_536)}`)),
      });
      const init = { method: 'POST', headers: headers(), body: chunks, duplex: 'half' };
      const status = await send(`${url}/graphql`, init as RequestInit).then(
        (answer) => answer.status,
        () => 'cut off',
      );
      expect([413, 'cut off']).toContain(status);
    });
  });
});

describe('one import at a time', () => {
  /** What holds every import up, as one of another process does. */
  let held: Held;
  const holdUp = async (): Promise<void> => {
    held = await database().hold(statement('lock-import', {}));
  };

  it('four may wait, and the next is told so', async () => {
    const { url } = await serveWriting();
    await holdUp();
    const waiting = Array.from({ length: 5 }, () => importOne(url));
    let refused: Answer | undefined;
    await expect.poll(async () => (refused = await Promise.race([importOne(url), pause(300)]))).toBeDefined();
    expect(refused!.body.errors![0]).toMatchObject({
      message: 'One import is under way and 4 wait for their turn; no more may wait. Try again in a minute.',
      extensions: { code: 'IMPORT_QUEUE_FULL', queue: { waiting: 4, limit: 4 } },
    });
    await held.release();
    for (const { body } of await Promise.all(waiting)) expect(body.errors).toBeUndefined();
  });

  it('who goes away leaves the queue; what has begun goes on to its end', async () => {
    const { url } = await serveWriting({ waiting: 1 });
    await holdUp();
    const leaving = [new AbortController(), new AbortController()];
    const left = leaving.map(({ signal }, at) =>
      mutate(url, importing, { text: one, source: `left-${at}.md` }, { signal }).catch(() => 'gone'),
    );
    await pause(300);
    leaving.forEach((client) => client.abort());
    expect(await Promise.all(left)).toEqual(['gone', 'gone']);
    await pause(300);
    const next = mutate(url, importing, { text: one, source: 'next.md' });
    await pause(300);
    await held.release();
    expect((await next).body.errors).toBeUndefined();
    const { body } = await ask(url, '{ lists(where: { source: { startsWith: "left" } }) { source } }');
    expect(body.data).toEqual({ lists: [{ source: 'left-0.md' }] });
  });

  it('ends at its deadline, and lets go of what it waits for', async () => {
    const { url } = await serveWriting({ deadline: 3_000 });
    await holdUp();
    const late = await importOne(url);
    expect(late.body.errors![0]).toMatchObject({
      message: expect.stringMatching(/took longer than 3 seconds.*What was read until then stays/) as string,
      extensions: { code: 'IMPORT_STOPPED' },
    });
    await held.release();
    await expect.poll(async () => (await importOne(url)).body.errors, { timeout: 10_000 }).toBeUndefined();
  });

  it('a text that takes long to read is given up too, and others are answered meanwhile', async () => {
    const { url } = await serveWriting({ deadline: 3_000 });
    const entries = Array.from(
      { length: 20_000 },
      (_, at) => `- **Study of tables in volume ${at}** *Ann Lee ${at}. ACL.*`,
    );
    const reading = mutate(url, importing, { text: entries.join('\n'), source: 'long.md' });
    let slowest = 0;
    for (let round = 0; round < 20; round += 1) {
      await pause(100);
      slowest = Math.max(slowest, (await send(`${url}/livez`)).took);
    }
    expect(slowest).toBeLessThan(1_500);
    expect((await reading).body.errors![0]!.extensions).toEqual({ code: 'IMPORT_STOPPED' });
  });

  it('a server that is stopped ends it, and sends those away that wait', async () => {
    const { url, queue } = await serveWriting();
    await holdUp();
    const both = [importOne(url), importOne(url)];
    await pause(300);
    await queue.stop();
    for (const { body } of await Promise.all(both))
      expect(body.errors![0]).toMatchObject({
        message: expect.stringContaining('The server is being stopped.') as string,
        extensions: { code: 'IMPORT_STOPPED' },
      });
    await held.release();
  });
});

function started(withToken: string | undefined): ReturnType<typeof startServing> {
  const config = {
    PORT: 0,
    HOST: '127.0.0.1',
    CORS_ORIGIN: '*',
    NEO4J_URI: testDatabaseUri(),
    NEO4J_USER: 'neo4j',
    NEO4J_DATABASE: 'neo4j',
    LITHOGRAPH_HOME: '',
    LITHOGRAPH_TOKEN: withToken,
    LITHOGRAPH_SHOW_CYPHER: false,
  };
  return startServing(config, database());
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
