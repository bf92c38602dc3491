// The page that is dragged: `?draw=stage&nodes=600&links=900`, `?draw=sigma…`, or `?draw=floor`.
import { network } from './network.mjs';

const asked = new URLSearchParams(location.search);
const stage = document.getElementById('stage');
const drawings = {
  floor: () => import('./floor.mjs'),
  stage: () => import('./stage.mjs'),
  sigma: () => import('./sigma.mjs'),
};
const { draw } = await drawings[asked.get('draw')]();
draw(stage, network(Number(asked.get('nodes')), Number(asked.get('links'))));
requestAnimationFrame(() => setTimeout(() => (document.title = 'Drawn')));
