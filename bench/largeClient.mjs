import { parentPort, workerData } from 'node:worker_threads';
import { closedLoop } from './load.mjs';

/** One client in a thread of its own: what it takes to read a large answer is not to stop the clock of others. */
const { url, requests, seconds } = workerData;
for (const request of requests) request.expected = Buffer.from(request.expected);
parentPort.postMessage(await closedLoop(url, requests, { clients: 1, seconds }));
