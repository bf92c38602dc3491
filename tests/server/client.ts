export interface Answer {
  status: number;
  headers: Headers;
  /** How long it took, in milliseconds. */
  took: number;
  body: {
    data?: Record<string, unknown> | null;
    extensions?: Record<string, unknown>;
    errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  };
}

/** Sends one GraphQL request as a plain client does and reads the answer. */
export async function ask(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
  init?: RequestInit,
): Promise<Answer> {
  return send(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...init,
  });
}

/** Sends anything and reads JSON, which every answer is. */
export async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(url, init);
  const text = await response.text();
  const took = performance.now() - started;
  return {
    status: response.status,
    headers: response.headers,
    took,
    body: JSON.parse(text) as Answer['body'],
  };
}
