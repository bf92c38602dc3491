// Which folder of src/ may import which. A new folder may import nothing until it stands here.
const allowed = {
  identity: [],
  sources: ['identity'],
  lint: ['sources', 'identity'],
  export: ['sources', 'identity'],
  neo4j: ['packageRoot.ts'],
  ingest: ['lint', 'sources', 'identity', 'neo4j', 'packageRoot.ts'],
  search: ['sources', 'identity'],
  network: ['turns.ts'],
  query: ['neo4j/statement.ts', 'search', 'identity'],
  graph: ['query', 'identity'],
  resolvers: ['graph', 'query', 'search', 'export', 'network', 'neo4j', 'identity', 'turns.ts'],
  server: [
    'resolvers',
    'export',
    'neo4j',
    'query/inputError.ts',
    'query/page.ts',
    'query/selection.ts',
    'turns.ts',
    'packageRoot.ts',
  ],
  commands: [
    'config.ts',
    'packageRoot.ts',
    'server',
    'resolvers',
    'ingest',
    'lint',
    'export',
    'sources',
    'neo4j',
  ],
};
const folders = Object.keys(allowed);

// Folders of the reader of lists, what knows least first: each may import those before it.
const readerOfLists = [
  'text',
  'document',
  'parts',
  'links',
  'references',
  'titles',
  'tables',
  'forms',
  'blocks',
  'list',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'The kinds of the graph name each other, as the graph does: their edges are resolved late.',
      severity: 'error',
      from: { pathNot: '^src/graph/' },
      to: { circular: true },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependencies',
      comment: 'What runs is installed without devDependencies; types alone are taken away by the compiler.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: { pathNot: '^src/main[.]ts$' },
      to: { path: '^src/main[.]ts$' },
    },
    {
      name: 'leaves-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/(config|packageRoot|turns)[.]ts$' },
      to: { path: '^src/' },
    },
    {
      name: 'unknown-folder',
      comment: 'Say in .dependency-cruiser.cjs what this folder may import.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${folders.join('|')})/` },
      to: { path: '^src/' },
    },
    ...folders.map((folder) => ({
      name: `${folder}-imports-only-${allowed[folder].join('-and-') || 'itself'}`.replace(/[/]/g, ':'),
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed[folder]].join('|')})(/|$)` },
    })),
    ...readerOfLists.slice(0, -1).map((folder, index) => ({
      name: `sources:markdown:${folder}-imports-nothing-behind-it`,
      severity: 'error',
      from: { path: `^src/sources/markdown/${folder}/` },
      to: { path: `^src/sources/markdown/(${readerOfLists.slice(index + 1).join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
