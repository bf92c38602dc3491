import { afterEach, expect, it, vi } from 'vitest';
import { ask } from '../../web/src/ask/ask.js';
import type { Question } from '../../web/src/ask/question.js';

afterEach(() => void vi.unstubAllGlobals());

const question = (name: string): Question => ({ document: `query ${name} { paperCount }`, variables: {} });

/** A server that answers when it is told to, and what was asked and broken off. */
function server(): { answer: () => void; asked: () => number; brokenOff: () => number } {
  const waiting: (() => void)[] = [];
  let [asked, brokenOff] = [0, 0];
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
    asked++;
    return new Promise((resolve, reject) => {
      waiting.push(() => resolve(Response.json({ data: { paperCount: 71 } })));
      signal.addEventListener('abort', () => {
        brokenOff++;
        reject(new DOMException('gone', 'AbortError'));
      });
    });
  });
  return {
    answer: () => waiting.splice(0).forEach((go) => go()),
    asked: () => asked,
    brokenOff: () => brokenOff,
  };
}

it('sends a question once, and keeps it for who still waits when somebody leaves', async () => {
  const { answer, asked, brokenOff } = server();
  const [one, other] = [new AbortController(), new AbortController()];
  void ask(question('Shared'), one.signal).catch(() => undefined);
  const kept = ask(question('Shared'), other.signal);
  one.abort();
  answer();
  expect(await kept).toEqual({ paperCount: 71 });
  expect([asked(), brokenOff()]).toEqual([1, 0]);
});

it('breaks a question off that nobody waits for, and keeps what is asked again at once', async () => {
  const { answer, asked, brokenOff } = server();
  const [one, other] = [new AbortController(), new AbortController()];
  const left = ask(question('Again'), one.signal);
  one.abort();
  const again = ask(question('Again'), other.signal);
  await expect(left).rejects.toThrow('gone');
  answer();
  expect(await again).toEqual({ paperCount: 71 });
  await ask(question('Again'), new AbortController().signal);
  expect([asked(), brokenOff()]).toEqual([2, 1]);
});
