import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from './connection.mjs';

/**
 * A request is a body with the bytes that answer it, `{ body, expected }`. What a run gives: milliseconds of each answer in
 * ascending order (`took`), how many there were in a second (`perSecond`), and how many were not as expected (`wrong`).
 */

/** Each client asks its next question when it has its answer. */
export async function closedLoop(url, requests, { clients, seconds }) {
  const took = [];
  let wrong = 0;
  const started = performance.now();
  const until = started + seconds * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const connection = await Connection.open(url);
      // Clients begin at different questions.
      let next = Math.floor((client * requests.length) / clients);
      do {
        const { body, expected } = requests[next++ % requests.length];
        const answer = await connection.ask(body);
        took.push(answer.took);
        if (!isExpected(answer, expected)) wrong += 1;
      } while (performance.now() < until);
      connection.close();
    }),
  );
  return { took: ascending(took), perSecond: (took.length / (performance.now() - started)) * 1_000, wrong };
}

/** Questions arrive at even distances, whether or not those before them are answered. */
export async function openLoop(url, requests, { rate, seconds }) {
  const took = [];
  let wrong = 0;
  const idle = [];
  const started = performance.now();
  const count = Math.max(1, Math.round(rate * seconds));
  const asked = [];
  for (let index = 0; index < count; index += 1) {
    const early = started + (index * 1_000) / rate - performance.now();
    if (early > 0) await sleep(early);
    asked.push(ask(requests[index % requests.length]));
  }
  await Promise.all(asked);
  for (const connection of idle) connection.close();
  return { took: ascending(took), perSecond: (count / (performance.now() - started)) * 1_000, wrong };

  async function ask({ body, expected }) {
    let connection = idle.pop();
    while (connection && !connection.isOpen) connection = idle.pop();
    connection ??= await Connection.open(url);
    const answer = await connection.ask(body);
    took.push(answer.took);
    if (!isExpected(answer, expected)) wrong += 1;
    idle.push(connection);
  }
}

function isExpected({ status, body }, expected) {
  return status === 200 && body.equals(expected);
}

function ascending(numbers) {
  return numbers.sort((one, other) => one - other);
}
