// The graph questions on a large graph: do they agree with networkx, and how fast are they? See README.md.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endWithParent } from '../scripts/prepare/endWithParent.mjs';
import { quantile, shown } from './figures.mjs';
import { openGraph } from './graph.mjs';
import { agreementsWith, asking, papersOf } from './networkAgreement.mjs';
import { besideHand, pathsBetween } from './networkSpeed.mjs';
import { openNetworkx } from './networkx.mjs';
import { circumstances, linesOf, table, write } from './report.mjs';
import { anyAuthors, mostPapers, somePapers } from './samples.mjs';
import { startServers, stopServers } from './servers.mjs';

endWithParent();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { values: options } = parseArgs({
  options: {
    papers: { type: 'string' },
    pairs: { type: 'string', default: '200' },
    samples: { type: 'string', default: '25' },
    results: { type: 'string', default: fileURLToPath(new URL('results', import.meta.url)) },
  },
});
const source = options.papers ? { file: options.papers } : { generated: 95_177 };

const graph = await openGraph(source);
let [servers, networkx] = [[], null];
try {
  const told = await circumstances(graph.name);
  servers = await startServers(graph, ['lithograph', 'limit']);
  const [lithograph] = servers;
  // Ids are hashes: in their order they stand at random.
  const authors = (await anyAuthors(graph, 2 * Number(options.pairs))).map(({ id }) => id);
  const papers = (await somePapers(graph, 200)).map(({ id }) => id);
  const prolific = await mostPapers(graph, 75);
  const pairs = authors.slice(0, authors.length / 2).map((from, index) => [from, authors.at(-1 - index)]);

  console.log('Paths …');
  await pathsBetween(lithograph, pairs.slice(0, 20));
  const found = await pathsBetween(lithograph, pairs);
  console.log('Side by side …');
  const beside = (folder, ids) =>
    besideHand(
      folder,
      servers,
      graph.uri,
      ids.map((id) => ({ id })),
    );
  const speeds = {
    'co-authors of any author': await beside('coauthors', authors.slice(0, 300)),
    'co-authors of the 75 with most papers': await beside('coauthors', prolific),
    'neighborhood of any author': await beside('neighborhood', authors.slice(0, 300)),
    'neighborhood of any paper': await beside('neighborhood', papers),
  };

  console.log(JSON.stringify(speeds));
  console.log('networkx …');
  networkx = await openNetworkx();
  await networkx.ask({ ...(await papersOf(graph)), ask: 'distances', pairs: [] });
  const agreements = agreementsWith(networkx, asking(lithograph.url));
  const lengths = await networkx.ask({ ask: 'distances', pairs });
  const some = Number(options.samples);
  const compared = {
    'co-authors, papers and years': await agreements.coauthors([
      ...authors.slice(0, some),
      ...prolific.slice(0, some),
    ]),
    'shortest paths, all of them': await agreements.paths(pairs.slice(0, some)),
    'neighborhood, depth 1': await agreements.neighborhoods(
      [...papers.slice(0, some), ...authors.slice(0, some)],
      1,
      200,
    ),
    'neighborhood, depth 3, cut': await agreements.neighborhoods(authors.slice(0, some), 3, 300),
    'papers alike: scores of the first 25': await agreements.similar(papers.slice(0, some)),
  };
  const graphs = [await agreements.graph(500, true), await agreements.graph(2_000, true)];
  const right = found.filter(({ data }, index) => isRight(data?.coauthorPaths, lengths[index]));
  await write(options.results, 'network', written(told, { compared, graphs, speeds, found, right }), {
    ...{ ...told, compared, graphs, speeds, pairs, lengths },
    took: found.map(({ took }) => took),
  });
  const same = Object.values(compared).every(({ same, asked }) => same === asked);
  if (!same || right.length < found.length || !graphs.every(isGood)) process.exitCode = 1;
} finally {
  networkx?.close();
  await stopServers(servers);
  await graph.close();
}

/** As long as it should be; none where there is none, or none so short. */
function isRight(paths, length) {
  return length === null || length > 6 ? paths?.length === 0 : paths?.[0]?.hopCount === length;
}

function isGood({ isSame, modularity: { of, best }, ranked }) {
  return isSame && of >= 0.99 * best && ranked.every(([, is]) => is);
}

function written(told, { compared, graphs, speeds, found, right }) {
  const none = found.filter(({ data }) => data?.coauthorPaths.length === 0).length;
  const took = found.map((path) => path.took).sort((one, other) => one - other);
  const failed = found.filter(({ data }) => !data).length;
  return [
    '# The graph questions',
    linesOf(told),
    '## Against networkx',
    table(
      ['question', 'asked', 'the same'],
      [
        ...Object.entries(compared).map(([name, { asked, same }]) => [name, asked, same]),
        ['shortest paths, how long', found.length, right.length],
      ],
    ),
    table(
      [
        'graph of who writes with whom',
        'the same',
        'modularity',
        'networkx, best of 10',
        'ranked as by networkx',
      ],
      graphs.map(({ size, isSame, modularity: { of, best }, ranked }) => [
        ...[size, isSame ? 'yes' : 'no', of.toFixed(4), best.toFixed(4)],
        ranked.map(([by, is]) => `${by.toLowerCase()}: ${is ? 'yes' : 'no'}`).join(', '),
      ]),
    ),
    '## Beside statements written by hand',
    'Medians in milliseconds. The same statement by hand stands behind bare node:http, and is asked through the driver alone. All three gave the same answers.',
    table(
      ['question', 'asked', 'Lithograph', 'by hand', '÷ by hand', 'driver alone', '÷ driver alone'],
      Object.entries(speeds).map(([name, { asked, lithograph: own, limit, driver }]) => [
        ...[name, asked, shown(own), shown(limit), (own / limit).toFixed(2)],
        ...[shown(driver), (own / driver).toFixed(2)],
      ]),
    ),
    '## Paths between random authors',
    table(
      ['pairs', 'with a path', 'none within 6 hops', 'failed', 'median ms', 'p95', 'most'],
      [
        [
          found.length,
          found.length - none - failed,
          none,
          failed,
          ...[0.5, 0.95, 1].map((part) => shown(quantile(took, part))),
        ],
      ],
    ),
  ].join('\n\n');
}
