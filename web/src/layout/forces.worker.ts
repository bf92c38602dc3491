import { layOutByForces, type Forces } from './forces.js';

// A thread of its own: the page answers while a layout is computed.
addEventListener('message', ({ data }: MessageEvent<Forces>) => {
  postMessage(layOutByForces(data));
});
