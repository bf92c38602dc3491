#!/usr/bin/env node
import { Command, Option } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, type Config } from './config.js';
import { packageRoot } from './packageRoot.js';
import type { ExportParameters } from './resolvers/exports/parameters.js';
import { formatNames, type FormatName } from './sources/source.js';

/**
 * The command line: the only file that reads arguments and the environment. A command's code is loaded when it runs:
 * the help need not wait for a GraphQL server.
 */

const settings = join(packageRoot, '.env');
if (existsSync(settings)) process.loadEnvFile(settings);
const config = (): Config => readConfig(process.env, join(packageRoot, '.lithograph'));
const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
  version: string;
};

const program = new Command('lithograph')
  .version(version)
  .description('Reading lists and bibliographies as a graph in Neo4j, served over GraphQL.')
  .showHelpAfterError('Ask lithograph --help for what there is.');

program
  .command('serve', { isDefault: true })
  .description('serve the graph; starts a local Neo4j and imports the bundled list when there is none yet')
  // What is no command comes here, as what runs when none is named.
  .allowExcessArguments()
  .action(async (_, { args: [word] }: Command) => {
    if (word !== undefined) program.error(`error: unknown command '${word}'`);
    const { serve } = await import('./commands/serve.js');
    await serve(config());
  });

program
  .command('import')
  .description('bring the graph to what these files say; safe to repeat')
  .argument('<file...>', 'lists and bibliographies of any format in docs/formats.md, also in gzip')
  .addOption(
    new Option('--format <name>', 'what the files are; found from their content if not given').choices(
      formatNames,
    ),
  )
  .option('--json', 'print the report as JSON, one line a file')
  .option(
    '--bulk',
    'fill an empty database through neo4j-admin: faster; with NEO4J_URI, write the files for it',
  )
  .option(
    '--folder <folder>',
    'with --bulk and NEO4J_URI: where the files are written (default: lithograph-csv)',
  )
  .addHelpText(
    'after',
    '\nExit code 0 only when the graph holds every entry of every file. What was read before an error stays; an entry is' +
      '\nkept whole or not at all, and importing the mended file again makes it good.',
  )
  .action(
    async (files: string[], options: { json?: true; format?: FormatName; bulk?: true; folder?: string }) => {
      if (options.bulk) {
        const { bulkImport } = await import('./commands/bulkImport.js');
        if (!(await bulkImport(config(), files, options))) process.exitCode = 1;
        return;
      }
      const { importFiles } = await import('./commands/import.js');
      if (!(await importFiles(config(), files, options))) process.exitCode = 1;
    },
  );

program
  .command('merge')
  .description('say that papers, or authors, are one; takes an earlier split of the same ids back')
  .argument('<id...>', 'global ids, as the API gives them')
  .action(async (ids: string[]) => (await import('./commands/decide.js')).mergeNodes(config(), ids));

program
  .command('split')
  .description('say that a paper or an author is two; takes an earlier merge of the same ids back')
  .argument('<id>', 'global id of the paper or author')
  .argument(
    '<other...>',
    'of a paper: those of its other ids (alsoKnownAs) that stand for another paper; of an author: ids of the papers ' +
      'by the other person of that name',
  )
  .action(async (id: string, others: string[]) =>
    (await import('./commands/decide.js')).splitNode(config(), id, others),
  );

program
  .command('remove')
  .description('take a list away, with all that only this list says; safe to repeat')
  .argument('<list>', 'its id, its title or the name of its file')
  .option('--json', 'print the report as JSON')
  .action(async (list: string, options: { json?: true }) => {
    const { remove } = await import('./commands/remove.js');
    await remove(config(), list, options);
  });

program
  .command('lint')
  .description('say what is wrong with Markdown reading lists; needs neither network nor database')
  .argument('<file...>', 'Markdown reading lists')
  .option('--fix', 'make the changes that take no judgement, and print what is left')
  .addOption(
    new Option(
      '--output <form>',
      'how to print: for people, one JSON object a line, or annotations on GitHub',
    )
      .choices(['text', 'json', 'github'])
      .default('text'),
  )
  .addHelpText(
    'after',
    '\nExit code 0 when there is nothing to say, 1 with findings, 2 when a file could not be read or fixed or the' +
      '\ncommand was not understood.' +
      '\nWhat each code means stands in docs/lint.md.',
  )
  // A step of a continuous integration does not take a mistyped option for findings.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(async (files: string[], options: { fix?: true; output: 'text' | 'json' | 'github' }) => {
    const { lintFiles } = await import('./commands/lint.js');
    process.exitCode = await lintFiles(files, options);
  });

program
  .command('export')
  .description('write papers or a graph as a file, or a whole list back')
  .argument(
    '[file]',
    'what to write, as the server names it: papers.bib, graph.gexf …; without it a list is written',
  )
  .option('--where <json>', 'of a file: which papers, as the API takes it: {"year":{"gte":2023}}')
  .option('--of <graph>', 'of a graph: coauthorship (default), neighborhood, bipartite or citation')
  .option('--id <id>', 'of a neighborhood: the node in the middle')
  .option('--depth <edges>', 'of a neighborhood: how far, 1 to 3')
  .option('--kinds <kinds>', 'of a neighborhood: which kinds, with commas: PAPER,AUTHOR')
  .option('--limit <count>', 'of a graph: how many nodes, or papers, at most')
  .option('--max-authors <count>', 'of co-authorship: papers with more are left out')
  .option('--part <part>', 'of graph.gephi.csv: edges (default) or nodes')
  .addOption(new Option('--format <format>', 'how to write a list (default: markdown)').choices(['markdown']))
  .option('--list <list>', 'its title, id or file name; not needed where the graph holds one list only')
  .option('-o, --output <file>', 'the file to write, whole or not at all (default: standard output)')
  .addHelpText(
    'after',
    '\nReading the Markdown of a list again gives the same graph. What it cannot say is left out and named on standard' +
      '\nerror. All files and what they take stand in docs/export.md.',
  )
  .action(async (file: string | undefined, options: ExportOptions) => {
    const { format, list, output, ...parameters } = options;
    if (file === undefined) {
      refuse(parameters, 'a whole list takes no such option. Name a file, as in export papers.bib');
      const { exportList } = await import('./commands/exportList.js');
      await exportList(config(), { format: format ?? 'markdown', list, output });
      return;
    }
    refuse({ format, list }, `${file} takes no such option. Leave it out, or the name of the file`);
    const { exportFile } = await import('./commands/exportFile.js');
    await exportFile(config(), file, parameters, output);
  });
interface ExportOptions extends ExportParameters {
  format?: 'markdown';
  list?: string;
  output?: string;
}

/** What would be passed over was meant to say something. @throws Error that names the first option that is given */
function refuse(options: Readonly<Record<string, unknown>>, why: string): void {
  const given = Object.keys(options).find((name) => options[name] !== undefined);
  if (given === undefined) return;
  const flag = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new Error(`--${flag}: ${why}.`);
}

const localNeo4j = () => import('./commands/localNeo4j.js');
const neo4j = program.command('neo4j').description('the local Neo4j by itself');
neo4j
  .command('start')
  .description('start it and keep it until this command is ended')
  .action(async () => (await localNeo4j()).startNeo4j(config()));
neo4j
  .command('stop')
  .description('end it')
  .action(async () => (await localNeo4j()).stopNeo4j(config()));
neo4j
  .command('status')
  .description('say whether it runs, and where; exit code 0 when it does')
  .action(async () => {
    if (!(await (await localNeo4j()).showNeo4j(config()))) process.exitCode = 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
