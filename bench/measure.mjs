import { median, quantile } from './figures.mjs';
import { closedLoop, openLoop } from './load.mjs';
import { cpuOf } from './processes.mjs';

/**
 * One measurement of one server: median and p99 in milliseconds, answers in a second, wrong answers, and the processor
 * time that an answer took of Node and of Neo4j, in milliseconds.
 * @param how `{ clients, seconds }`, or `{ rate, seconds }` for questions that arrive at even distances
 */
export async function measure({ url, pid }, java, requests, how) {
  const before = await Promise.all([cpuOf(pid), cpuOf(java)]);
  const { took, perSecond, wrong } = await (how.rate ? openLoop : closedLoop)(url, requests, how);
  const [node, neo4j] = (await Promise.all([cpuOf(pid), cpuOf(java)])).map(
    (after, index) => ((after - before[index]) * 1_000) / took.length,
  );
  return {
    median: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    perSecond,
    answers: took.length,
    wrong,
    node,
    neo4j,
  };
}

/** The median of each figure over rounds; answers and wrong ones together. */
export function overRounds(rounds) {
  const sum = (figure) => rounds.reduce((total, round) => total + round[figure], 0);
  const figures = ['median', 'p99', 'perSecond', 'node', 'neo4j'];
  return {
    ...Object.fromEntries(figures.map((figure) => [figure, median(rounds.map((round) => round[figure]))])),
    answers: sum('answers'),
    wrong: sum('wrong'),
  };
}
